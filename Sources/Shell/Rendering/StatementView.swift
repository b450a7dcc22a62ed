import Vision

/// How a statement is shown to the team: words first, then who, what and where used.
struct StatementView {
    let workspace: Workspace
    let language: Language
    /// What may leave, where the answer may; nil for the team.
    private let published: PublicWords?

    init(session: Session, workspace: Workspace) {
        self.workspace = workspace
        language = session.language
        published = session.view == .public ? PublicWords(workspace, status: .draft) : nil
    }

    /// The words as they are shown: » « only when verbatim.
    func words(_ index: Int, marking forms: Set<String> = []) -> String {
        let statement = workspace.statements[index]
        if statement.standing == .withdrawn { return Wording.withdrawnPlace[language] }
        let said = workspace.words(statement)
        let text = Highlight.marked(published?.plain(said, language) ?? InlineMarkdown.plain(said), forms: forms)
        guard statement.isVerbatim else { return text }
        return language == .da ? "»\(text)«" : "“\(text)”"
    }

    func suffix(_ index: Int) -> String {
        let statement = workspace.statements[index]
        return statement.isVerbatim || statement.standing == .withdrawn ? "" : Wording.told[language]
    }

    /// Who said it, as the team calls them.
    func speakers(_ index: Int) -> String {
        if let published { return published.attribution(index, language) ?? "" }
        let statement = workspace.statements[index]
        let voices = statement.voices.map { workspace.voices[$0] }
        guard let only = voices.first else { return statement.attribution }
        if voices.count > 1 { return voices.map(\.id).joined(separator: ", ") }
        let called = statement.attribution.isEmpty ? only.label : statement.attribution
        return called.isEmpty ? only.id : "\(only.id), \(called)"
    }

    func themes(_ index: Int) -> String {
        Wording.titles(workspace.statements[index].themes.map { workspace.themes[$0].title })
    }

    /// *bruges i 6.3*.
    func use(_ index: Int) -> String {
        if workspace.settingsFault != nil { return "" }
        let clauses = workspace.clauses(on: index).compactMap { workspace.mandate?.clauses[$0].number }
        return Wording.usedIn(clauses)[language]
    }

    func entry(_ index: Int, number: Int?, marking forms: Set<String>) -> Answer.Entry {
        let statement = workspace.statements[index]
        let parts = [
            speakers(index), statement.aspect?.phrase[language] ?? "", themes(index), use(index),
        ].filter { !$0.isEmpty }
        return Answer.Entry(
            number: number, words: words(index, marking: forms), suffix: suffix(index),
            details: [
                (published == nil ? "\(workspace.name(statement))   " : "") + parts.joined(separator: " · ")
            ])
    }

    /// - parameter number: what stands for its id where ids do not leave.
    func row(_ index: Int, number: Int = 1) -> JSONObject {
        let statement = workspace.statements[index]
        if let published { return publicRow(index, statement, published, number) }
        let cited = workspace.clauses(on: index).compactMap { workspace.mandate?.clauses[$0].id }
        return [
            "id": .text(statement.id),
            "kind": .text(workspace.kinds[statement.kind].name),
            "text": .text(workspace.text(statement)),
            "verbatim": .bool(statement.isVerbatim),
            "attribution": .text(statement.attribution),
            "as": .text(statement.aspect?.rawValue),
            "themes": .list(statement.themes.map { .text(workspace.themes[$0].name) }),
            "voices": .list(statement.voices.map { .text(workspace.voices[$0].id) }),
            "consent": .text(statement.consent.word.rawValue),
            "cited": workspace.settingsFault == nil ? .list(cited.map { .text($0) }) : .null,
            "path": .text(workspace.notes[statement.note].path),
            "line": .number(statement.line),
            "date": .text(statement.date?.text),
        ]
    }
}

extension StatementView {
    /// Only what stands in the public view too, under the same keys.
    private func publicRow(
        _ index: Int, _ statement: Statement, _ published: PublicWords, _ number: Int
    ) -> JSONObject {
        let cited = workspace.clauses(on: index).compactMap { workspace.mandate?.clauses[$0].id }
        return [
            "id": .text("\(number)"), "kind": .text(workspace.kinds[statement.kind].name),
            "text": .text(published.plain(workspace.words(statement), language)),
            "verbatim": .bool(statement.isVerbatim), "attribution": .text(published.attribution(index, language)),
            "as": .text(statement.aspect?.rawValue),
            "themes": .list(statement.themes.map { .text(workspace.themes[$0].name) }), "voices": .list([]),
            "consent": .null, "cited": .list(cited.map { .text($0) }), "path": .null, "line": .null, "date": .null,
        ]
    }
}

extension Workspace {
    /// The statements that are not counted for a fault of theirs, by place.
    var excluded: [Answer.Excluded] {
        let faulty = statements.compactMap { statement -> (Statement, String)? in
            let code: String
            switch statement.standing {
            case .leftOut(let reason): code = reason
            case .withoutShare: code = "kind-without-share"
            case .usable, .withdrawn: return nil
            }
            return (statement, code)
        }
        var named = [false: 0, true: 0]
        return faulty.map { statement, code in
            let isShown = statement.standing == .withoutShare
            named[isShown, default: 0] += 1
            // Sentences name only the first few.
            let isNamed = named[isShown, default: 0] <= Wording.mostExcluded
            return Answer.Excluded(
                id: statement.id, code: code, path: notes[statement.note].path, line: statement.line,
                why: isNamed ? why(statement, code) : Phrase(code), isShown: isShown)
        }
    }

    /// What is wrong with a statement, for a sentence about it.
    private func why(_ statement: Statement, _ code: String) -> Phrase {
        if statement.standing == .withoutShare, let voice = statement.voices.first, voices[voice].shares.isEmpty {
            return Wording.voiceOfNoKind(voices[voice].id)
        }
        let path = notes[statement.note].path
        let finding = diagnostics.first {
            $0.code == code && $0.place.path == path && $0.place.line >= statement.line
        }
        return finding.map { Wording.briefly($0.message) } ?? Phrase(code)
    }
}
