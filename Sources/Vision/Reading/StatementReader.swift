/// Reads one statement from its callout.
struct StatementReader {
    let content: NoteContent
    /// The text of the note, taken from it once.
    private let file: SourceText
    let index: Int
    let callout: Int
    let kind: Int
    let isMandate: Bool

    private let facts: CalloutFacts
    private var statement: Statement
    private var voiceNames: [(name: String, place: Span)] = []
    private var verbatim: Bool?
    private var asked = Consent()
    private var arena: Arena?
    private var to: [Reference] = []
    private var hasOwnTo = false
    private var supports: [Reference] = []
    private var opposes: [Reference] = []
    private var claim: ClaimStatus?
    private var source: String?
    private var countsReason: String?
    private var care: [Care] = []

    init(_ note: Note, index: Int, callout: Int, kind: Int, isMandate: Bool) {
        content = note.content
        file = note.source
        self.index = index
        self.callout = callout
        self.kind = kind
        self.isMandate = isMandate
        facts = content.facts.callouts[callout]
        let head = facts.problem == nil ? facts.whole.lower : facts.type.lower
        statement = Statement(
            note: index, callout: callout, id: facts.id.map(file.text),
            line: file.lineNumber(at: head) + 1, kind: kind)
    }

    mutating func read(_ defaults: Resolver.Defaults, _ resolver: inout Resolver) -> Statement {
        if let code = resolver.misplaced(facts, file, file.text(facts.type)) {
            statement.standing = .leftOut(code: code)
            return statement
        }
        statement.stance = defaults.stance
        statement.date = defaults.date
        statement.aspect = defaults.aspect
        (arena, to, source) = (defaults.arena, defaults.to, defaults.source)
        verbatim = defaults.verbatim
        asked = defaults.consent
        readFields(&resolver)
        readHead(&resolver)
        if statement.voices.isEmpty, voiceNames.isEmpty {
            for reference in defaults.voices { addVoice(reference.text, facts.head, &resolver) }
        }
        readThemes(&resolver)
        settle(&resolver)
        return statement
    }

    private mutating func addVoice(_ name: String, _ span: Span, _ resolver: inout Resolver) {
        voiceNames.append((name, span))
        if let voice = resolver.workspace.names.voice(name), !statement.voices.contains(voice) {
            statement.voices.append(voice)
        }
    }

    /// Voice ids, one word of `as`, then an attribution; parted by commas.
    private mutating func readHead(_ resolver: inout Resolver) {
        let source = file
        let parts = Reference.pieces(facts.head, in: source)
        var at = 0
        while at < parts.count, let voice = resolver.voice(parts[at], in: source) {
            if !statement.voices.contains(voice) { statement.voices.append(voice) }
            at += 1
        }
        if at < parts.count, let aspect = resolver.aspect(parts[at], in: source) {
            statement.aspect = aspect
            at += 1
        } else if at == 0, let first = parts.first.map(source.text),
            VoicesReader.isID(first.lowercased()) || Reference(first).isLink
        {
            // The head is trimmed, so that its first part begins where it does.
            let span = Span(facts.head.lower, facts.head.lower + first.utf8.count)
            voiceNames.append((Reference(first).text, span))
        }
        if at < parts.count { statement.attribution = parts[at...].map(source.text).joined(separator: ", ") }
    }

    private mutating func readFields(_ resolver: inout Resolver) {
        for field in content.facts.fields[facts.fields] {
            let key = resolver.key(field.key, in: file)
            if key == .themes {
                for item in Reference.pieces(field.value, in: file) { addTheme(item, field.value, &resolver) }
                continue
            }
            if key == .consent {
                // A word that cannot be read is reported; until it is mended nothing leaves.
                let word = resolver.consent(field.value, in: file) ?? unreadable(field, &resolver)
                asked = asked.tightened(by: Consent(word))
                continue
            }
            let value = file.text(field.value)
            switch key {
            case .themes, .consent: break
            case .voice: for item in Reference.list(value) { addVoice(item.text, field.value, &resolver) }
            case .as: statement.aspect = self.value(value, Aspect.self, field, &resolver) ?? statement.aspect
            case .arena: arena = self.value(value, Arena.self, field, &resolver) ?? arena
            case .to:
                // The first one takes the place of the note's default.
                to = (hasOwnTo ? to : []) + Reference.list(value)
                hasOwnTo = true
            case .stance: statement.stance = self.value(value, Stance.self, field, &resolver) ?? statement.stance
            case .supports: supports += Reference.list(value)
            case .opposes: opposes += Reference.list(value)
            case .claim: claim = self.value(value, ClaimStatus.self, field, &resolver)
            case .verbatim: verbatim = self.value(value, YesNo.self, field, &resolver).map { $0 == .yes } ?? verbatim
            case .source: source = value
            case .date: date(value, field, &resolver)
            case .counts: counts(value, field, &resolver)
            case .care:
                for word in Reference.pieces(value) {
                    self.value(word, Care.self, field, &resolver).map { care.append($0) }
                }
            case nil:
                let word = file.text(field.key)
                resolver.report(
                    .warning(
                        "unknown-field", at: file.place(field.key), .unknownField(word),
                        help: .didYouMean(
                            StatementKey.lexicon.nearest(to: word),
                            else: StatementKey.lexicon.spellings(resolver.workspace.settings.language)),
                        subject: statement.id))
            }
        }
    }

