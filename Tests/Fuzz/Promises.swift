import Foundation

@testable import Vision

/// What must hold for any bytes at all.
enum Promises {
    /// A note is read, checked and put in form; once in form, nothing is left to change, and no words were touched.
    static func note(_ bytes: [UInt8]) {
        let first = read(["input/note.md": bytes])
        _ = Checks.findings(in: first)
        guard let index = first.names.notesByPath["input/note.md"] else { return }
        let source = first.notes[index].source
        promise(source.bytes == bytes, "a note keeps its bytes")
        promise(TextEdits().applied(to: bytes) == bytes, "no edit changes nothing")
        for statement in first.statements { _ = first.words(statement) }
        var formatter = NoteFormatter(first, random: Fixed())
        guard let formatted = formatter.format(index) else { return }
        let second = read(["input/note.md": formatted.bytes])
        guard let again = second.names.notesByPath["input/note.md"] else { broken("what fmt writes can be read") }
        promise(
            first.statements.map(first.text) == second.statements.map(second.text), "fmt touches no words")
        var reformatter = NoteFormatter(second, random: Fixed())
        promise(reformatter.format(again) == nil, "twice is once")
    }

    /// A mandate is read, and woven into both formats.
    static func mandate(_ bytes: [UInt8]) {
        let workspace = read(["draft/kommissorium.md": bytes])
        guard let mandate = workspace.mandate else { return }
        _ = Checks.findings(in: workspace)
        _ = try? ExportGates(workspace, mandate)
        guard
            let document = try? MandateDocument(workspace, mandate, language: .da).document(name: "fuzz", program: "0")
        else { return }
        _ = MarkdownDocument.write(document)
        let html = HTMLDocument.write(document)
        promise(!html.contains("<script"), "nothing from a workspace is markup")
    }

    /// A filter is read or refused with a reason; what it lets through and what its opposite does are all there is.
    static func filter(_ bytes: [UInt8]) {
        let text = String(decoding: bytes, as: UTF8.self)
        _ = CommandText.split(text).map(\.words)
        var parser = FilterParser(text, sample, allowsTail: true)
        guard let query = try? parser.read() else { return }
        guard let filter = try? StatementFilter(query, in: sample, words: NoWords()) else { return }
        var opposite = query
        opposite.filter = .not(query.filter)
        guard let other = try? StatementFilter(opposite, in: sample, words: NoWords()) else { return }
        let shown = sample.statements.count(where: \.isShown)
        promise(filter.statements().count + other.statements().count == shown, "a filter and its opposite")
    }

    /// Settings and tables are read, whatever they hold.
    static func tables(_ bytes: [UInt8]) {
        let workspace = read(["stemme.yaml": bytes])
        _ = Checks.findings(in: workspace)
        _ = Checks.findings(in: read(["voices.csv": bytes]))
        _ = Checks.findings(in: read(["consents.csv": bytes]))
    }

    private static func promise(_ holds: Bool, _ what: String) { if !holds { broken(what) } }

    private static func broken(_ what: String) -> Never {
        FileHandle.standardError.write(Data("broken promise: \(what)\n".utf8))
        abort()
    }

    private static let base: [String: String] = [
        "stemme.yaml": "format: 1\ntitle: Fuzz\nlanguage: da\nmandate: draft/kommissorium.md\n",
        "voices.csv": "id,kind,label,side,region\np7d,lived,a,users,nord\nh2n,lived:1/2;professional:1/2,b,users,syd\n"
            + "b2v,professional,c,professionals,nord\n",
        "consents.csv": "voice,channel,verbatim,credit,given\np7d,public,yes,role,2020-11-12\n"
            + "h2n,anonymous,no,none,2020-11-12\n",
        "input/first.md":
            "---\ntype: event\ndate: 2020-11-12\n---\n\n> [!levet] p7d, klage\n>\n> »Vi begynder forfra.«\n>\n"
            + "> [temaer:: [[bolig]]]\n\n^q7f3kw2\n\n> [!faglig] b2v\n>\n> Tre.\n\n^q7f3kw3\n",
        "themes/bolig.md": "---\ntype: theme\ntitle: Bolig\n---\n",
    ]

    private static let sample = read([:])

    private static func read(_ files: [String: [UInt8]]) -> Workspace {
        var all = base.mapValues { Array($0.utf8) }
        for (path, bytes) in files { all[path] = bytes }
        var reader = WorkspaceReader(MemoryTree(bytes: all))
        // A tree in memory has nothing outside that could fail.
        guard let workspace = try? reader.read() else { broken("reading throws for no text") }
        return workspace
    }
}

/// Finds no words: the index is not what is tried here.
private struct NoWords: WordIndex {
    func matches(_ term: WordTerm) -> WordMatches { WordMatches(term: term) }
}

/// The same ids in every run.
private struct Fixed: RandomNumberGenerator {
    private var state: UInt64 = 1

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state
    }
}
