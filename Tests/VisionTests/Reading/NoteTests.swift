import Testing
import Vision

@Suite("Reading notes")
struct NoteTests {
    private func statements(_ note: String, _ more: [String: String?] = [:]) throws -> (Workspace, [Statement]) {
        let workspace = try Sample.read(more.merging(["a.md": note]) { $1 })
        return (workspace, workspace.statements)
    }

    @Test("what a note says once holds for all its statements, and each may say otherwise")
    func defaults() throws {
        let (workspace, read) = try statements(
            """
            ---
            stemme: [[b2v]]
            som: forslag
            arena: politik
            til: [kommunen, "[[regionen]]"]
            holdning: imod
            kilde: "[[rapport]], s. 3"
            dato: 2020-05
            ordret: ja
            samtykke: høring
            ---

            > [!faglig]
            > Uden mærker.

            > [!levet] p7d, klage
            > Andet.
            > [arena:: tilbud] [til:: staten] [til:: [[andre]], flere] [holdning:: for] [dato:: 2021] [ordret:: nej] [samtykke:: intern]
            """)
        let (first, second) = (read[0], read[1])
        #expect(
            first.voices.map { workspace.voices[$0].id } == ["b2v"] && first.aspect == .proposal && first.isVerbatim)
        #expect(first.details?.arena == .policy && first.details?.to.map(\.text) == ["kommunen", "regionen"])
        #expect(first.stance == .against && first.details?.source == "[[rapport]], s. 3")
        #expect(first.date?.text == "2020-05" && first.consent.word == .hearing)
        #expect(
            second.voices.map { workspace.voices[$0].id } == ["p7d"] && second.aspect == .complaint
                && !second.isVerbatim)
        #expect(second.details?.arena == .service && second.details?.to.map(\.text) == ["staten", "andre", "flere"])
        #expect(second.stance == .for && second.date?.text == "2021" && second.consent.word == .internal)
    }

    @Test("fields that hold a list may be repeated; the rest of a joint statement is read too")
    func lists() throws {
        let (workspace, read) = try statements(
            "> [!faglig] b2v\n> Ja.\n>\n> [temaer:: k, [[b]]] [[c]]\n> [temaer:: [[d]]] [støtter:: ^x] [støtter:: y] [hensyn:: barn, skade] [hensyn:: afklaret]\n> [stemme:: n5z]\n"
        )
        let statement = try #require(read.first)
        #expect(Set(statement.themes.map { workspace.themes[$0].name }) == ["k", "b", "c", "d"])
        #expect(statement.details?.supports.map(\.text) == ["x", "y"])
        #expect(statement.details?.care == [.child, .harm, .cleared])
        #expect(Set(statement.voices.map { workspace.voices[$0].id }) == ["b2v", "n5z"])
    }

    @Test("of a joint statement, it counts for the voices that have a share in its kind")
    func jointShares() throws {
        let (workspace, read) = try statements("> [!faglig] b2v, n5z\n> Ja.\n> [[k]]\n")
        #expect(read[0].isCounted && workspace.codes.contains("a.md:1:5 kind-without-share"))
        #expect(Heard(workspace).everyone[1].map { workspace.voices[$0].id } == ["b2v"])
        let (_, alone) = try statements("> [!faglig] n5z\n> Ja.\n> [[k]]\n")
        #expect(alone[0].standing == .withoutShare && alone[0].isShown && !alone[0].isCounted)
    }

    @Test(
        "words are the speaker's own only wholly inside one pair of marks",
        arguments: [
            ("»Et.«", true), ("“Et.”", true), ("\"Et.\"", true), ("»Et »to« tre.«", true), ("»Et.« og »to.«", false),
            ("\"Et\" og \"to\"", false), ("Et.", false),
            ("»Et.", false), ("»Et.« sagde hun", false), ("»«", false), ("»Et.\n> To.«", true),
        ])
    func verbatim(text: String, isVerbatim: Bool) throws {
        #expect(try statements("> [!faglig] b2v\n> \(text)\n").1[0].isVerbatim == isVerbatim)
    }

    @Test(
        "the id stands below, with a blank line or without, inside or outside the quote",
        arguments: [
            "> x\n\n^q7f3kw2\n", "> x\n^q7f3kw2\n", "> x\n> ^q7f3kw2\n", "> x\n>\n> ^q7f3kw2\n", "> x\n\n\n^q7f3kw2",
            "> x\n> [[a]]\n\n^q7f3kw2\n\nTekst",
        ])
    func ids(below: String) throws {
        let (workspace, read) = try statements("> [!faglig] b2v\n" + below)
        #expect(read[0].id == "q7f3kw2" && workspace.text(read[0]) == "x")
    }

    @Test("an id belongs to the callout right above it and to no other")
    func idOfNext() throws {
        let (_, read) = try statements("> [!faglig] b2v\n> x\n\nTekst\n\n^q1\n\n> [!faglig] b2v\n> y\n\n^q2\n")
        #expect(read.map(\.id) == [nil, "q2"])
    }

    @Test(
        "text is the same with CRLF, tabs, decomposed letters, lazy lines and no last newline",
        arguments: [
            "> [!faglig] b2v\r\n> blå\r\n> bil\r\n", "> [!faglig] b2v\n> blå\n> bil", ">[!faglig] b2v\n>blå\n>bil\n",
            "> [!faglig]\tb2v\n> blå\nbil\n",
            "   > [!faglig] b2v\n   > blå\n   > bil\n", "> [!faglig]- b2v\n> blå\n> bil\n",
            "\u{FEFF}> [!faglig] b2v\n> bla\u{30A}\n> bil\n", "> [!FAGLIG] B2V\n>\n> blå\n> bil\n>\n",
        ])
    func forms(note: String) throws {
        let (workspace, read) = try statements(note)
        #expect(read.map(\.isShown) == [true])
        #expect(read.map { workspace.text($0) } == ["blå\nbil"])
    }

    @Test(
        "nothing in code, HTML or prose callouts is a statement",
        arguments: [
            "```\n> [!levet] p7d\n```\n", "~~~~\n```\n> [!levet] p7d\n~~~~\n", "    > [!levet] p7d\n",
            "<!--\n> [!levet] p7d\n-->\n", "<table>\n> [!levet] p7d\n</table>\n", "> [!note] Husk\n> p7d\n",
            "> [!tip]\n> x\n", "> [!] p7d\n", "> [levet] p7d\n", "---\nx: |\n  > [!levet] p7d\n---\n",
        ])
    func prose(note: String) throws { #expect(try statements(note).1.isEmpty) }

    @Test("inside the quote of a fence, what looks like fields is text")
    func codeInCallout() throws {
        let (workspace, read) = try statements("> [!faglig] b2v\n> Se:\n>\n> ```\n> [[x]] [som:: klage]\n> ```\n")
        #expect(read[0].themes.isEmpty && workspace.text(read[0]).contains("[[x]]"))
    }

    @Test(
        "front matter that cannot be read, or is never closed, makes all statements internal",
        arguments: ["---\na: b: c\n---\n", "---\nsamtykke: intern\n\n"])
    func frontMatter(top: String) throws {
        let (_, read) = try statements(top + "\n> [!faglig] b2v\n> x\n")
        #expect(read.map(\.consent.word) == [.internal])
    }

    @Test("a rule at the top of a note is no front matter")
    func rule() throws {
        let (workspace, read) = try statements("---\n\n> [!faglig] b2v\n> x\n")
        #expect(read[0].consent.word == .public && workspace.codes == ["stemme.yaml:1:1 no-mandate"])
    }

    @Test("a file that is not UTF-8 is named at its first fault; the others are read")
    func notUTF8() throws {
        var tree = MemoryTree([
            "stemme.yaml": "format: 1\n", "voices.csv": "id,kind\nb2v,expert\n", "b.md": "> [!ekspert] b2v\n> x\n",
        ])
        tree.files["a.md"] = Array("Linje\næ".utf8) + [0xFF]
        var reader = WorkspaceReader(tree)
        let workspace = try reader.read()
        #expect(workspace.codes.contains("a.md:2:2 not-utf8"))
        #expect(workspace.statements.count == 1)
    }

    @Test("a promise has its giver, grade and dates, and is no statement")
    func promise() throws {
        let (workspace, read) = try statements(
            "> [!løfte] minister\n> Vi ser på det.\n> [[bolig]] [til:: p7d] [dato:: 2020-11-12] [grad:: 2] [frist:: 2021] [besvaret:: nej] [embede:: ministeren]\n\n^l1\n"
        )
        let promise = try #require(workspace.promises.first)
        #expect(read.isEmpty && promise.id == "l1" && promise.giver == "minister" && promise.grade == 2)
        #expect(promise.date?.text == "2020-11-12" && promise.due == "2021" && promise.answered == nil)
        #expect(promise.to.map(\.text) == ["p7d"] && promise.themes.count == 1 && promise.office == "ministeren")
    }
}

