/// The kommissorium as it stands in its note.
package struct Mandate: Sendable {
    package struct Section: Sendable {
        /// Its number in print: that of the model of twenty sections, where its heading is one of theirs.
        package var number: Int
        package var title: String
        package var place: Place
        package var blocks: [Block] = []
    }

    /// What a section holds, in order.
    package enum Block: Sendable {
        case clause(Int)
        case heading(String)
        /// A paragraph, or an item of a list when `depth` is above 0.
        case prose(String, depth: Int)
        case dissent(Int)
        case easy(String)
        /// A quote that is no callout of the mandate's.
        case quote(String)
        case table(header: [String], rows: [[String]])

        /// What it says in the mandate's own words; nil for what stands in a list of its own.
        package var ownText: String? {
            switch self {
            case .prose(let text, _), .easy(let text), .heading(let text), .quote(let text): text
            case .table(let header, let rows):
                ([header] + rows).map { $0.joined(separator: " ") }.joined(separator: " ")
            case .clause, .dissent: nil
            }
        }
    }

    /// A dissenting opinion.
    package struct Dissent: Sendable {
        package var voice: String?
        package var side: Side?
        package var text: String
        package var place: Place
        /// The clause before it, by index.
        package var clause: Int?
        /// What its voice agreed to; nil where nothing is on record. A side speaks in public.
        package var consent: Consent?
    }

    package var note: Int
    package var status = MandateStatus.draft
    package var version = ""
    package var sections: [Section] = []
    package var clauses: [Clause] = []
    package var dissents: [Dissent] = []

    /// The clause that a person means by an id or a printed number.
    package func clause(named name: some StringProtocol) -> Int? {
        let key = name.trimmed.nameKey
        let id = key.hasPrefix("^") ? String(key.dropFirst()) : key
        if let index = clauses.firstIndex(where: { $0.id.nameKey == id }) { return index }
        // `§ 4 stk. 2` is 4.2.
        let numbers = key.split { !$0.isNumber }
        let isParagraph = key.hasPrefix("§") && numbers.count == 2
        let number = isParagraph ? numbers.joined(separator: ".") : key
        return clauses.firstIndex { $0.number == number }
    }
}
