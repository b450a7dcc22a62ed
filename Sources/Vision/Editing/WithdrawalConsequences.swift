/// What rested on words that are taken back, and what of it is left.
package struct WithdrawalConsequences: Sendable {
    package struct Clause: Sendable {
        /// By index.
        package var clause: Int
        /// The statements that it still rests on, and those of them that are lived experience.
        package var left: Int
        package var leftLived: Int
    }

    package struct Theme: Sendable {
        /// By index.
        package var theme: Int
        /// The voices with lived experience of it that are left.
        package var leftLived: Int
    }

    package private(set) var clauses: [Clause] = []
    /// Themes with a decision that answered these words among others.
    package private(set) var themes: [Theme] = []
    /// The clauses that the words opposed, by index.
    package private(set) var opposed: [Int] = []
    /// The promises that were made to the voice, or that a statement is the source of, by index.
    package private(set) var promises: [Int] = []
    /// Statements that support or oppose what is now an empty place, by index.
    package private(set) var answers: [Int] = []

    package init(_ withdrawal: Withdrawal) {
        let workspace = withdrawal.workspace
        let emptied = withdrawal.emptied.map(\.statement)
        let gone = Set(emptied + withdrawal.suspended)
        let isLeft = { (index: Int) in workspace.statements[index].isCounted && !gone.contains(index) }
        for (index, clause) in (workspace.mandate?.clauses ?? []).enumerated() {
            guard clause.statements.contains(where: { gone.contains($0) }) else { continue }
            let left = clause.statements.filter { workspace.statements[$0].isShown && !gone.contains($0) }
            let lived = left.filter { isLeft($0) && workspace.statements[$0].kind == workspace.kinds.livedIndex }
            clauses.append(Clause(clause: index, left: left.count, leftLived: lived.count))
        }
        let raised = gone.reduce(into: Set<Int>()) { $0.formUnion(workspace.raised(by: workspace.statements[$1])) }
        for theme in raised.sorted() where workspace.themes[theme].decision != nil {
            let left = workspace.statements.indices.filter {
                isLeft($0) && workspace.isLived(workspace.statements[$0], about: theme)
            }
            themes.append(Theme(theme: theme, leftLived: workspace.voices(of: left)))
        }
        let footing = ClauseFooting(workspace)
        opposed = footing.opposing.indices.filter { footing.opposing[$0].contains { gone.contains($0) } }
        let ids = Set(emptied.compactMap { workspace.statements[$0].id?.nameKey })
        promises = workspace.promises.indices.filter { at in
            let promise = workspace.promises[at]
            if let source = promise.source, Reference.list(source).contains(where: { ids.contains($0.text.nameKey) }) {
                return true
            }
            guard case .voice(let voice) = withdrawal.subject else { return false }
            let named = promise.to.map(\.text) + [promise.giver].compactMap { $0 }.map { Reference($0).text }
            return named.contains { workspace.names.voice($0) == voice }
        }
        answers = workspace.statements.indices.filter { index in
            guard workspace.statements[index].isShown, !gone.contains(index),
                let details = workspace.statements[index].details
            else { return false }
            return (details.supports + details.opposes).contains { ids.contains($0.text.nameKey) }
        }
    }

    package var isEmpty: Bool {
        clauses.isEmpty && themes.isEmpty && opposed.isEmpty && promises.isEmpty && answers.isEmpty
    }
}
