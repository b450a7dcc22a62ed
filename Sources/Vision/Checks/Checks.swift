/// Everything that `check` looks for beyond what reading finds: one check a file.
///
/// A check looks at a whole snapshot and gives its findings; it never writes.
package enum Checks {
    package static let all: [@Sendable (Workspace) -> [Diagnostic]] = [
        noConsents,
        noStatements,
        unusedShares,
        rareAttributes,
        exactAges,
        clausesWithoutEvidence,
        decisions,
        missingSections,
        signatures,
    ]

    /// All findings in a workspace, those of reading included, in order of place.
    package static func findings(in workspace: Workspace) -> [Diagnostic] {
        (workspace.diagnostics + all.flatMap { $0(workspace) }).sorted(by: Diagnostic.inOrder)
    }
}
