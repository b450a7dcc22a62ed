/// Finds words in the text of statements.
package protocol WordIndex {
    /// The statements whose text holds a word, by index.
    func matches(_ term: WordTerm) throws -> WordMatches
}

/// Where a word was found, and as what.
package struct WordMatches: Sendable {
    package var term: WordTerm
    /// The other forms that were searched for too, in alphabetical order.
    package var otherForms: [String]
    /// Per statement how well it matches; smaller is better.
    package var ranks: [Int: Double]
    /// The statements that hold the word exactly as it was typed.
    package var exact: Set<Int>

    package init(term: WordTerm, otherForms: [String] = [], ranks: [Int: Double] = [:], exact: Set<Int> = []) {
        self.term = term
        self.otherForms = otherForms
        self.ranks = ranks
        self.exact = exact
    }

    /// Adds what was found for another name of the same thing; the word itself stays the exact one.
    mutating func add(alias: WordMatches) {
        for form in [alias.term.text] + alias.otherForms where form != term.text && !otherForms.contains(form) {
            otherForms.append(form)
        }
        for (statement, rank) in alias.ranks { ranks[statement] = min(rank, ranks[statement] ?? rank) }
    }
}
