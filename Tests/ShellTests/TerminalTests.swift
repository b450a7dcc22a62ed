import Foundation
import Testing

/// What only a terminal shows, each also where the locale knows no Danish letters.
@Suite(
    "The prompt in a terminal",
    .enabled(if: Terminal.isPossible, "tmux is not installed: scripts/setup test installs it"))
struct TerminalTests {
    static let locales = ["C.UTF-8", "C"]
    private static let prompt = "nordhavn>"

    /// A workspace of its own, a home for the history, and the terminals that are opened on them.
    private struct Desk {
        let temporary: TemporaryFolder
        let home: TemporaryFolder
        let workspace: URL
        let locale: String

        init(_ locale: String) throws {
            temporary = try TemporaryFolder()
            home = try TemporaryFolder()
            workspace = try temporary.copy(Transcript.folder.appending(path: "workspaces/nordhavn"))
            self.locale = locale
        }

        /// Starts the program with arguments.
        func run(
            _ arguments: [String], type: String = "xterm-256color", pager: String? = nil, rows: Int = 60
        ) -> Terminal {
            let terminal = Terminal(
                arguments, in: workspace.path, home: home, locale: locale, type: type, pager: pager, rows: rows)
            terminal.keeping = [temporary, home]
            return terminal
        }

        /// Starts the program and waits until it asks.
        func start(type: String = "xterm-256color", pager: String? = nil, rows: Int = 60) throws -> Terminal {
            let terminal = run([], type: type, pager: pager, rows: rows)
            try terminal.wait(for: "Nordhavn.", thenPrompt: prompt)
            return terminal
        }
    }

    @Test("an answer longer than the screen goes to the pager, which may be left before its end")
    func pages() throws {
        let terminal = try Desk("C.UTF-8").start(pager: "echo paged; head -n 1 >/dev/null", rows: 20)
        terminal.type("hjælp")
        terminal.press("Enter")
        try terminal.wait(for: "paged", thenPrompt: Self.prompt)
        terminal.type("find hjemløs højst:1")
        terminal.press("Enter")
        try terminal.wait(for: "»hjemløs« findes", thenPrompt: Self.prompt)
        #expect(terminal.screen.count { $0 == "paged" } == 1)
    }

    @Test("a single command pages too, and leaves with its own exit code", arguments: [nil, "--no-pager"] as [String?])
    func pagesOne(option: String?) throws {
        let terminal = try Desk("C.UTF-8").run(
            [option, "hjælp"].compactMap { $0 }, pager: "echo paged; true", rows: 20)
        try terminal.wait(forLine: "left with 0")
        #expect(terminal.screen.contains("paged") == (option == nil))
    }

    @Test("Ctrl-C in the pager ends no more than the pager, at the prompt and after one command")
    func interruptsPager() throws {
        let desk = try Desk("C.UTF-8")
        let pager = "echo paged; exec sleep 60"
        let terminal = try desk.start(pager: pager, rows: 20)
        terminal.type("hjælp")
        terminal.press("Enter")
        try terminal.wait(forLine: "paged")
        terminal.press("C-c")
        try terminal.wait(for: "the prompt") { $0.last?.hasSuffix(Self.prompt) == true }
        let one = desk.run(["hjælp"], pager: pager, rows: 20)
        try one.wait(forLine: "paged")
        one.press("C-c")
        try one.wait(for: "its end") { $0.last?.hasSuffix("left with 0") == true }
    }

    @Test(
        "a pager that is not there, and one that is asked not to be, leave the answer on the screen",
        arguments: ["no-such-pager", "", "cat"])
    func withoutPager(pager: String) throws {
        let terminal = try Desk("C.UTF-8").run(["hjælp"], pager: pager, rows: 20)
        try terminal.wait(for: "the answer and its end") { screen in
            screen.last == "left with 0"
                && screen.contains { $0.hasPrefix("Før kommandoen:") || $0.contains("--version") }
        }
    }

    @Test("a script is never paged")
    func pagesNoScript() throws {
        let desk = try Desk("C.UTF-8")
        try desk.temporary.write("hjælp\n", to: "nordhavn/a.stemme")
        let terminal = desk.run(["kør", "a.stemme"], pager: "echo paged; true", rows: 20)
        try terminal.wait(forLine: "left with 0")
        #expect(!terminal.screen.contains("paged"))
    }

