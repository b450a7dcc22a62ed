extension MandateDocument {
    /// Annex A: each clause with who stands behind it, and their words as far as consent goes.
    func annexA() -> [Document.Block] {
        var blocks: [Document.Block] = [.paragraph([.text(say(Wording.annexAIntro))], anchor: nil)]
        let cited = mandate.clauses.flatMap(\.statements).filter { workspace.statements[$0].isShown }
        if !cited.allSatisfy(words.mayLeave) {
            blocks.append(.paragraph([.text(say(Wording.someWithheld))], anchor: nil))
        }
        var numbers: [Int: Int] = [:]
        for (index, clause) in mandate.clauses.enumerated() {
            blocks.append(
                .heading(
                    level: 3, [.text("\(clause.number)  ")] + inline(clause.text),
                    anchor: traceAnchor(clause)))
            blocks += trace(index, clause, &numbers)
            // In a file of its own there is no clause to go back to.
            if part == .whole {
                blocks.append(
                    .paragraph([.link(say(Wording.backLink(clause.number)), to: clauseAnchor(clause))], anchor: nil))
            }
        }
        return blocks
    }

    private func trace(_ index: Int, _ clause: Clause, _ numbers: inout [Int: Int]) -> [Document.Block] {
        let cited = clause.statements.filter { workspace.statements[$0].isShown }
        if cited.isEmpty {
            let why = say(clause.isFormal ? Wording.formalClause : Wording.nothingBehind)
            return [.paragraph([.text(why)], anchor: nil)] + against(index, &numbers)
        }
        let kinds = workspace.shownKinds.filter { workspace.kinds[$0].share > .zero || footing.count(index, $0) > 0 }
        let behind = kinds.map { figures.voices(footing.count(index, $0), $0) }
        let counts = zip(kinds, behind).map { "\(workspace.kinds[$0].word[language]) \(say(said($1)))" }
        var blocks: [Document.Block] = [
            .paragraph([.text(say(Wording.restsOnLine(Phrase(counts.joined(separator: " · ")))))], anchor: nil)
        ]
        let themes = Set(cited.flatMap { workspace.statements[$0].themes }).sorted().map { workspace.themes[$0].title }
        if !themes.isEmpty { blocks.append(.paragraph([.text(say(Wording.about(themes)))], anchor: nil)) }
        let leaving = cited.filter { words.mayLeave($0) }
        if leaving.isEmpty {
            blocks.append(.paragraph([.text(say(Wording.allWithheld))], anchor: nil))
        } else {
            blocks.append(.list(leaving.map { item($0, &numbers) }))
        }
        if let reason = clause.withoutLived, workspace.kinds.livedIndex.map({ footing.count(index, $0) }) == 0 {
            blocks.append(.paragraph([.text(say(Wording.whyNotOnLived) + " ")] + inline(reason), anchor: nil))
        }
        return blocks + against(index, &numbers)
    }

    /// What opposes a clause, with no minimum size, as far as consent goes.
    private func against(_ index: Int, _ numbers: inout [Int: Int]) -> [Document.Block] {
        let opposing = footing.opposing[index]
        let leaving = opposing.filter { words.mayLeave($0) }
        var blocks: [Document.Block] = []
        if !leaving.isEmpty {
            blocks.append(.paragraph([.strong(say(Wording.againstIt))], anchor: nil))
            blocks.append(.list(leaving.map { item($0, &numbers) }))
        }
        if leaving.count < opposing.count {
            blocks.append(.paragraph([.text(say(Wording.againstWithheld))], anchor: nil))
        }
        return blocks
    }

    /// A statement under a number of the document's own: ids do not leave.
    private func item(_ index: Int, _ numbers: inout [Int: Int]) -> [Document.Inline] {
        let number = numbers[index] ?? numbers.count + 1
        numbers[index] = number
        var parts: [Document.Inline] = [
            .strong("\(say(Wording.statementNumber(number))) ")
        ]
        parts += inline(words.words(index, language))
        if let who = words.attribution(index, language) { parts.append(.text(" · \(who)")) }
        return parts
    }
}
