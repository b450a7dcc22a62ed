extension Mandate: Archivable {
    static var blank: Mandate { Mandate(note: 0) }

    mutating func archive(_ archive: inout some Archive) {
        archive.take(&note)
        archive.take(&status)
        archive.take(&version)
        archive.take(&sections)
        archive.take(&clauses)
        archive.take(&dissents)
    }
}

extension Mandate.Section: Archivable {
    static var blank: Self { Self(number: 0, title: "", place: .blank) }

    mutating func archive(_ archive: inout some Archive) {
        archive.take(&number)
        archive.take(&title)
        archive.take(&place)
        archive.take(&blocks)
    }
}

extension Mandate.Block: Archivable {
    static var blank: Self { .clause(0) }

    /// Every block as one number, one text and one table, of which most are empty.
    mutating func archive(_ archive: inout some Archive) {
        var (shape, number, text, rows) = (0, 0, "", [[String]]())
        switch self {
        case .clause(let index): number = index
        case .heading(let heading): (shape, text) = (1, heading)
        case .prose(let prose, let depth): (shape, text, number) = (2, prose, depth)
        case .dissent(let index): (shape, number) = (3, index)
        case .easy(let easy): (shape, text) = (4, easy)
        case .quote(let quote): (shape, text) = (5, quote)
        case .table(let header, let body): (shape, rows) = (6, [header] + body)
        }
        archive.take(&shape)
        archive.take(&number)
        archive.take(&text)
        archive.take(&rows, blank: []) { $0.take(shared: &$1) }
        self =
            switch shape {
            case 1: .heading(text)
            case 2: .prose(text, depth: number)
            case 3: .dissent(number)
            case 4: .easy(text)
            case 5: .quote(text)
            case 6: .table(header: rows.first ?? [], rows: Array(rows.dropFirst()))
            default: .clause(number)
            }
    }
}

extension Mandate.Dissent: Archivable {
    static var blank: Self { Self(text: "", place: .blank) }

    mutating func archive(_ archive: inout some Archive) {
        archive.take(&voice)
        archive.take(&side)
        archive.take(&text)
        archive.take(&place)
        archive.take(&clause)
        archive.take(&consent)
    }
}

extension Clause: Archivable {
    static var blank: Clause { Clause(id: "", place: .blank, section: 0, number: "", text: "") }

    mutating func archive(_ archive: inout some Archive) {
        archive.take(&id)
        archive.take(&place)
        archive.take(&section)
        archive.take(&number)
        archive.take(&text)
        archive.take(&evidence)
        archive.take(&owner)
        archive.take(&funding)
        archive.take(&until)
        archive.take(&status)
        archive.take(&isFormal)
        archive.take(&withoutLived)
    }
}

extension Clause.Evidence: Archivable {
    static var blank: Self { Self(reference: .blank, place: .blank) }

    mutating func archive(_ archive: inout some Archive) {
        archive.take(&reference)
        archive.take(&statement)
        archive.take(&place)
        archive.take(&reading)
    }
}

extension EvidenceReading: Archivable {
    static var blank: EvidenceReading { .unread }

    mutating func archive(_ archive: inout some Archive) {
        var (state, readers) = (0, [String]())
        switch self {
        case .unread: break
        case .toBeReadAgain: state = 1
        case .read(let by): (state, readers) = (2, by)
        }
        archive.take(&state)
        archive.take(shared: &readers)
        self = state == 2 ? .read(by: readers) : state == 1 ? .toBeReadAgain : .unread
    }
}

extension Promise: Archivable {
    static var blank: Promise { Promise(note: 0, place: .blank, text: "") }

    mutating func archive(_ archive: inout some Archive) {
        archive.take(&note)
        archive.take(&id)
        archive.take(&place)
        archive.take(&text)
        archive.take(&giver)
        archive.take(&office)
        archive.take(&to)
        archive.take(&date)
        archive.take(&source)
        archive.take(&themes)
        archive.take(&grade)
        archive.take(&due)
        archive.take(&answered)
        archive.take(&answer)
    }
}

extension Theme: Archivable {
    static var blank: Theme { Theme(name: "", title: "") }

    mutating func archive(_ archive: inout some Archive) {
        archive.take(&name)
        archive.take(&title)
        archive.take(&note)
        archive.take(&broader)
        archive.take(&decision)
        archive.take(shared: &clauses)
        archive.take(&reason)
        archive.take(&sentTo)
    }
}