@Suite("Themes and names")
struct ThemeTests {
    @Test("narrower themes belong to broader ones; a circle ends where it began and is named")
    func broader() throws {
        let workspace = try Sample.read([
            "a.md": "---\ntype: tema\nbroader: b\n---\n", "b.md": "---\ntype: tema\noverordnet: [[c]]\n---\n",
            "c.md": "---\ntype: tema\n---\n",
            "x.md": "---\ntype: tema\nbroader: y\n---\n", "y.md": "---\ntype: tema\nbroader: x\n---\n",
        ])
        func closure(_ name: String) -> Set<String> {
            Set((workspace.names.theme(name).map { workspace.withBroader($0) } ?? []).map { workspace.themes[$0].name })
        }
        #expect(closure("a") == ["a", "b", "c"] && closure("c") == ["c"] && closure("x") == ["x", "y"])
        #expect(workspace.codes.contains("x.md:3:10 broader-cycle"))
    }

    @Test("a theme without a note is one, named once with the nearest")
    func withoutNote() throws {
        let workspace = try Sample.read([
            "bolig.md": "---\ntype: tema\n---\n",
            "n.md": "> [!faglig] b2v\n> x\n> [[bollig]]\n\n> [!faglig] b2v\n> y\n> [[Bollig]]\n",
        ])
        #expect(workspace.themes.map(\.name) == ["bolig", "bollig"])
        let finding = workspace.diagnostics.filter { $0.code == "theme-without-note" }
        #expect(finding.count == 1 && finding[0].help.da.contains("bolig"))
    }

