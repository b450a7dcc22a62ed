import Foundation
import Testing

/// Every fault that `check` knows, in a workspace of its own in Tests/Gallery.
@Suite("The gallery of faults")
struct GalleryTests {
    @Test("the report is to the letter, in both languages", arguments: Exhibit.all, ["en", "da"])
    func reports(_ exhibit: Exhibit, _ language: String) throws {
        try Expectation.expect(exhibit.report(language), equals: exhibit.expected(language))
    }

    @Test("a folder shows the fault it is called after, and `clean` none", arguments: Exhibit.all)
    func showsItsFault(_ exhibit: Exhibit) throws {
        let report = try exhibit.report("en")
        if exhibit.code == "clean" {
            #expect(report.hasPrefix("Nothing to mend in "))
        } else {
            #expect(report.contains(/(error|warning): \S+/))
            #expect(report.contains("[\(exhibit.code)]"))
        }
    }

    @Test("every code in the sources has a folder, and every folder a code")
    func isComplete() throws {
        let shown = Set(Exhibit.all.map(\.code)).subtracting(["clean"])
        let codes = try Self.codes()
        #expect(codes.count > 40)
        #expect(codes.subtracting(shown) == [], "without a folder in Tests/Gallery")
        #expect(shown.subtracting(codes) == [], "no longer in the sources")
    }

    /// The codes that the sources make findings with.
    private static func codes() throws -> Set<String> {
        let sources = Repository.root.appending(path: "Sources")
        let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
        var codes = Set<String>()
        while let file = files?.nextObject() as? URL {
            guard file.pathExtension == "swift" else { continue }
            for match in try Repository.text(file).matches(of: /(?:\.error|\.warning|leaveOut)\(\s*"([a-z0-9-]+)"/) {
                codes.insert(String(match.output.1))
            }
        }
        return codes
    }
}
