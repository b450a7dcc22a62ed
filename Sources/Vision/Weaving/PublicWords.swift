/// What of a statement may leave, and as what.
///
/// Withdrawn, internal and unrecorded words never do; anonymous ones leave
/// without attribution; told words are never in quotation marks.
package struct PublicWords: Sendable {
    private let workspace: Workspace
    /// The widest channel that a document of this status reaches: a hearing's only while it is one.
    private let reach: Channel

    package init(_ workspace: Workspace, status: MandateStatus) {
        self.workspace = workspace
        reach = [.hearing, .submitted].contains(status) ? .hearing : .public
    }

    /// Whether the words of a statement may stand in the document.
    package func mayLeave(_ index: Int) -> Bool {
        let statement = workspace.statements[index]
        guard statement.isShown, !statement.consent.isWithdrawn, statement.consent.channel <= reach else {
            return false
        }
        // What needs care leaves only when somebody has cleared it.
        if let care = statement.details?.care, !care.isEmpty, !care.contains(.cleared) { return false }
        guard statement.isVerbatim else { return true }
        let isProtected = workspace.kinds[statement.kind].protected
        return isProtected ? statement.consent.verbatim == true : statement.consent.verbatim != false
    }

    /// Whether a dissenting opinion may stand in the document: a side's may, a voice's as far as it agreed.
    package func mayLeave(_ dissent: Mandate.Dissent) -> Bool {
        guard let consent = dissent.consent else { return false }
        return !consent.isWithdrawn && consent.channel <= reach
    }

    /// A promise as it may leave: by name only those who act in public.
    package func leaving(_ promise: Promise, _ language: Language) -> Promise {
        func isPublic(_ name: String) -> Bool {
            workspace.names.notes(named: name).contains { [.person, .body].contains(workspace.notes[$0].type) }
        }
        var leaving = promise
        leaving.giver = promise.giver.flatMap { isPublic($0) ? $0 : nil }
        if leaving.giver == nil { leaving.office = nil }
        leaving.to = promise.to.filter { isPublic($0.text) }
        leaving.text = plain(promise.text, language)
        leaving.answer = promise.answer.map { plain($0, language) }
        return leaving
    }

    /// The parts of a text of the workspace.
    ///
    /// The ids of voices and statements do not leave, also not as the words of a link.
    package func inline(_ text: String, _ language: Language) -> [Document.Inline] {
        InlineMarkdown.parts(text) { reference, label in
            if let voice = workspace.names.voice(reference.name) {
                let kind = workspace.voices[voice].shares.first.map { workspace.kinds[$0.kind] }
                return (kind.map { Wording.somebodyWith($0) } ?? Wording.somebody)[language]
            }
            guard label == nil, let block = reference.block else { return nil }
            if let mandate = workspace.mandate, let clause = mandate.clause(named: block) {
                return mandate.clauses[clause].number
            }
            return Wording.aStatement[language]
        }
    }

    /// A text of the workspace without its marks, and with words for the ids in its links.
    package func plain(_ text: String, _ language: Language) -> String {
        inline(text, language).map(\.words).joined()
    }

    /// The words, in quotation marks only when they are the speaker's own.
    package func words(_ index: Int, _ language: Language) -> String {
        let statement = workspace.statements[index]
        let words = workspace.words(statement)
        guard statement.isVerbatim else { return "\(words) \(Wording.told[language])" }
        return language == .da ? "»\(words)«" : "“\(words)”"
    }

    /// Who said it, as far as they agreed; of a protected kind never free text.
    package func attribution(_ index: Int, _ language: Language) -> String? {
        let statement = workspace.statements[index]
        guard statement.consent.credit != .none, statement.consent.word != .anonymous else { return nil }
        let kind = workspace.kinds[statement.kind]
        let isProtected =
            kind.protected
            || statement.voices.contains { voice in
                workspace.voices[voice].shares.contains { workspace.kinds[$0.kind].protected }
            }
        if isProtected { return Wording.somebodyWith(kind)[language] }
        let labels = statement.voices.map { workspace.voices[$0].trackedLabel }.filter { !$0.isEmpty }
        return labels.isEmpty ? Wording.somebodyWith(kind)[language] : labels.joined(separator: ", ")
    }
}
