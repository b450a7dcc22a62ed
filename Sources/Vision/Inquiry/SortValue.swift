/// What an answer is put in order by, where it stands in one: a place in an order that the workspace has, else letters.
package struct SortValue: Comparable, Sendable {
    private enum Part: Comparable {
        case place(Int)
        case text(String)
    }

    private let parts: [Part]

    /// A place in an order of its own, such as that of kinds or of clauses.
    package static func place(_ place: Int) -> SortValue { SortValue(parts: [.place(place)]) }

    /// A text by its letters.
    package static func text(_ text: String) -> SortValue { SortValue(parts: [.text(text.alphabetical)]) }

    /// Several values of one thing, the first first; nil where there is none.
    package static func list(_ values: [SortValue]) -> SortValue? {
        values.isEmpty ? nil : SortValue(parts: values.sorted().flatMap(\.parts))
    }

    package static func < (a: SortValue, b: SortValue) -> Bool { a.parts.lexicographicallyPrecedes(b.parts) }
}
