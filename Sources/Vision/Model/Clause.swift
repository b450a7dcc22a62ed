/// One provision of the mandate.
package struct Clause: Sendable {
    /// A statement that a clause rests on, and where that is written.
    package struct Evidence: Sendable {
        package var reference: Reference
        /// The statement, by index; nil where there is none of that id.
        package var statement: Int?
        package var place: Place
        /// Whether somebody has read it as it stands.
        package var reading = EvidenceReading.unread
    }

    package var id: String
    package var place: Place
    /// Its section, by index, and its number in print, such as `6.3`.
    package var section: Int
    package var number: String
    package var text: String
    package var evidence: [Evidence] = []
    package var owner: String?
    package var funding: String?
    package var until: String?
    package var status: ClauseStatus?
    package var isFormal = false
    package var withoutLived: String?

    /// The statements it rests on, by index, each once.
    package var statements: [Int] {
        var seen = Set<Int>()
        return evidence.compactMap(\.statement).filter { seen.insert($0).inserted }
    }

    /// Whether a statement that it rests on was read as it stands; nil where it rests on no such one.
    package func reading(of statement: Int) -> EvidenceReading? {
        evidence.first { $0.statement == statement }?.reading
    }

    /// The statements that somebody must read again, by index.
    package var toBeReadAgain: [Int] { evidence.filter { $0.reading == .toBeReadAgain }.compactMap(\.statement) }

    /// The statements that nobody has read, by index.
    package var unread: [Int] { evidence.filter { $0.reading == .unread }.compactMap(\.statement) }

    /// Places to fill in, in its text and its fields: what each `[UDFYLDES: …]` asks for.
    package var blanks: [String] { [text, owner, funding, until].compactMap { $0 }.flatMap { Blank.all(in: $0) } }
}

/// A place in the mandate that is still to be filled in.
package struct Blank: Sendable {
    /// What is to be written there.
    package var what: String
    package var place: Place

    /// What each `[UDFYLDES: …]` or `[FILL IN: …]` in a text asks for.
    package static func all(in text: some StringProtocol) -> [String] {
        var found: [String] = []
        var rest = Substring(text)
        while let bracket = rest.utf8.firstIndex(of: UInt8(ascii: "[")) {
            rest = rest[rest.utf8.index(after: bracket)...]
            for word in ["UDFYLDES", "FILL IN"] where rest.hasPrefix(word) {
                let end = rest.firstIndex(of: "]") ?? rest.endIndex
                found.append(rest[..<end].dropFirst(word.count).drop { $0 == ":" }.trimmed)
            }
        }
        return found
    }
}

extension Workspace {
    /// Everything that is still to be filled in: on top of the mandate's note, in its clauses and between them.
    package var blanks: [Blank] {
        guard let mandate else { return [] }
        let note = notes[mandate.note]
        let onTop = note.facts.frontMatter.entries.flatMap { entry in
            entry.value.texts.flatMap { item in
                Blank.all(in: item.text).map {
                    Blank(what: $0, place: Place(note.path, line: item.line, column: item.column))
                }
            }
        }
        let inClauses = mandate.clauses.flatMap { clause in
            clause.blanks.map { Blank(what: $0, place: clause.place) }
        }
        let between = mandate.sections.flatMap { section in
            section.blocks.compactMap(\.ownText).flatMap { Blank.all(in: $0) }.map {
                Blank(what: $0, place: section.place)
            }
        }
        return onTop + inClauses + between
    }
}
