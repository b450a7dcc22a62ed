import Foundation
import Testing

@testable import Shell

/// The exported mandate of whole workspaces, byte by byte, in Tests/Golden.
@Suite("Exported documents")
struct GoldenTests {
    static let folder = Repository.tests.appending(path: "Golden")
    static let workspaces = ["workspaces/tenants", "Tests/Golden/workspaces/havnebyen"]

    @Test("the document is the same bytes on every machine", arguments: workspaces, ["md", "html"])
    func sameBytes(_ workspace: String, _ format: String) throws {
        let name = (workspace as NSString).lastPathComponent
        let document = try Self.export(workspace, as: format)
        try Expectation.expect(document, equals: Self.folder.appending(path: "\(name).\(format)"))
    }

    @Test(
        "what may not leave does not",
        arguments: [
            "HOERINGSORD", "INTERNORD", "TRUKKETORD", "ORDRETUDENLOV", "UDENSAMTYKKE", "HENSYNSORD",
            "BETEGNELSE-P7D", "BETEGNELSE-H2N", "BETEGNELSE-M9C", "BETEGNELSE-V8E", "BETEGNELSE-W4H",
            "BETEGNELSE-X4T", "BETEGNELSE-J2F", "TILSKRIVNING-H2N", "NAVN-P7D", "STED-KAJEN",
            // Ids and names of notes lead back to who was there.
            "q1ordre", "q2anony", "p7d", "h2n", "moede.md", "indkomne",
        ], ["md", "html"])
    func keepsSecrets(_ secret: String, _ format: String) throws {
        let document = try Self.export("Tests/Golden/workspaces/havnebyen", as: format)
        #expect(!document.contains(secret))
    }

    @Test("what may leave does: verbatim words in quotation marks, told words without")
    func keepsWords() throws {
        let document = try Self.export("Tests/Golden/workspaces/havnebyen", as: "md")
        #expect(document.contains("»De siger \"vent\", og så venter man &amp; venter.«\n"))
        #expect(document.contains("Brevet blev læst højt i køen, så alle kunne høre det. (gengivet)"))
        #expect(!document.contains("»Brevet"))
    }

    @Test("nothing from the workspace is markup in HTML")
    func escapes() throws {
        let document = try Self.export("Tests/Golden/workspaces/havnebyen", as: "html")
        for tag in ["<script", "<img", "<u>", "<b>", "<i>", "<em>Havne", "javascript:alert(1)\"", "onerror=\""] {
            #expect(!document.contains(tag), "\(tag)")
        }
        #expect(document.contains("&lt;script&gt;alert(&#39;bestemmelse&#39;)&lt;/script&gt;"))
    }

    @Test("an anchor that a clause links to is there once")
    func anchors() throws {
        let document = try Self.export("Tests/Golden/workspaces/havnebyen", as: "html")
        let links = document.matches(of: /href="#([^"]+)"/).map { String($0.output.1) }
        #expect(links.count > 8)
        for link in Set(links) {
            #expect(document.components(separatedBy: "id=\"\(link)\"").count == 2, "\(link)")
        }
    }

    private static func export(_ workspace: String, as format: String) throws -> String {
        let temporary = try TemporaryFolder()
        let folder = try temporary.copy(Repository.root.appending(path: workspace))
        let file = temporary.url.appending(path: "document.\(format)")
        let output = Output()
        let code = Stemme.run(
            ["export", "--to", format, "-o", file.path], console: output.console(), directory: folder.path)
        #expect(code == .clean, "\(output.text)\(output.errors)")
        return try Repository.text(file)
    }
}