    @Test("a name beats an alias, and an alias of two themes is named")
    func aliases() throws {
        let workspace = try Sample.read([
            "a.md": "---\ntype: tema\naliases: [hus, b]\n---\n", "b.md": "---\ntype: tema\naliases: hus\n---\n",
        ])
        #expect(workspace.names.theme("b").map { workspace.themes[$0].name } == "b")
        #expect(workspace.names.theme("HUS").map { workspace.themes[$0].name } == "a")
        #expect(
            workspace.codes.filter { $0.hasSuffix("ambiguous-alias") } == [
                "a.md:3:10 ambiguous-alias", "b.md:3:10 ambiguous-alias",
            ])
    }

    @Test("ids are unique case-blind over statements, clauses and promises")
    func duplicates() throws {
        let workspace = try Sample.read([
            "a.md":
                "> [!faglig] b2v\n> x\n> [[t]]\n\n^q1\n\n> [!faglig] b2v\n> y\n> [[t]]\n\n^Q1\n\n> [!løfte] g\n> z\n\n^c1\n",
            "udkast/kommissorium.md": "## Opgaver\n\nRådet. ^c1\n",
        ])
        #expect(workspace.statements.allSatisfy { $0.isCounted })
        #expect(workspace.diagnostics.filter { $0.code == "duplicate-id" }.count == 2)
    }

    @Test("a note called as a voice is its note; a theme or id called so is a clash")
    func clashes() throws {
        func clashes(_ files: [String: String?]) throws -> Bool {
            try Sample.read(files).codes.contains { $0.contains("name-clash") }
        }
        #expect(try !clashes(["p7d.md": "Om p7d\n"]))
        #expect(try clashes(["p7d.md": "---\ntype: tema\n---\n"]))
        #expect(try clashes(["a.md": "> [!faglig] b2v\n> x\n\n^P7D\n"]))
    }

    @Test("today is what was asked for, else the mandate's date, else the newest event's")
    func today() throws {
        let events: [String: String?] = [
            "a.md": "---\ntype: møde\ndato: 2020-01-01\n---\n", "b.md": "---\ntype: event\ndate: 2020-02\n---\n",
        ]
        #expect(try Sample.read(events).today?.text == "2020-02")
        let mandate = events.merging(["udkast/kommissorium.md": "---\ndato: 2019-05-05\n---\n"]) { $1 }
        #expect(try Sample.read(mandate).today?.text == "2019-05-05")
        #expect(try Sample.read(mandate, today: Period("2018")).today?.text == "2018")
    }
}
