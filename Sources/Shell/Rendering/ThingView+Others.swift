import Vision

// MARK: Voice

extension ThingView {
    func voice(_ index: Int) -> Answer {
        let voice = workspace.voices[index]
        var answer = Answer("show")
        let said = workspace.statements(ofVoice: index).filter { workspace.statements[$0].isShown }
        let kinds = voice.shares.map { share in
            let word = workspace.kinds[share.kind].word[language]
            return share.share == .one ? word : "\(word) \(share.share.text)"
        }
        answer.lead = ["\(say(Wording.voiceTitle(voice.id)))   \(kinds.joined(separator: ", "))"]
        let clauses = Set(said.flatMap { workspace.clauses(on: $0) }).sorted()
            .compactMap { workspace.mandate?.clauses[$0].number }
        let own = workspace.names.notes(named: voice.id)
        let links = LinkView(workspace: workspace)
        let records = workspace.consents.filter { $0.voice.nameKey == voice.id.nameKey }.map { record in
            let word = record.consent(on: workspace.today).word.phrase[language]
            let given = record.given.isEmpty ? "" : say(Wording.given(readable(record.given)))
            return [record.statement.map { "^\($0)" } ?? "", word, given].filter { !$0.isEmpty }.joined(
                separator: " · ")
        }
        let columns = voice.attributes.columns.sorted().map { key in
            let name = VoiceColumn(rawValue: key)?.phrase[language] ?? key
            return Answer.Field(label: name.capitalizedFirst, values: [voice.attributes[key] ?? ""])
        }
        answer.blocks = [
            .fields(
                [
                    field(Wording.calledLabel, voice.label), field(Wording.typeLabel, voice.type.phrase[language]),
                    field(Wording.sideLabel, voice.side?.phrase[language]),
                ].compactMap { $0 } + columns
                    + [
                        field(Wording.mayBeUsed, records), field(Wording.replyLabel, voice.reply.map(replied)),
                        field(Wording.mentionedIn, links.titles(links.notes(linkingTo: voice.id) + own, language)),
                    ].compactMap { $0 }),
            .fields(
                [
                    field(
                        Wording.inDraft,
                        clauses.isEmpty ? say(Wording.voiceInNoClause(voice.id)) : clauses.joined(separator: ", ")),
                    field(Wording.statementsLabel, lines(said)),
                ].compactMap { $0 }),
        ]
        answer.rows = said.map { statements.row($0) }
        answer.next = [next(Wording.theirWords, "find \(FilterField.known(.voice).phrase[language]):\(voice.id)")]
        return answer
    }

    // MARK: Theme

    func theme(_ index: Int) throws -> Answer {
        let theme = workspace.themes[index]
        let whole = try EqualWeighing(workspace)
        let answers = FollowOrExplain(workspace, whole, session.view)
        let heard = HeardView(figures: session.figures(whole.tally), session: session)
        let weighing = EqualWeighing(heard.tally)
        let isPublic = session.view == .public
        var answer = Answer("show")
        answer.lead = [say(Wording.themeTitle(theme.title))]
        let inside = try session.visible(
            workspace.statements.indices.filter {
                workspace.statements[$0].isShown && workspace.isAbout(index, workspace.statements[$0])
            })
        let narrower = workspace.themes.filter { $0.broader.contains(index) }.map(\.title)
        let clauses = try answers.clauses(of: index).compactMap { clause in
            try workspace.mandate.map {
                "\($0.clauses[clause].number)  \(try session.readable($0.clauses[clause].text))"
            }
        }
        if let row = weighing.row(of: index), let score = row.score {
            answer.lead.append(
                say(
                    Wording.whyLead(
                        theme.title, score, rank: row.rank, isTied: row.isTied, of: weighing.rows.count, workspace)))
            answer.lead += heard.shares
        }
        if !heard.tally.kinds.isEmpty { answer.blocks.append(.lines([profile(index, heard)])) }
        answer.blocks.append(
            .fields(
                [
                    field(Wording.inDraft, [standing(index, answers)] + clauses),
                    field(Wording.decisionLabel, theme.decision?.phrase[language]),
                    field(Wording.reasonLabel, try theme.reason.map(session.shown)),
                    field(Wording.broaderLabel, theme.broader.map { workspace.themes[$0].title }),
                    field(Wording.narrowerLabel, narrower),
                    field(Wording.fileLabel, isPublic ? nil : theme.note.map { workspace.notes[$0].path }),
                ].compactMap { $0 }))
        answer.blocks.append(.fields([field(Wording.statementsLabel, lines(inside))].compactMap { $0 }))
        answer.rows = inside.enumerated().map { statements.row($1, number: $0 + 1) }
        answer.next = [
            next(Wording.whyNumber, "\(Why.card.name(language)) \(theme.name)"),
            next(Wording.statementsOf, "find \(FilterField.known(.theme).phrase[language]):\(theme.name)"),
        ]
        return answer
    }

    // MARK: Clause

