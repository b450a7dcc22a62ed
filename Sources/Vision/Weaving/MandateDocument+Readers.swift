// The annexes for those who read: the words used, the easy-read layer, and what a hearing answered.
extension MandateDocument {
    /// Annex G: the words that are explained, and those that people do not agree on, both kept.
    func annexG() -> [Document.Block] {
        let notes = workspace.notes.filter { $0.type == .word }.sorted { $0.title.alphabetical < $1.title.alphabetical }
        if notes.isEmpty { return [.paragraph([.text(say(Wording.noWords))], anchor: nil)] }
        return [
            .paragraph([.text(say(Wording.annexGIntro))], anchor: nil),
            .table(
                caption: say(Wording.wordsCaption),
                header: [Wording.wordColumn, Wording.alsoCalledColumn, Wording.contestedColumn, Wording.wordNoteColumn]
                    .map(heading),
                rows: notes.map { note in
                    [
                        note.title, note.aliases.joined(separator: ", "),
                        note.references(.contestedWith).map { workspace.title(named: $0.text) }.joined(separator: ", "),
                        plain(note.text(.note) ?? ""),
                    ]
                }, numbers: []),
        ]
    }

    /// Annex H: the easy-read text of each section, and which sections lack one.
    func annexH() -> [Document.Block] {
        var blocks: [Document.Block] = []
        var without: [Int] = []
        for section in mandate.sections where !section.title.isEmpty {
            let texts = section.blocks.compactMap { if case .easy(let text) = $0 { text } else { nil } }
            if texts.isEmpty {
                without.append(section.number)
                continue
            }
            blocks.append(
                .heading(level: 3, [.text("\(section.number). ")] + inline(section.title), anchor: nil))
            blocks += texts.flatMap(paragraphs)
        }
        if blocks.isEmpty { return [.paragraph([.text(say(Wording.nothingEasy))], anchor: nil)] }
        if !without.isEmpty { blocks.append(.paragraph([.text(say(Wording.lacksEasy(without)))], anchor: nil)) }
        return blocks
    }

    /// Annex I: who was asked, who answered, and whether each point was followed.
    func annexI() -> [Document.Block] {
        var blocks: [Document.Block] = []
        if let hearing = Hearing(workspace.notes[mandate.note]) {
            if !hearing.parties.isEmpty {
                blocks.append(.paragraph([.text(say(Wording.heardParties(hearing.parties.map(plain))))], anchor: nil))
            }
            let days = [hearing.from, hearing.deadline].map { text in
                text.map { Period($0).map { say(Wording.date($0)) } ?? plain($0) }
            }
            if let said = Wording.hearingDays(from: days[0], to: days[1]) {
                blocks.append(.paragraph([.text(say(said))], anchor: nil))
            }
        }
        let responses = workspace.notes.filter { $0.type == .response }.sorted {
            ($0.date?.first ?? .max, $0.path) < ($1.date?.first ?? .max, $1.path)
        }
        if responses.isEmpty { return blocks + [.paragraph([.text(say(Wording.noResponses))], anchor: nil)] }
        blocks.append(.paragraph([.text(say(Wording.annexIIntro))], anchor: nil))
        blocks.append(
            .table(
                caption: say(Wording.responsesCaption),
                header: [
                    Wording.senderColumn, Wording.dateColumn, Wording.clausesColumn, Wording.followedColumn,
                    Wording.reasonColumn,
                ].map(heading),
                rows: responses.map(response), numbers: []))
        return blocks
    }

    private func response(_ note: Note) -> [String] {
        let clauses = note.references(.clauses).compactMap { mandate.clause(named: $0.text) }
        let decision = note.text(.decision).flatMap { Decision(read: $0) }
        return [
            sender(note), note.date.map { say(Wording.date($0)) } ?? "",
            clauses.map { mandate.clauses[$0].number }.joined(separator: ", "),
            say(decision.map { Wording.followed($0) } ?? Wording.notDecidedYet), plain(note.text(.reason) ?? ""),
        ]
    }

    /// Whose response it is; of a voice only what it speaks from, since its id does not leave.
    private func sender(_ note: Note) -> String {
        guard let text = note.text(.sender) else { return "" }
        guard let voice = workspace.names.voice(Reference(text).text) else { return plain(text) }
        let kind = workspace.voices[voice].shares.first.map { workspace.kinds[$0.kind] }
        return say(kind.map { Wording.somebodyWith($0) } ?? Wording.somebody)
    }
}
