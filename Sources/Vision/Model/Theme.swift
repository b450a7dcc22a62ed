/// What statements are about. A theme usually has a note; one that is only
/// named on statements is a theme all the same.
package struct Theme: Sendable {
    package var name: String
    package var title: String
    /// Its note, by index; nil where there is none.
    package var note: Int?
    /// The themes that it is a part of, by index.
    package var broader: [Int] = []
    package var decision: Decision?
    /// The ids of the clauses that the decision names.
    package var clauses: [String] = []
    package var reason: String?
    package var sentTo: String?
}