    @Test("Danish letters are typed, and the cursor moves over each as one", arguments: locales)
    func danishLetters(_ locale: String) throws {
        let terminal = try Desk(locale).start()
        terminal.type("find æøå")
        try terminal.wait(forLine: "nordhavn> find æøå")
        terminal.press("Left")
        terminal.type("X")
        try terminal.wait(forLine: "nordhavn> find æøXå")
        terminal.press("BSpace", "BSpace", "End")
        terminal.type("!")
        try terminal.wait(forLine: "nordhavn> find æå!")
    }

    @Test("a Danish word finds its forms", arguments: locales)
    func findsDanish(_ locale: String) throws {
        let terminal = try Desk(locale).start()
        terminal.type("find hjemløs")
        terminal.press("Enter")
        try terminal.wait(for: "Udsagn, hvor ordet »hjemløs« findes (også hjemløse).", thenPrompt: Self.prompt)
    }

    @Test("Tab completes a command, a field and a value, æ ø å also when typed as ae oe aa", arguments: locales)
    func completes(_ locale: String) throws {
        let terminal = try Desk(locale).start()
        terminal.type("tids")
        terminal.press("Tab")
        // The space after a whole word is seen by what is typed next.
        terminal.type("x")
        try terminal.wait(forLine: "nordhavn> tidslinje x")
        terminal.press("C-c")
        try terminal.wait(forLine: Self.prompt)
        terminal.type("tae")
        terminal.press("Tab")
        terminal.type("paast")
        terminal.press("Tab")
        terminal.type("best")
        terminal.press("Tab")
        try terminal.wait(forLine: "nordhavn> tæl påstand:bestridt")
        terminal.press("C-c")
        try terminal.wait(forLine: Self.prompt)
        terminal.type("find som:dr")
        terminal.press("Tab")
        try terminal.wait(forLine: "nordhavn> find som:drøm")
    }

    @Test("Tab lists what is possible, and the line stays", arguments: locales)
    func lists(_ locale: String) throws {
        let terminal = try Desk(locale).start()
        terminal.type("find viden:")
        terminal.press("Tab")
        try terminal.wait(for: "the kinds and the line") { screen in
            screen.last == "nordhavn> find viden:" && screen.contains { $0.hasPrefix("levet ") }
                && screen.contains { $0.hasPrefix("pårørende ") || $0.hasPrefix("paaroerende ") }
        }
    }

    @Test("Ctrl-C drops the line and keeps the program", arguments: locales)
    func interrupts(_ locale: String) throws {
        let terminal = try Desk(locale).start()
        terminal.type("find \"noget, der ikke")
        try terminal.wait(forLine: "nordhavn> find \"noget, der ikke")
        terminal.press("C-c")
        try terminal.wait(forLine: Self.prompt)
        terminal.type("tæl efter viden")
        terminal.press("Enter")
        try terminal.wait(for: "4 udsagn fra 4 stemmer, efter viden.", thenPrompt: Self.prompt)
    }

    @Test(
        "whether words are to be taken back is asked; Ctrl-C, Ctrl-D, nothing and no leave them, and the prompt goes on",
        arguments: ["C-c", "C-d", "Enter", "n Enter"])
    func asks(keys: String) throws {
        let desk = try Desk("C.UTF-8")
        let note = desk.workspace.appending(path: "indkomne/moede.md")
        let before = try Repository.text(note)
        let terminal = try desk.start()
        terminal.type("tilbagetræk q7f3kq2")
        terminal.press("Enter")
        try terminal.wait(for: "the question") { $0.last?.hasPrefix("Skriv ja for at") == true }
        for key in keys.split(separator: " ") { terminal.press(String(key)) }
        try terminal.wait(for: "Intet er ændret.", thenPrompt: Self.prompt)
        #expect(try Repository.text(note) == before)
        terminal.type("tæl efter viden")
        terminal.press("Enter")
        try terminal.wait(for: "4 udsagn fra 4 stemmer, efter viden.", thenPrompt: Self.prompt)
    }

    @Test("who says yes at the question takes the words back", arguments: locales)
    func takesBack(_ locale: String) throws {
        let desk = try Desk(locale)
        let terminal = desk.run(["tilbagetræk", "q7f3kq2"])
        try terminal.wait(for: "the question") { $0.last?.hasPrefix("Skriv ja for at") == true }
        terminal.type("Ja")
        terminal.press("Enter")
        try terminal.wait(forLine: "left with 0")
        #expect(!(try Repository.text(desk.workspace.appending(path: "indkomne/moede.md")).contains("nøgle")))
    }

