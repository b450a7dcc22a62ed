/// Goes through the fields of a value, either to write them down or to give them back.
///
/// A type lists its fields once (`Archivable`), and both ways follow that one
/// list: what is written and what is read cannot drift apart.
protocol Archive {
    mutating func take(_ number: inout Int)
    /// A text that hardly any other equals.
    mutating func take(_ text: inout String)
    /// A text that many others equal, which is kept once.
    mutating func take(shared text: inout String)
    /// A list, with what is done to each of its elements.
    mutating func take<Element>(_ list: inout [Element], blank: Element, _ each: (inout Self, inout Element) -> Void)
}

/// A value whose fields an archive can take.
protocol Archivable {
    /// A value to be filled from an archive; what stands in it does not matter.
    static var blank: Self { get }
    mutating func archive(_ archive: inout some Archive)
}

extension Archive {
    mutating func take(_ flag: inout Bool) {
        var number = flag ? 1 : 0
        take(&number)
        flag = number == 1
    }

    mutating func take(_ number: inout Int32) {
        var wide = Int(number)
        take(&wide)
        number = Int32(clamping: wide)
    }

    mutating func take(_ number: inout Int?) { takeOptional(&number, blank: 0) { $0.take(&$1) } }

    mutating func take(_ text: inout String?) { takeOptional(&text, blank: "") { $0.take(&$1) } }

    mutating func take(shared text: inout String?) { takeOptional(&text, blank: "") { $0.take(shared: &$1) } }

    mutating func take(_ flag: inout Bool?) { takeOptional(&flag, blank: false) { $0.take(&$1) } }

    mutating func take(_ number: inout Double) {
        var bits = Int(truncatingIfNeeded: number.bitPattern)
        take(&bits)
        number = Double(bitPattern: UInt64(truncatingIfNeeded: bits))
    }

    mutating func take(_ numbers: inout [Int]) { take(&numbers, blank: 0) { $0.take(&$1) } }

    mutating func take(shared texts: inout [String]) { take(&texts, blank: "") { $0.take(shared: &$1) } }

    /// A word of the format, by its place among all of them.
    mutating func take<Word: FormatWord>(_ word: inout Word) {
        var number = Word.lexicon.number(of: word) ?? 0
        take(&number)
        if let read = Word.lexicon[number] { word = read }
    }

    mutating func take<Word: FormatWord>(_ word: inout Word?) {
        var number = word.flatMap { Word.lexicon.number(of: $0) }.map { $0 + 1 } ?? 0
        take(&number)
        word = Word.lexicon[number - 1]
    }

    mutating func take<Words: FormatWord>(_ words: inout [Words], blank: Words) {
        take(&words, blank: blank) { $0.take(&$1) }
    }

    mutating func take<Value: Archivable>(_ value: inout Value) { value.archive(&self) }

    mutating func take<Value: Archivable>(_ value: inout Value?) {
        takeOptional(&value, blank: .blank) { $1.archive(&$0) }
    }

    mutating func take<Element: Archivable>(_ list: inout [Element]) {
        take(&list, blank: .blank) { $1.archive(&$0) }
    }

    private mutating func takeOptional<Value>(
        _ value: inout Value?, blank: Value, _ take: (inout Self, inout Value) -> Void
    ) {
        var isThere = value != nil
        self.take(&isThere)
        guard isThere else {
            value = nil
            return
        }
        var there = value ?? blank
        take(&self, &there)
        value = there
    }
}
