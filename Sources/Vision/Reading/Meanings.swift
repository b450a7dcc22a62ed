/// What each spelling that was met means, by its symbol.
///
/// The same bytes may be asked about as several things; each is looked up once.
struct Meanings: Sendable {
    /// A kind's index; of other callouts nil.
    var kinds = Memo<Int?>()
    /// The key of a statement's field.
    var keys = Memo<StatementKey?>()
    /// The voice that a text names.
    var voices = Memo<Int?>()
    /// The theme that a text names, of those that exist: more may come.
    var themes = Memo<Int>()
    /// The theme that the inside of a link names.
    var linkedThemes = Memo<Int>()
    /// Links of which there is nothing to say, whatever note they stand in.
    var soundLinks = Memo<Bool>()
    var aspects = Memo<Aspect?>()
    var consents = Memo<ConsentWord?>()
}

extension Resolver {
    mutating func kind(_ word: Span, in source: SourceText) -> Int? {
        let symbol = symbols.symbol(word, in: source)
        if let known = meanings.kinds[symbol] { return known }
        let kind = workspace.kinds.index(of: source.text(word))
        meanings.kinds[symbol] = .some(kind)
        return kind
    }

    mutating func key(_ word: Span, in source: SourceText) -> StatementKey? {
        let symbol = symbols.symbol(word, in: source)
        if let known = meanings.keys[symbol] { return known }
        let key = StatementKey(read: source.text(word))
        meanings.keys[symbol] = .some(key)
        return key
    }

    /// The voice that `x`, `[[x]]` or `"[[x]]"` names.
    mutating func voice(_ name: Span, in source: SourceText) -> Int? {
        let symbol = symbols.symbol(name, in: source)
        if let known = meanings.voices[symbol] { return known }
        let voice = workspace.names.voice(Reference(source.text(name)).text)
        meanings.voices[symbol] = .some(voice)
        return voice
    }

    mutating func aspect(_ word: Span, in source: SourceText) -> Aspect? {
        let symbol = symbols.symbol(word, in: source)
        if let known = meanings.aspects[symbol] { return known }
        let aspect = Aspect(read: source.text(word))
        meanings.aspects[symbol] = .some(aspect)
        return aspect
    }

    mutating func consent(_ word: Span, in source: SourceText) -> ConsentWord? {
        let symbol = symbols.symbol(word, in: source)
        if let known = meanings.consents[symbol] { return known }
        let consent = ConsentWord(read: source.text(word))
        meanings.consents[symbol] = .some(consent)
        return consent
    }
}