    private mutating func date(_ value: String, _ field: FieldFacts, _ resolver: inout Resolver) {
        if let period = Period(value) {
            statement.date = period
        } else {
            resolver.report(
                .error("bad-date", at: file.place(field.value), .badDate(value), help: .writeADate))
        }
    }

    /// `counts:: no, reason`.
    private mutating func counts(_ value: String, _ field: FieldFacts, _ resolver: inout Resolver) {
        let parts = value.split(separator: ",", maxSplits: 1).map { $0.trimmed }
        let word = self.value(parts.first ?? "", YesNo.self, field, &resolver)
        statement.counts = word != .no
        countsReason = parts.count > 1 ? parts[1] : nil
        if word == .no, countsReason == nil {
            resolver.report(
                .warning(
                    "counts-without-reason", at: file.place(field.value), .countsWithoutReason, help: .sayWhy)
            )
        }
    }

    private func unreadable(_ field: FieldFacts, _ resolver: inout Resolver) -> ConsentWord {
        value(file.text(field.value), ConsentWord.self, field, &resolver) ?? .internal
    }

    private func value<Word: FormatWord>(
        _ text: String, _ type: Word.Type, _ field: FieldFacts, _ resolver: inout Resolver
    ) -> Word? {
        if let word = Word(read: text) { return word }
        resolver.report(
            .error(
                "unknown-value", at: file.place(field.value),
                .unknownValue(text, of: Phrase(file.text(field.key))),
                help: .didYouMean(
                    Word.lexicon.nearest(to: text), else: Word.lexicon.spellings(resolver.workspace.settings.language)),
                subject: statement.id))
        return nil
    }

    private mutating func readThemes(_ resolver: inout Resolver) {
        for link in content.facts.themes[facts.themes] {
            let symbol = resolver.symbols.symbol(link, in: file)
            if let theme = resolver.meanings.linkedThemes[symbol] {
                add(theme)
            } else {
                let theme = addTheme(Reference(inside: Substring(file.text(link))), link, &resolver)
                resolver.meanings.linkedThemes[symbol] = theme
            }
        }
    }

    /// Adds the theme that a text names, and reports it at `place` where there is none.
    private mutating func addTheme(_ text: Span, _ place: Span, _ resolver: inout Resolver) {
        let symbol = resolver.symbols.symbol(text, in: file)
        if let theme = resolver.meanings.themes[symbol] {
            add(theme)
        } else {
            resolver.meanings.themes[symbol] = addTheme(Reference(file.text(text)), place, &resolver)
        }
    }

    private mutating func add(_ theme: Int) {
        if !statement.themes.contains(theme) { statement.themes.append(theme) }
    }

    private mutating func addTheme(_ reference: Reference, _ span: Span, _ resolver: inout Resolver) -> Int? {
        if reference.name.isEmpty { return nil }
        let bare = reference.name.split(separator: "/").last.map(String.init) ?? reference.name
        let known = resolver.workspace.names.theme(bare) != nil
        if !known, let other = resolver.workspace.names.notes(named: reference.name).first {
            resolver.report(
                .warning(
                    "not-a-theme", at: file.place(span),
                    .notATheme(reference.name, resolver.workspace.notes[other].type.phrase), help: .linkATheme,
                    subject: statement.id))
            return nil
        }
        let theme = resolver.theme(reference, at: file.place(span))
        add(theme)
        return theme
    }

