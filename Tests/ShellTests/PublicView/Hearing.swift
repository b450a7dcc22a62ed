import Vision

/// A hearing made by chance: voices with what each said about which theme, and a mandate that cites some of it.
///
/// Half of the words may not leave, so that what is shown of them never tells how many there are.
struct Hearing {
    struct Said {
        var id: String
        var voice: String
        var kind: String
        var theme: String
        var mayLeave: Bool
    }

    var said: [Said] = []
    private var next = 0
    /// By theme, the one that it is a part of.
    var broader: [String: String] = [:]
    /// By voice, where it is from: what those heard are balanced to.
    var region: [String: String] = [:]
    /// Voices that are half lived and half professional.
    var split = Set<String>()
    /// By clause, the statements that it cites.
    var clauses: [[String]] = []

    static let themes = ["aaben", "brev", "cykel", "dyr", "ejer", "frist", "gebyr"]
    private static let kinds = [("lived", 8...12), ("professional", 4...7), ("expert", 3...4)]

    init(seed: UInt64) {
        var random = SeededNumbers(seed: seed)
        for (index, theme) in Self.themes.enumerated() where index > 4 {
            broader[theme] = Self.themes[Int.random(in: 0..<3, using: &random)]
        }
        for (kind, number) in Self.kinds {
            for voice in 0..<Int.random(in: number, using: &random) {
                let id = "\(kind.prefix(1))\(voice)x"
                // Somebody of each kind is from each place, so that every kind can be balanced.
                region[id] = voice == 0 || voice > 1 && Bool.random(using: &random) ? "north" : "south"
                for (index, theme) in Self.themes.enumerated() {
                    // From what nearly everybody says to what hardly anybody does.
                    guard Int.random(in: 0..<10, using: &random) < 9 - index * 3 / 2 else { continue }
                    say(theme, id, kind, Bool.random(using: &random))
                }
            }
        }
        for _ in 0..<5 {
            clauses.append(
                (0..<Int.random(in: 1...4, using: &random)).compactMap { _ in said.randomElement(using: &random)?.id })
        }
    }

    mutating func say(_ theme: String, _ voice: String, _ kind: String, _ mayLeave: Bool) {
        next += 1
        said.append(Said(id: "q\(next)zz", voice: voice, kind: kind, theme: theme, mayLeave: mayLeave))
    }

    var files: [String: String] {
        let voices = Set(
            said.map { said in
                let kind = split.contains(said.voice) ? "lived:1/2;professional:1/2" : said.kind
                return "\(said.voice),\(kind),users,\(region[said.voice] ?? "north")"
            }
        ).sorted()
        var files: [String: String] = [:]
        files["stemme.yaml"] =
            "format: 1\ntitle: Hearing\nlanguage: en\nmandate: draft/mandate.md\nmargins: margins.csv\n"
        files["margins.csv"] = "variable,category,share\nregion,north,1/3\nregion,south,2/3\n"
        files["voices.csv"] = "id,kind,side,region\n" + voices.map { "\($0)\n" }.joined()
        let consents = voices.map { "\($0.split(separator: ",")[0]),public,yes\n" }
        files["consents.csv"] = "voice,channel,verbatim\n" + consents.joined()
        files["draft/mandate.md"] =
            "---\ntype: mandate\ntitle: Mandate\nstatus: draft\n---\n\n## Tasks\n\n" + provisions.joined()
        files["input/meeting.md"] =
            "---\ntype: event\ntitle: Meeting\ndate: 2020-11-12\n---\n\n" + said.map(callout).joined()
        for theme in Self.themes {
            let part = broader[theme].map { "broader: \($0)\n" } ?? ""
            files["themes/\(theme).md"] = "---\ntype: theme\n\(part)---\n"
        }
        return files
    }

    private var provisions: [String] {
        clauses.enumerated().map { number, cited in
            let evidence = "   - [evidence:: \(cited.joined(separator: ", "))]\n"
            return "\(number + 1). The council shall do this. ^c\(number)\n\(evidence)"
        }
    }

    private func callout(_ said: Said) -> String {
        let consent = said.mayLeave ? "" : " [consent:: internal]"
        let words = "Of \(said.theme), word \(said.id.dropFirst().dropLast(2))."
        return "> [!\(said.kind)] \(said.voice)\n> \(words)\n> [[\(said.theme)]]\(consent)\n\n^\(said.id)\n\n"
    }

    func workspace() throws -> Workspace {
        var reader = WorkspaceReader(MemoryTree(files))
        return try reader.read()
    }
}

/// Numbers that are the same at every run.
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
