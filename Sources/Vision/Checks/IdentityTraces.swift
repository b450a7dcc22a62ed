extension Checks {
    /// What may tell who somebody is, in the text of notes: git is itself a publication (anonymity.md, R4).
    static func identityTraces(_ workspace: Workspace) -> [Diagnostic] {
        let known = KnownNames(workspace)
        let scanner = IdentityScanner { known.contains($0) }
        return workspace.notes.indices.inParts { part in
            workspace.notes[part].flatMap { note in
                let source = note.source
                return scanner.traces(in: source.bytes[note.facts.frontMatter.end...]).map {
                    finding($0, at: source.place($0.span))
                }
            }
        }.flatMap { $0 }
    }

    static func finding(_ trace: IdentityTrace, at place: Place) -> Diagnostic {
        let message = Phrase.identityTrace(trace)
        let help = Phrase.takeTraceOut(trace)
        var finding: Diagnostic =
            switch trace.kind {
            case .personalNumber: .error("personal-number", at: place, message, help: help)
            case .telephone: .error("telephone-number", at: place, message, help: help)
            case .address: .error("street-address", at: place, message, help: help)
            case .email: .error("email-address", at: place, message, help: help)
            case .caseNumber: .error("case-number", at: place, message, help: help)
            case .accountNumber: .error("account-number", at: place, message, help: help)
            case .numberPlate: .error("number-plate", at: place, message, help: help)
            case .handle: .error("handle", at: place, message, help: help)
            case .name: .error("named-person", at: place, message, help: help)
            }
        if !trace.isSure { finding.severity = .warning }
        return finding
    }

    /// Whether a finding is of a place that must not be repeated where the finding is read.
    package static func isOfIdentity(_ code: String) -> Bool { identityCodes.contains(code) }

    private static let identityCodes = Set(
        IdentityTrace.Kind.allCases.map { finding(IdentityTrace($0, isSure: true, 0, 0), at: Place("")).code })
}
