import Vision

/// What is said of how a filter was read where it could have been meant otherwise, and how that is written.
struct QueryView {
    let query: Query
    let workspace: Workspace
    let session: Session

    /// Bare words that were taken for a kind, and words that join terms but were read as text.
    var notes: [String] {
        query.kindsTaken.map { session.say(Wording.takenForKind($0.word, workspace.kinds[$0.kind])) }
            + query.joinedPhrases.map { session.say(Wording.readAsPhrase($0.text)) }
            + query.bareJoiners.map { session.say(Wording.readAsWord($0.text)) }
            + (query.tailTaken.map { [session.say(Wording.tailReadAsWords($0.read))] } ?? [])
    }

    /// A table with its rows numbered as `why 3` takes them, where they stand in an order that was asked for; else the
    /// table itself.
    ///
    /// - parameter count: how many of the rows, from the first, are taken so.
    func numbered(_ table: Table, _ count: Int) -> Table {
        guard session.isPrompt, !query.sort.isEmpty else { return table }
        return Table(
            [Table.Column(session.say(Wording.rowColumn), .right)] + table.columns,
            table.rows.enumerated().map { [Table.Cell($0 < count ? "\($0 + 1)" : "")] + $1 })
    }

    /// What comes before other commands to go on with: the same question with its words joined as they look; empty
    /// where none was read as text.
    func joined(_ card: CommandCard) -> [Answer.NextCommand] {
        if let tail = query.tailTaken {
            let command = "\(card.name(session.language)) \(tail.meant)"
            return [.init(gives: session.say(Wording.countedBySo), command: session.typed(command))]
        }
        guard !query.joinedPhrases.isEmpty || !query.bareJoiners.isEmpty else { return [] }
        let text = query.joinedPhrases.reduce(query.text) { text, phrase in
            // Beside other terms a choice is kept together by brackets.
            let isAlone = if case .word = query.filter { true } else { false }
            let isBare = isAlone || !phrase.isChoice
            for (open, close) in [("\"", "\""), ("»", "«"), ("“", "”")] {
                guard let range = text.firstRange(of: open + phrase.text + close) else { continue }
                let inside = isBare ? phrase.text : "(\(phrase.text))"
                return text.replacingCharacters(in: range, with: inside)
            }
            return text
        }
        let words = text.split(separator: " ").filter { !Query.andWords.contains(String($0)) }
        let gives = query.joinedPhrases.isEmpty ? Wording.withoutTheWord : Wording.withoutQuotationMarks
        let command = ([card.name(session.language)[...]] + words).joined(separator: " ")
        return [.init(gives: session.say(gives), command: session.typed(command))]
    }
}

extension String {
    fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
        self[..<range.lowerBound] + text + self[range.upperBound...]
    }
}