    /// Decides what the statement is good for, now that everything on it is read.
    private mutating func settle(_ resolver: inout Resolver) {
        statement.isVerbatim = verbatim ?? (opensQuotation && Quotation.isWhole(content.facts.text(facts)))
        var consent = asked
        var isMissing = false
        var withdrawn: [Int] = []
        let isProtected = resolver.protectedKinds[kind]
        for voice in statement.voices {
            let voiceIsProtected = isProtected || resolver.protectedVoices[voice]
            if let allowed = resolver.consent(ofVoice: voice, statement: statement.id) {
                if allowed.isWithdrawn { withdrawn.append(voice) }
                consent = consent.tightened(by: allowed)
            } else if isProtected {
                isMissing = true
            } else {
                consent = consent.tightened(by: Consent(credit: voiceIsProtected ? .none : .role))
            }
        }
        statement.consent = consent
        keepDetails()
        let unknown = voiceNames.first { resolver.workspace.names.voice($0.name) == nil }
        if asked.isWithdrawn || (!withdrawn.isEmpty && withdrawn.count == statement.voices.count) {
            empty()
        } else if !withdrawn.isEmpty {
            suspend(withdrawn, &resolver)
        } else if let unknown {
            let nearest = resolver.suggestions.nearest(
                to: unknown.name, among: resolver.workspace.voices.lazy.map(\.id))
            leaveOut(
                "unknown-voice", at: unknown.place, .unknownVoice(unknown.name), help: .nearestVoice(nearest), &resolver
            )
        } else if statement.voices.isEmpty {
            leaveOut("no-voice", at: facts.type, .statementWithoutVoice, help: .giveStatementAVoice, &resolver)
        } else if isMissing {
            leaveOut("no-consent", at: facts.type, .statementWithoutConsent, help: .recordConsent, &resolver)
        } else {
            checkShares(&resolver)
            checkText(&resolver)
        }
    }

    private mutating func keepDetails() {
        let isPlain =
            arena == nil && to.isEmpty && supports.isEmpty && opposes.isEmpty && claim == nil && source == nil
            && countsReason == nil && care.isEmpty
        if isPlain { return }
        statement.details = Statement.Details(
            arena: arena, to: to, supports: supports, opposes: opposes, claim: claim, source: source,
            countsReason: countsReason, care: care)
    }

    /// An empty place: id and date stay, nothing else does.
    private mutating func empty() {
        statement.standing = .withdrawn
        statement.voices = []
        statement.themes = []
        statement.attribution = ""
        statement.aspect = nil
        statement.details = nil
        statement.stance = .mentions
        statement.isVerbatim = false
    }

    /// What was said together waits until those who did not withdraw have confirmed it.
    private mutating func suspend(_ withdrawn: [Int], _ resolver: inout Resolver) {
        let ids = withdrawn.map { resolver.workspace.voices[$0].id }.joined(separator: ", ")
        statement.standing = .leftOut(code: "suspended")
        resolver.report(
            .warning(
                "suspended", at: file.place(facts.type), .suspended(ids), help: .confirmWithout(ids),
                subject: statement.id))
    }

    private mutating func leaveOut(
        _ code: String, at span: Span, _ message: Phrase, help: Phrase, _ resolver: inout Resolver
    ) {
        statement.standing = .leftOut(code: code)
        resolver.report(.error(code, at: file.place(span), message, help: help, subject: statement.id))
    }

    private mutating func checkShares(_ resolver: inout Resolver) {
        let without = statement.voices.filter {
            resolver.workspace.voicesWhenAsked.shares(of: $0).share(in: kind) == .zero
        }
        if !without.isEmpty, without.count == statement.voices.count { statement.standing = .withoutShare }
        // Of a voice without any kind voices.csv says what is wrong.
        guard let first = without.first(where: { !resolver.workspace.voices[$0].shares.isEmpty }) else { return }
        let voice = resolver.workspace.voices[first]
        resolver.report(
            .error(
                "kind-without-share", at: file.place(facts.type),
                .kindWithoutShare(voice.id, resolver.workspace.kinds[kind].word), help: .giveShare(voice.id),
                subject: statement.id))
    }

    /// Whether the text begins with a quotation mark: most do not, and need not be looked at whole.
    private var opensQuotation: Bool {
        for line in content.facts.textLines[facts.text] {
            let text = file.trimmed(line)
            if !text.isEmpty { return Quotation.opens(file.bytes[text.lower..<text.upper]) }
        }
        return false
    }

    private func checkText(_ resolver: inout Resolver) {
        if content.facts.textLines[facts.text].allSatisfy(\.isEmpty), facts.text.count < 2 {
            resolver.report(
                .warning(
                    "empty-statement", at: file.place(facts.type), .emptyStatement, help: .writeWords,
                    subject: statement.id))
        }
        if facts.isInComment {
            resolver.report(
                .warning(
                    "statement-in-comment", at: file.place(facts.type), .statementInComment,
                    help: .moveOutOfComment, subject: statement.id))
        }
    }
}
