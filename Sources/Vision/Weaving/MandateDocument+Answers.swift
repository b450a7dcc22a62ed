// The annexes on what became of what was said: what was not followed, who disagrees, who promised what.
extension MandateDocument {
    /// Annex C: the themes that were looked at and left out, why, and where they were sent.
    func annexC() -> [Document.Block] {
        let left = workspace.themes.indices.filter { [.notIncluded, .outside].contains(workspace.themes[$0].decision) }
            .sorted(by: workspace.themeOrder)
        if left.isEmpty { return [.paragraph([.text(say(Wording.nothingLeftOut))], anchor: nil)] }
        return [
            .paragraph([.text(say(Wording.annexCIntro))], anchor: nil),
            .table(
                caption: say(Wording.leftOutCaption),
                header: [Wording.themeColumn, Wording.decisionColumn, Wording.reasonColumn, Wording.sentToColumn]
                    .map(heading),
                rows: left.map { index in
                    let theme = workspace.themes[index]
                    return [
                        theme.title, theme.decision.map { say(Wording.leftOut($0)) } ?? "",
                        plain(theme.reason ?? say(Wording.noReasonGiven)), plain(theme.sentTo ?? ""),
                    ]
                }, numbers: []),
        ]
    }

    /// The title of a column.
    func heading(_ phrase: Phrase) -> String { say(phrase).capitalizedFirst }

    /// Annex D: dissenting opinions, the clauses that something said opposes, and what each side did.
    func annexD() -> [Document.Block] {
        var blocks: [Document.Block] = [.paragraph([.text(say(Wording.annexDIntro))], anchor: nil)]
        let opinions = mandate.dissents.filter(words.mayLeave)
        blocks.append(.heading(level: 3, [.text(say(Wording.dissentingOpinions))], anchor: nil))
        blocks += opinions.isEmpty ? [.paragraph([.text(say(Wording.noOpinions))], anchor: nil)] : opinions.map(dissent)
        let opposed = mandate.clauses.indices.filter { !footing.opposing[$0].isEmpty }
        if !opposed.isEmpty {
            blocks.append(.heading(level: 3, [.text(say(Wording.opposedClauses))], anchor: nil))
            blocks.append(.paragraph([.text(say(Wording.opposedWhere))], anchor: nil))
            blocks.append(
                .list(
                    opposed.map { index in
                        let clause = mandate.clauses[index]
                        return [.link(say(Wording.traceLink(clause.number)), to: traceAnchor(clause)), .text(": ")]
                            + inline(clause.text)
                    }))
        }
        blocks.append(signatures())
        return blocks
    }

    /// What each of the four sides did with the document.
    private func signatures() -> Document.Block {
        let signatures = workspace.notes[mandate.note].texts(.signatures).compactMap { Signature($0) }
        return .table(
            caption: say(Wording.signaturesCaption),
            header: [Wording.sideColumn, Wording.signedColumn, Wording.dateColumn, Wording.reservationColumn].map(
                heading),
            rows: Side.allCases.map { side in
                let own = signatures.last { $0.side == side }
                return [
                    say(Wording.sideName(side)).capitalizedFirst,
                    say(own.map { Wording.signature($0.state) } ?? Wording.sideNotRecorded),
                    own?.date.map { say(Wording.date($0)) } ?? "", plain(own?.reason ?? ""),
                ]
            }, numbers: [])
    }

    /// Annex E: what people in office said they would do, the firmest first, and whether they answered.
    func annexE() -> [Document.Block] {
        let all = workspace.promises.indices.sorted { a, b in
            let (first, second) = (workspace.promises[a], workspace.promises[b])
            return (-(first.grade ?? -1), first.date?.first ?? 0, a)
                < (-(second.grade ?? -1), second.date?.first ?? 0, b)
        }
        if all.isEmpty { return [.paragraph([.text(say(Wording.noPromises))], anchor: nil)] }
        let open = all.count { workspace.promises[$0].answered == nil }
        func day(_ text: String?) -> String? { text.map { Period($0).map { say(Wording.date($0)) } ?? $0 } }
        return [
            .paragraph([.text(say(Wording.annexEIntro(all.count, unanswered: open)))], anchor: nil),
            .table(
                caption: say(Wording.promisesCaption),
                header: [
                    Wording.giverColumn, Wording.promiseColumn, Wording.dateColumn, Wording.gradeColumn,
                    Wording.dueColumn, Wording.answerColumn,
                ].map(heading),
                rows: all.map { index in
                    let promise = words.leaving(workspace.promises[index], language)
                    let giver = [promise.giver.map(workspace.title(named:)), promise.office].compactMap { $0 }
                    let answer = [day(promise.answered), promise.answer].compactMap { $0 }
                    return [
                        giver.isEmpty ? say(Wording.somebodyInOffice) : giver.joined(separator: ", "),
                        Quotation.unquoted(promise.text), promise.date.map { say(Wording.date($0)) } ?? "",
                        promise.grade.map { say(Wording.grades[$0]) } ?? "", day(promise.due) ?? "",
                        answer.isEmpty ? say(Wording.notAnswered) : answer.joined(separator: ": "),
                    ]
                }, numbers: []),
        ]
    }
}
