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
        meanings.keys.word(word, symbols.symbol(word, in: source), in: source)
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
        meanings.aspects.word(word, symbols.symbol(word, in: source), in: source)
    }

    mutating func consent(_ word: Span, in source: SourceText) -> ConsentWord? {
        meanings.consents.word(word, symbols.symbol(word, in: source), in: source)
    }
}

extension Memo {
    /// The word of the format that a span spells, read once; nil where it is none.
    fileprivate mutating func word<Word: FormatWord>(_ span: Span, _ symbol: Int, in source: SourceText) -> Word?
    where Value == Word? {
        if let known = self[symbol] { return known }
        let word = Word(read: source.text(span))
        self[symbol] = .some(word)
        return word
    }
}
