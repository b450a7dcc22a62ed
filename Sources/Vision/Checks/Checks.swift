/// Everything that `check` looks for beyond what reading finds: one check a file.
///
/// A check looks at a whole snapshot and gives its findings; it never writes.
package enum Checks {
    package static let all: [@Sendable (Workspace) -> [Diagnostic]] = [
        noConsents,
        noStatements,
        unusedShares,
        unfillableMargins,
        rareAttributes,
        exactAges,
        clausesWithoutEvidence,
        unreadEvidence,
        decisions,
        missingSections,
        signatures,
        identityTraces,
    ]

    /// All findings in a workspace, those of reading included, in order of place.
    ///
    /// - parameter isAsked: which paths are looked at: what explains a finding must be among them too.
    package static func findings(in workspace: Workspace, at isAsked: (String) -> Bool = { _ in true }) -> [Diagnostic]
    {
        let found = (workspace.diagnostics + all.flatMap { $0(workspace) }).filter { isAsked($0.place.path) }
        return causes(found.sorted(by: Diagnostic.inOrder))
    }
}
