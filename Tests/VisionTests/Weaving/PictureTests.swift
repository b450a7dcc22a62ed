import Foundation
import Testing
import Vision

@Suite("Annex B in pictures, and annex F")
struct PictureTests {
    private func document(_ council: Council, _ language: Language = .en) throws -> Document {
        var council = council
        council.mandate =
            "---\ntype: mandate\ntitle: M\nstatus: draft\n---\n\n## Opgaver\n\n1. Rådet skal følge det. ^a\n"
            + "   - [evidence:: ql1l, qf4p, qe1e]\n2. Rådet skal svare. ^b\n   - [evidence:: qe1e]\n"
        let workspace = try council.workspace()
        return try MandateDocument(workspace, try #require(workspace.mandate), language: language)
            .document(name: "prøve", program: "0")
    }

    private func pictures(_ document: Document) -> [Picture] {
        document.blocks.compactMap { if case .picture(let picture) = $0 { picture } else { nil } }
    }

    @Test("three pictures, each saying in words what it shows", arguments: Language.allCases)
    func words(language: Language) throws {
        let pictures = pictures(try document(.onPar, language))
        #expect(pictures.map(\.name) == ["billede-profil", "billede-foelsomhed", "billede-aftryk"])
        let bolig =
            language == .da
            ? "bolig: levet 5 af 12, faglig 12 af 30, ekspert 2 af 4."
            : "bolig: lived 5 of 12, professional 12 of 30, expert 2 of 4."
        #expect(pictures[0].words.contains(bolig))
        #expect(pictures[1].words.contains(language == .da ? "bolig: altid." : "bolig: always."))
        #expect(
            pictures[2].words.last
                == (language == .da ? "Ekspert: aftryk 1 af 4, fodfæste 2/3." : "Expert: uptake 1 of 4, footing 2/3."))
    }

    @Test("a bar is as long as the part that it stands for")
    func bars() throws {
        let profile = try #require(pictures(try document(.onPar)).first)
        let boxes = profile.shapes.compactMap { shape -> (width: Double, fill: Picture.Fill)? in
            if case .box(_, _, let width, _, let fill) = shape { (width, fill) } else { nil }
        }
        let track = try #require(boxes.first { $0.fill == .empty }?.width)
        // The first theme is koordination: nobody lived, all 30 professional, 3 of 4 experts.
        #expect(boxes.map(\.fill).prefix(5) == [.empty, .empty, .solid, .empty, .solid])
        #expect(abs(boxes[2].width - track) < 1e-9 && abs(boxes[4].width - track * 3 / 4) < 1e-9)
    }

    @Test("a theme that nearly all raise has no bar of that kind, and no row over the share")
    func hidden() throws {
        let pictures = pictures(try document(.onPar))
        #expect(
            pictures[0].words.last == "ordentlighed: lived all but fewer than 3, professional 3 of 30, expert 0 of 4.")
        let boxes = pictures[0].shapes.count { if case .box(_, _, _, _, .empty) = $0 { true } else { false } }
        #expect(boxes == 6 * 3 - 1)
        #expect(!pictures[1].words.contains { $0.hasPrefix("ordentlighed") })
    }

    @Test("HTML has each picture with a title and a description, and nothing from elsewhere; Markdown has the words")
    func written() throws {
        let document = try document(.onPar)
        let html = HTMLDocument.write(document)
        #expect(html.components(separatedBy: "<svg viewBox=\"0 0 680 ").count == 4)
        #expect(html.components(separatedBy: "role=\"img\" aria-labelledby=\"billede-").count == 4)
        #expect(!html.contains("http") && !html.contains("<script"))
        #expect(
            MarkdownDocument.write(document).contains("- bolig: lived 5 of 12, professional 12 of 30, expert 2 of 4."))
    }

    @Test("annex F says who is missing, and no value that few have")
    func coverage() throws {
        var council = Council.onPar
        council.settings += "margins: margins.csv\n"
        council.files["margins.csv"] = "variable,category,share\nregion,nord,1/2\nregion,syd,1/4\nregion,vest,1/4\n"
        func text(_ region: (Int) -> String) throws -> String {
            var council = council
            let lines = council.voices.enumerated().map { "\($1.id),\($1.kind),\(region($0))\n" }
            council.files["fortroligt/voices.csv"] = "id,kind,region\n" + lines.joined()
            return MarkdownDocument.write(try document(council))
        }
        #expect(try text { $0 % 2 == 0 ? "nord" : "syd" }.contains("| vest | 0 | no lived |"))
        #expect(try text { $0 % 2 == 0 ? "nord" : "syd" }.contains("| syd | 6 |  |"))
        let few = try text { $0 < 2 ? "nord" : "syd" }
        #expect(few.contains("| vest | 0 | no lived |") && !few.contains("| nord |") && !few.contains("| syd |"))
    }
}
