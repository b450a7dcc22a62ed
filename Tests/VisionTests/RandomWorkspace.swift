import Vision

/// A workspace made by chance, from parts that can be changed one at a time.
struct RandomWorkspace {
    struct Line {
        var voice: Int
        var kind: String
        var themes: [Int]
        var note: Int
    }

    var voices: [(id: String, kind: String)] = []
    var lines: [Line] = []
    /// Per theme, the one that it is a part of.
    var broader: [Int?] = []
    static let themes = 6

    init(using random: inout some RandomNumberGenerator) {
        for index in 0..<Int.random(in: 3...9, using: &random) {
            let kind =
                ["lived", "professional", "expert", "lived:1/2;professional:1/2"].randomElement(using: &random)
                ?? "lived"
            voices.append(("v\(index)", kind))
        }
        // A theme is only ever part of one with a smaller number: no circles.
        broader = (0..<Self.themes).map {
            $0 > 0 && Int.random(in: 0..<3, using: &random) == 0 ? Int.random(in: 0..<$0, using: &random) : nil
        }
        for _ in 0..<Int.random(in: 4...20, using: &random) {
            let voice = Int.random(in: voices.indices, using: &random)
            let kinds = voices[voice].kind.split(separator: ";").map { String($0.split(separator: ":")[0]) }
            lines.append(
                Line(
                    voice: voice, kind: kinds.randomElement(using: &random) ?? "lived",
                    themes: (0..<Int.random(in: 0...2, using: &random)).map { _ in
                        Int.random(in: 0..<Self.themes, using: &random)
                    },
                    note: Int.random(in: 0..<3, using: &random)))
        }
    }

    var files: [String: String?] {
        var files: [String: String?] = [
            "stemme.yaml": "format: 1\n",
            "voices.csv": "id,kind\n" + voices.map { "\($0.id),\($0.kind)\n" }.joined(),
            "consents.csv": "voice,channel\n" + voices.map { "\($0.id),public\n" }.joined(),
        ]
        for theme in 0..<Self.themes {
            let part = broader[theme].map { "broader: t\($0)\n" } ?? ""
            files["temaer/t\(theme).md"] = "---\ntype: tema\n\(part)---\n"
        }
        for note in 0..<3 {
            files["n\(note).md"] = lines.filter { $0.note == note }.map { line in
                "> [!\(line.kind)] \(voices[line.voice].id)\n> Ord.\n"
                    + (line.themes.isEmpty ? "" : "> " + line.themes.map { "[[t\($0)]]" }.joined(separator: " ") + "\n")
                    + "\n"
            }.joined()
        }
        return files
    }

    /// Per theme, its score and rank under `equal`.
    func scores() throws -> [String: String] {
        let workspace = try Sample.read(files)
        let weighing = try EqualWeighing(workspace)
        return Dictionary(
            uniqueKeysWithValues: weighing.rows.map {
                (workspace.themes[$0.theme].name, "\($0.score?.text ?? "-") \($0.rank)")
            })
    }

    func score(of theme: Int) throws -> Fraction {
        let workspace = try Sample.read(files)
        let weighing = try EqualWeighing(workspace)
        return workspace.names.theme("t\(theme)").flatMap { weighing.row(of: $0)?.score } ?? .zero
    }
}
