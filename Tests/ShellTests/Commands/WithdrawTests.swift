import Foundation
import Testing

@testable import Shell

@Suite("Taking words back")
struct WithdrawTests {
    private let temporary: TemporaryFolder
    private let folder: URL

    init() throws {
        temporary = try TemporaryFolder()
        folder = try temporary.copy(Repository.root.appending(path: "Tests/Transcripts/workspaces/nordhavn"))
    }

    private static let words = ["nøgle", "der er min"]

    @discardableResult
    private func run(_ arguments: String..., answer: String? = nil) throws -> (code: ExitCode, text: String) {
        let output = Output()
        var console = output.console()
        if let answer { console.ask = { _ in answer } }
        let code = Stemme.run(arguments, console: console, directory: folder.path)
        return (code, output.text + output.errors)
    }

    /// Every file below the folder, without git's own, that holds bytes.
    private func files(holding text: String) throws -> [String] {
        let all = FileManager.default.enumerator(atPath: folder.path)
        var found: [String] = []
        while let path = all?.nextObject() as? String {
            if path.hasPrefix(".git/") { continue }
            guard let data = FileManager.default.contents(atPath: "\(folder.path)/\(path)") else { continue }
            if data.range(of: Data(text.utf8)) != nil { found.append(path) }
        }
        return found.sorted()
    }

    private func text(_ path: String) throws -> String { try Repository.text(folder.appending(path: path)) }

