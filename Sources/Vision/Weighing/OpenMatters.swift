/// What is open in a draft, counted.
package struct OpenMatters: Sendable {
    /// Why nothing of lived experience weighs; nil where it does.
    package var livedFault: FollowOrExplain.LivedFault?
    /// Themes that must be answered before a hearing.
    package var themes: Int
    /// Lived statements without a theme, which shut a hearing by themselves; 0 in what leaves, where they may be one person's.
    package var uncoded: Int
    package var sections: Int
    package var blanks: Int
    /// Clauses that are not formal and rest on nothing.
    package var withoutEvidence: Int
    /// Clauses that rest on words which changed since they were read, and on words that nobody read.
    package var toBeReadAgain: Int
    package var unread: Int

    package init(_ workspace: Workspace, _ mandate: Mandate, _ answers: FollowOrExplain, _ view: View) {
        livedFault = answers.livedFault
        themes = answers.unanswered.count
        uncoded = view == .public ? 0 : workspace.uncodedLived.count
        sections = mandate.missingSections.count
        blanks = workspace.blanks.count
        withoutEvidence = mandate.clauses.count { !$0.isFormal && $0.statements.isEmpty }
        toBeReadAgain = mandate.clauses.count { !$0.toBeReadAgain.isEmpty }
        unread = mandate.clauses.count { !$0.unread.isEmpty }
    }
}

extension Workspace {
    /// The lived statements that no theme has been found for yet.
    package var uncodedLived: [Statement] {
        statements.filter { $0.isUncoded && $0.kind == kinds.livedIndex }
    }
}