    @Test("Ctrl-D on an empty line leaves with exit code 0", arguments: locales)
    func leaves(_ locale: String) throws {
        let terminal = try Desk(locale).start()
        terminal.type("fnd")
        terminal.press("Enter")
        try terminal.wait(for: "»fnd« er ikke en kommando.", thenPrompt: Self.prompt)
        terminal.press("C-d")
        try terminal.wait(forLine: "left with 0")
    }

    @Test("lines come back in the next start, but for those that begin with a space", arguments: locales)
    func remembers(_ locale: String) throws {
        let desk = try Desk(locale)
        let first = try desk.start()
        first.type("find hjemløs")
        first.press("Enter")
        try first.wait(for: "»hjemløs« findes", thenPrompt: Self.prompt)
        first.type(" vis h2n")
        first.press("Enter")
        try first.wait(for: "Stemme h2n", thenPrompt: Self.prompt)
        first.press("C-d")
        try first.wait(forLine: "left with 0")

        let file = desk.home.path + "/.local/state/stemme/history"
        #expect(try String(contentsOfFile: file, encoding: .utf8) == "find hjemløs\n")
        let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
        #expect(mode == 0o600)

        let second = try desk.start()
        second.press("Up")
        try second.wait(forLine: "nordhavn> find hjemløs")
    }

    @Test("what is pasted over two lines is one line, and waits for Enter", arguments: locales)
    func pastes(_ locale: String) throws {
        let terminal = try Desk(locale).start()
        terminal.paste("find\n\thjemløs")
        try terminal.wait(forLine: "nordhavn> find  hjemløs")
        terminal.press("Enter")
        try terminal.wait(for: "»hjemløs« findes", thenPrompt: Self.prompt)
    }

    @Test("a line goes on while a quotation mark is open", arguments: locales)
    func continues(_ locale: String) throws {
        let terminal = try Desk(locale).start()
        terminal.type("find \"en bolig,")
        terminal.press("Enter")
        try terminal.wait(forLine: "      ..>")
        terminal.type(".hjælp")
        terminal.press("Enter")
        try terminal.wait(for: "Ctrl-C begynder forfra", thenPrompt: "      ..>")
        terminal.type("jeg kan betale\"")
        terminal.press("Enter")
        try terminal.wait(
            for: "1 udsagn. Det kommer fra 1 af 2 stemmer med levede erfaringer.", thenPrompt: Self.prompt)
    }

    @Test("a file that changed between two commands is said", arguments: locales)
    func readsAgain(_ locale: String) throws {
        let desk = try Desk(locale)
        let terminal = try desk.start()
        try desk.temporary.write("---\ntype: tema\ntitle: Gæld\n---\n", to: "nordhavn/temaer/gæld.md")
        terminal.type("noter type:tema")
        terminal.press("Enter")
        try terminal.wait(for: "1 fil er læst igen: temaer/gæld.md", thenPrompt: Self.prompt)
        #expect(terminal.screen.contains { $0.hasPrefix("Gæld") })
    }

    @Test("a narrower window keeps the line, and the next answer fits into it", arguments: locales)
    func resizes(_ locale: String) throws {
        let terminal = try Desk(locale).start()
        terminal.type("find hjemløs")
        try terminal.wait(forLine: "nordhavn> find hjemløs")
        terminal.resize(columns: 44)
        terminal.press("Enter")
        try terminal.wait(for: "»Man skal være rask for at søge", thenPrompt: Self.prompt)
        // The rest of that sentence stands on the next line, with its indent.
        #expect(terminal.screen.contains { $0.hasPrefix("      hjemløshedspladser, og") })
    }

    @Test("a terminal that cannot move its cursor is read line by line", arguments: locales)
    func dumb(_ locale: String) throws {
        let terminal = try Desk(locale).start(type: "dumb")
        terminal.type("find hjemløs")
        terminal.press("Enter")
        try terminal.wait(for: "Udsagn, hvor ordet »hjemløs« findes (også hjemløse).", thenPrompt: Self.prompt)
        terminal.type("farvel")
        terminal.press("Enter")
        try terminal.wait(forLine: "left with 0")
    }
}