    @Test("no file keeps the words: not the note, the index, the snapshot, or what could be undone")
    func purges() throws {
        try run("ordn")
        try run("find", "nøgle")
        try run("beslut", "bolig", "indarbejdet", "boligtal")
        for word in Self.words {
            #expect(try files(holding: word).contains { $0.hasPrefix(".stemme") }, "\(word) is kept before")
        }
        #expect(try run("tilbagetræk", "q7f3kq2", "--ja").code == .clean)
        for word in Self.words { #expect(try files(holding: word) == []) }
        for command in [["find", "nøgle"], ["vis", "q7f3kq2"], ["udkast"], ["spor", "1.1"], ["fortryd"], ["tjek"]] {
            let output = Output()
            _ = Stemme.run(command, console: output.console(), directory: folder.path)
            #expect(!output.text.contains("der er min") && !output.errors.contains("der er min"), "\(command)")
        }
    }

    @Test("an empty place has its kind, its id and its own date, and all else stays byte for byte")
    func changesOnlyThePlace() throws {
        let before = try text("indkomne/moede.md")
        try run("tilbagetræk", "q7f3kq2", "--ja")
        let old = """
            > [!levet] p7d, drøm
            > »Jeg vil have en bolig, jeg kan betale, og en nøgle, der er min.«
            > [[bolig]]
            """
        let new = """
            > [!levet]
            >
            > [samtykke:: tilbagetrukket]
            """
        #expect(before.contains(old))
        #expect(try text("indkomne/moede.md") == before.replacing(old, with: new))
    }

    @Test("line ends, a byte order mark and the statement's own date stay; one without an id gets one")
    func keepsForm() throws {
        let note =
            "\u{FEFF}# Brev\r\n\r\n> [!levet]- p7d\r\n> Ord der skal væk nu.\r\n> [dato:: 2020-11] [[bolig]]\r\n\r\nProsa.\r\n"
        try temporary.write(note, to: "nordhavn/indkomne/brev.md")
        try run("tilbagetræk", "indkomne/brev.md:3", "--ja")
        let after = try text("indkomne/brev.md")
        let place = "\u{FEFF}# Brev\r\n\r\n> [!levet]\r\n>\r\n> [samtykke:: tilbagetrukket] [dato:: 2020-11]\r\n\r\n^q"
        #expect(after.hasPrefix(place))
        #expect(after.hasSuffix("\r\n\r\nProsa.\r\n"))
        #expect(after.utf8.count == place.utf8.count + 6 + "\r\n\r\nProsa.\r\n".utf8.count)
    }

    @Test(
        "with a voice go all its statements, its dissenting opinion, its label and its columns; its consent gets a date"
    )
    func voice() throws {
        try temporary.write(
            "---\nvoice: h2n\n---\n\n> [!levet]\n> Noget fra samtalen alene.\n\n^qsamt01\n",
            to: "nordhavn/indkomne/samtale.md")
        let mandate = folder.appending(path: "udkast/kommissorium.md")
        try Data(
            (try text("udkast/kommissorium.md") + "\n> [!afvigende] h2n\n> Det er for lidt, siger jeg.\n").utf8
        ).write(to: mandate)
        #expect(try run("tilbagetræk", "h2n", "--ja", "--i-dag", "2021-02-03").code == .clean)
        for word in ["raske", "samtalen", "siger jeg", "mand på herberg"] { #expect(try files(holding: word) == []) }
        #expect(try text("voices.csv").contains("\nh2n,levet,,brugere,\n"))
        #expect(
            try text("consents.csv")
                == "stemme,kanal,ordret,kreditering,givet,tilbagetrukket\np7d,offentlig,ja,rolle,2020-11-12,\n"
                + "h2n,anonym,ja,ingen,2020-11-12,2021-02-03\n")
        #expect(!(try text("indkomne/samtale.md").contains("voice:")))
    }

    @Test("a consent that was taken back by hand still finds the words, and a second run finds nothing more")
    func endsWhatWasBegun() throws {
        try temporary.write(
            "stemme,kanal,tilbagetrukket\np7d,offentlig,2021-02-03\nh2n,anonym,\n", to: "nordhavn/consents.csv")
        try run("tilbagetræk", "p7d", "--ja")
        for word in Self.words { #expect(try files(holding: word) == []) }
        let (notes, consents) = (try text("indkomne/moede.md"), try text("consents.csv"))
        try run("tilbagetræk", "p7d", "--ja")
        #expect(try text("indkomne/moede.md") == notes && text("consents.csv") == consents)
    }

    @Test("what was said together stays with the others, and waits for them")
    func joint() throws {
        try temporary.write(
            "> [!levet] p7d, h2n\n> Vi siger det sammen her.\n\n^qfaelle\n", to: "nordhavn/indkomne/sammen.md")
        let answer = try run("tilbagetræk", "p7d", "--ja").text
        #expect(try files(holding: "Vi siger det sammen") == ["indkomne/sammen.md"])
        #expect(answer.contains("qfaelle er sagt sammen med andre"))
        #expect(!(try run("find").text.contains("Vi siger det sammen")))
    }

    @Test("without a yes nothing is changed: not where nobody is asked, and not where somebody says no")
    func asks() throws {
        let before = try text("indkomne/moede.md")
        #expect(try run("tilbagetræk", "q7f3kq2").code == .findings)
        #expect(try run("tilbagetræk", "q7f3kq2", answer: "nej").code == .findings)
        #expect(try run("tilbagetræk", "q7f3kq2", answer: "").code == .findings)
        #expect(try text("indkomne/moede.md") == before)
        #expect(try run("tilbagetræk", "q7f3kq2", answer: "ja").code == .clean)
        #expect(try text("indkomne/moede.md") != before)
    }

    @Test("the steps that it names take the words out of git's history at every revision")
    func history() throws {
        func shell(_ command: String) throws -> String {
            let run = try ProgramRun(
                "/bin/bash", ["-ec", command], in: folder.path, input: "/dev/null",
                environment: [
                    "PATH": "/usr/bin:/bin", "HOME": temporary.path, "GIT_AUTHOR_NAME": "a", "GIT_AUTHOR_EMAIL": "a@b",
                    "GIT_COMMITTER_NAME": "a", "GIT_COMMITTER_EMAIL": "a@b", "FILTER_BRANCH_SQUELCH_WARNING": "1",
                ])
            return run.output
        }
        _ = try shell("git init -q && git add . && git commit -qm one && git tag v1")
        let answer = try run("tilbagetræk", "q7f3kq2", "--ja").text
        // What is too long to stand behind its number stands below it.
        let steps = answer.split(separator: "\n").compactMap { line in
            line.firstMatch(of: /^(?: {6}\d: +| {8})(\S.*)$/).map { String($0.output.1) }
        }
        #expect(steps.count == 8)
        let search = "git log --all -p | grep -c 'der er min' || true; git fsck --unreachable | grep -c blob || true"
        #expect(try shell(search).hasPrefix("1\n"))
        _ = try shell(steps.dropLast().joined(separator: "\n"))
        #expect(try shell(search) == "0\n0\n")
        #expect(try text("indkomne/moede.md").contains("tilbagetrukket"))
        #expect(try shell("git status --short") == "")
    }
}
