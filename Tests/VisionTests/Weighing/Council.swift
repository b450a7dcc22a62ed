import Testing
import Vision

/// Who raised what, as a test says it; read as a workspace like any other.
struct Council {
    struct Voice {
        var id: String
        /// The cell of voices.csv: `lived`, or `lived:1/2;professional:1/2`.
        var kind: String
        /// What it raised, by the kind it spoke as.
        var raised: [(kind: String, themes: [String])]
    }

    var voices: [Voice] = []
    var settings = "format: 1\ntitle: Prøve\nlanguage: da\n"
    /// Themes with the one that each is a part of.
    var themes: [(name: String, broader: String?)] = []
    /// Voices that have withdrawn all they said.
    var withdrawn: Set<String> = []
    var mandate: String?
    var files: [String: String] = [:]

    mutating func add(_ id: String, _ kind: String, _ themes: [String]) {
        voices.append(Voice(id: id, kind: kind, raised: [(kind, themes)]))
    }

    /// - parameter reversed: whether files and lines come in the other order.
    func workspace(reversed: Bool = false) throws -> Workspace {
        let voices = reversed ? Array(self.voices.reversed()) : self.voices
        var files = self.files
        files["stemme.yaml"] = settings + (mandate == nil ? "" : "mandate: udkast/kommissorium.md\n")
        files["udkast/kommissorium.md"] = mandate
        files["voices.csv"] = "id,kind\n" + voices.map { "\($0.id),\($0.kind)\n" }.joined()
        files["consents.csv"] =
            "voice,channel,withdrawn\n"
            + voices.map { "\($0.id),public,\(withdrawn.contains($0.id) ? "2020-12-01" : "")\n" }.joined()
        for theme in themes {
            let broader = theme.broader.map { "overordnet: \($0)\n" } ?? ""
            files["temaer/\(theme.name).md"] = "---\ntype: tema\n\(broader)---\n"
        }
        var statements: [String] = []
        for voice in voices {
            for (kind, themes) in voice.raised {
                let links = themes.map { "[[\($0)]]" }.joined(separator: " ")
                let last = links.isEmpty ? "" : "> \(links)\n"
                statements.append("> [!\(kind)] \(voice.id)\n> Sagt.\n\(last)\n^q\(voice.id)\(kind.prefix(1))\n\n")
            }
        }
        files[reversed ? "a.md" : "indkomne/z.md"] = statements.joined()
        var reader = WorkspaceReader(MemoryTree(files))
        return try reader.read()
    }

    func tally(reversed: Bool = false) throws -> Tally { try Tally(try workspace(reversed: reversed)) }

    /// The worked example of on-par.md: 12 lived, 30 professional and 4 expert voices.
    static var onPar: Council {
        var council = Council()
        func lived(_ numbers: ClosedRange<Int>, _ themes: String...) {
            for number in numbers { council.add("l\(number)", "lived", themes) }
        }
        func professional(_ numbers: ClosedRange<Int>, _ themes: String...) {
            for number in numbers { council.add("f\(number)", "professional", themes) }
        }
        lived(1...4, "ordentlighed", "projekter", "bolig")
        lived(5...5, "ordentlighed", "projekter")
        lived(6...7, "ordentlighed")
        lived(8...10, "ordentlighed", "gebyrer")
        lived(11...11, "ordentlighed")
        lived(12...12, "bolig")
        professional(1...3, "koordination", "projekter", "bolig", "ordentlighed")
        professional(4...12, "koordination", "projekter", "bolig")
        professional(13...18, "koordination", "projekter")
        professional(19...30, "koordination")
        for number in 1...2 { council.add("e\(number)", "expert", ["evidens", "koordination", "bolig"]) }
        council.add("e3", "expert", ["evidens", "koordination"])
        council.add("e4", "expert", ["evidens"])
        return council
    }
}

extension Tally {
    /// A ranking as `name score`, `=` for a tie, in order.
    func lines(_ scheme: Scheme) throws -> [String] {
        try ranking(scheme).rows.map { row in
            let name = workspace.themes[row.theme].name
            return "\(row.rank)\(row.isTied ? "=" : "") \(name)\(row.score.map { " \($0.text)" } ?? "")"
        }
    }

    func theme(_ name: String) throws -> Int { try #require(workspace.names.theme(name)) }
}