    func clause(_ index: Int) throws -> Answer {
        var answer = Answer("show")
        guard let mandate = workspace.mandate else { return answer }
        let clause = mandate.clauses[index]
        let footing = ClauseFooting(workspace)
        let draft = DraftView(session: session, footing: footing, try Tally(workspace))
        let isPublic = session.view == .public
        answer.lead = [
            "\(say(Wording.clauseTitle(clause.number))) (\(mandate.sections[clause.section].title), ^\(clause.id))"
        ]
        let marks = footing.marks(index).map { say(Wording.mark($0, workspace.kinds)) }
        answer.blocks = [
            .lines(["    \(try session.readable(clause.text))"]),
            .fields(
                [
                    field(
                        Wording.footingLabel,
                        clause.isFormal ? say(Wording.formal) : draft.stands(index)),
                    field(Wording.marksLabel, marks.joined(separator: ", ")),
                    field(Wording.ownerLabel, try clause.owner.map(session.shown)),
                    field(Wording.fundingLabel, try clause.funding.map(session.shown)),
                    field(Wording.untilLabel, clause.until),
                    field(Wording.statusLabel, clause.status?.phrase[language]),
                    field(Wording.withoutLivedLabel, try clause.withoutLived.map(session.shown)),
                    field(
                        Wording.fileLabel,
                        isPublic ? nil : say(Wording.line(clause.place.path, clause.place.line))),
                ].compactMap { $0 }),
            .fields(
                [
                    field(Wording.restsOn, try session.visible(clause.statements).map(line)),
                    field(Wording.opposedBy, try session.visible(footing.opposing[index]).map(line)),
                ].compactMap { $0 }),
        ]
        answer.rows = [try draft.row(index)]
        answer.next = [next(Wording.whatRestsOnIt, "\(Trace.card.name(language)) \(clause.number)")]
        return answer
    }

    /// A value as people read it: dates in words, links by the titles of what they point to.
    private func readable(_ text: String) -> String {
        if let period = Period(text) { return Wording.date(period)[language] }
        return workspace.readable(text)
    }

    /// *givet 1. december 2021*, in the language of the answer.
    private func replied(_ text: String) -> String {
        text.split(separator: " ").map { Reply(read: $0)?.phrase[language] ?? readable(String($0)) }.joined(
            separator: " ")
    }

    // MARK: Note and promise

    func note(_ index: Int) -> Answer {
        let note = workspace.notes[index]
        var answer = Answer("show")
        answer.lead = [say(Wording.noteTitle(note.type.phrase, note.title))]
        let shown: [NoteKey] = NoteKey.allCases.filter { ![.type, .title].contains($0) }
        let front = shown.compactMap { key -> Answer.Field? in
            let values = note.texts(key).map(readable)
            return values.isEmpty ? nil : Answer.Field(label: say(Wording.label(key)), values: values)
        }
        let links = LinkView(workspace: workspace)
        let own = workspace.statements.indices.filter {
            workspace.statements[$0].note == index && workspace.statements[$0].isShown
        }
        let promises = workspace.promises.filter { $0.note == index }.map { promise in
            "\(InlineMarkdown.plain(Quotation.unquoted(promise.text)))   \(promise.id ?? promise.place.name)"
        }
        answer.blocks = [
            .fields(front + [field(Wording.fileLabel, note.path)].compactMap { $0 }),
            .fields(
                [
                    field(Wording.statementsLabel, lines(own)),
                    field(Wording.promisesLabel, promises),
                    field(
                        Wording.mentionedIn, links.titles(links.notes(linkingTo: note.name, except: index), language)),
                ].compactMap { $0 }),
        ]
        answer.rows = own.map { statements.row($0) }
        if index == workspace.mandate?.note {
            answer.next = [next(Wording.theDraft, Draft.card.name(language))]
        } else if !own.isEmpty {
            answer.next = [next(Wording.statementsOf, "find \(FilterField.known(.in).phrase[language]):\(note.name)")]
        } else if !promises.isEmpty {
            answer.next = [next(Wording.allPromises, Promises.card.name(language))]
        } else {
            let type = "\(FilterField.known(.type).phrase[language]):\(note.type.phrase[language])"
            answer.next = [next(Wording.ofTheSameType, "\(Notes.card.name(language)) \(type)")]
        }
        return answer
    }

    func promise(_ index: Int) -> Answer {
        let promise = workspace.promises[index]
        var answer = Answer("show")
        answer.lead = [say(Wording.promiseTitle(promise.id ?? promise.place.name))]
        answer.blocks = [
            .lines(["    \(InlineMarkdown.plain(promise.text))"]),
            .fields(
                [
                    field(
                        Wording.giverLabel,
                        [promise.giver.map(workspace.title(named:)), promise.office].compactMap { $0 }.joined(
                            separator: ", ")),
                    field(Wording.to, promise.to.map { workspace.title(named: $0.text) }),
                    field(Wording.dateLabel, promise.date.map { Wording.date($0)[language] }),
                    field(Wording.gradeLabel, promise.grade.map { say(Wording.grades[$0]) }),
                    field(Wording.answeredLabel, promise.answered ?? say(Wording.notAnswered)),
                    field(Wording.replyLabel, promise.answer.map(workspace.readable)),
                    field(Wording.themesLabel, promise.themes.map { workspace.themes[$0].title }),
                    field(Wording.fileLabel, say(Wording.line(promise.place.path, promise.place.line))),
                ].compactMap { $0 }),
        ]
        answer.rows = [
            [
                "id": .text(promise.id), "text": .text(promise.text), "giver": .text(promise.giver),
                "office": .text(promise.office), "date": .text(promise.date?.text),
                "grade": promise.grade.map { .number($0) } ?? .null, "answered": .text(promise.answered),
                "path": .text(promise.place.path), "line": .number(promise.place.line),
            ]
        ]
        answer.next = [next(Wording.allPromises, Promises.card.name(language))]
        return answer
    }
}
