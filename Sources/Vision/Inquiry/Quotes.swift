/// Quotation marks as people type them: `"…"`, `“…”`, `»…«`.
package enum Quotes {
    /// The mark that closes `mark`, or nil where it opens nothing.
    package static func closing(_ mark: Character) -> Character? {
        switch mark {
        case "\"": "\""
        case "“", "„": "”"
        case "»": "«"
        default: nil
        }
    }
}
