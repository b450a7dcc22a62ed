/// Where a theme stands in the draft, and whether somebody is owed an answer.
package enum ThemeStanding: Sendable, Equatable {
    /// It is taken up, wholly or in part, by these clauses.
    case inDraft(clauses: [Int], isPartly: Bool, marks: [ClauseMark])
    case notIncluded(hasReason: Bool)
    case outside(to: String?)
    /// Q2 of follow or explain: it must have an answer before a hearing; with the clauses that its decision names.
    case unanswered(AnswerFault, clauses: [Int], onlyLived: Bool)
    /// Q1: it must have one at adoption.
    case answerAtAdoption(AnswerFault)
    case open
}

/// What an answer to a theme lacks, so that it is none yet.
package enum AnswerFault: String, Sendable {
    case noDecision = "no-decision"
    /// It is taken up, but no clause is named.
    case noClauses = "no-clauses"
    /// None of the clauses cites somebody with lived experience of it.
    case noLivedStatement = "no-lived-statement"
    case noReason = "no-reason"
    case sentNowhere = "sent-nowhere"
}

/// Follow or explain: which themes must be answered, and what was decided.
package struct FollowOrExplain: Sendable {
    package let workspace: Workspace
    private let weighing: EqualWeighing
    package let footing: ClauseFooting
    private let view: View

    /// - parameter view: what leaves never says which rule asked, since that tells how many raised a theme.
    package init(_ workspace: Workspace, _ weighing: EqualWeighing, _ view: View = .internal) {
        self.workspace = workspace
        self.view = view
        self.weighing = weighing
        footing = ClauseFooting(workspace)
    }

    /// Why lived experience is outside K⁺, which keeps a hearing shut whatever is answered.
    package enum LivedFault: Sendable { case notHeard, withoutShare }

    /// Nil where it weighs.
    package var livedFault: LivedFault? {
        guard let lived = workspace.kinds.livedIndex, !weighing.kinds.contains(lived) else { return nil }
        return weighing.heard.everyone[lived].isEmpty ? .notHeard : .withoutShare
    }

    /// Q1: somebody with lived experience raised it.
    package func isQ1(_ theme: Int) -> Bool { !lived(theme).isEmpty }

    /// Q2: at least `voices` of them by head, or the `share` of those heard.
    package func isQ2(_ theme: Int) -> Bool {
        guard let kind = workspace.kinds.livedIndex, isQ1(theme) else { return false }
        if lived(theme).count >= workspace.settings.voicesNeedingAnswer { return true }
        return weighing.tally.profile(theme, kind) >= workspace.settings.shareNeedingAnswer
    }

    private func lived(_ theme: Int) -> [Int] {
        workspace.kinds.livedIndex.map { weighing.heard.voices[theme][$0] } ?? []
    }

    /// The kinds of K⁺ that raised a theme; Q3 marks a single one.
    package func kinds(raising theme: Int) -> [Int] {
        weighing.kinds.filter { !weighing.heard.voices[theme][$0].isEmpty }
    }

    /// The clauses of a theme: those that its decision names, else those that rest on it.
    package func clauses(of theme: Int) -> [Int] {
        let named = named(theme)
        return named.isEmpty ? footing.clauses(onTheme: theme) : named
    }

    /// The first clause that would answer a theme if its decision named it.
    package func answering(_ theme: Int) -> Int? {
        footing.clauses(onTheme: theme).first { citesLived($0, theme) }
    }

    /// What is lacking before a theme counts as answered; nil where nothing is.
    package func fault(_ theme: Int) -> AnswerFault? {
        let (decision, reason) = (workspace.themes[theme].decision, workspace.themes[theme].reason)
        switch decision {
        case nil: return .noDecision
        case .incorporated, .partly:
            let named = named(theme)
            if named.isEmpty { return .noClauses }
            return named.contains { citesLived($0, theme) } ? nil : .noLivedStatement
        case .notIncluded: return reason == nil ? .noReason : nil
        case .outside: return reason == nil ? .noReason : workspace.themes[theme].sentTo == nil ? .sentNowhere : nil
        }
    }

    /// The clauses that a theme's decision names.
    private func named(_ theme: Int) -> [Int] {
        Set(workspace.themes[theme].clauses.compactMap { workspace.mandate?.clause(named: $0) }).sorted()
    }

    /// Whether a clause cites a counted lived statement of a theme, and so can answer it.
    package func citesLived(_ clause: Int, _ theme: Int) -> Bool {
        (workspace.mandate?.clauses[clause].statements ?? []).contains { index in
            workspace.isLived(workspace.statements[index], about: theme)
        }
    }

    /// The themes that lack an answer before a hearing, the strongest first.
    ///
    /// In what leaves, all that lack one at any time, by title.
    package var unanswered: [Int] {
        let lacking = weighing.rows.map(\.theme).filter { isQ1($0) && fault($0) != nil }
        return view == .public ? lacking.sorted(by: workspace.themeOrder) : lacking.filter(isQ2)
    }

    /// The themes that lack one before adoption, and need none before a hearing.
    package var unansweredAtAdoption: [Int] {
        view == .public ? [] : weighing.rows.map(\.theme).filter { isQ1($0) && !isQ2($0) && fault($0) != nil }
    }

    package func standing(_ theme: Int) -> ThemeStanding {
        if let fault = fault(theme) {
            let onlyLived = kinds(raising: theme) == [workspace.kinds.livedIndex]
            if isQ2(theme) || (view == .public && isQ1(theme)) {
                return .unanswered(fault, clauses: named(theme), onlyLived: onlyLived)
            }
            if isQ1(theme) { return .answerAtAdoption(fault) }
        }
        let clauses = clauses(of: theme)
        switch workspace.themes[theme].decision {
        case .incorporated: return .inDraft(clauses: clauses, isPartly: false, marks: marks(clauses))
        case .partly: return .inDraft(clauses: clauses, isPartly: true, marks: marks(clauses))
        case .notIncluded: return .notIncluded(hasReason: workspace.themes[theme].reason != nil)
        case .outside: return .outside(to: workspace.themes[theme].sentTo)
        case nil: return clauses.isEmpty ? .open : .inDraft(clauses: clauses, isPartly: false, marks: marks(clauses))
        }
    }

    /// The gravest thing to say of where a theme was taken up: on whose words its clauses stand together.
    private func marks(_ clauses: [Int]) -> [ClauseMark] {
        let kinds = Set(clauses.flatMap { footing.kinds(of: $0) })
        if kinds.isEmpty { return [] }
        if kinds.count == 1, let kind = kinds.first, kind != workspace.kinds.livedIndex { return [.onlyKind(kind)] }
        if let lived = workspace.kinds.livedIndex, !kinds.contains(lived) { return [.noLived] }
        return []
    }
}
