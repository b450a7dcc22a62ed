// How a filter was read, in words.
extension Wording {
    /// What a filter asks about, which decides what a bare word means.
    package enum FilterSubject: Sendable { case statements, voices, notes }

    /// A filter as it was read: *fra levede erfaringer, hvor ordet »bolig« findes (også boligen)*.
    package static func filter(
        _ filter: Filter, _ words: [WordMatches], _ workspace: Workspace, of subject: FilterSubject = .statements
    ) -> Phrase {
        FilterReader(words: words, workspace: workspace, subject: subject).phrase(filter)
    }

    /// What a filter selects: *Udsagn fra levede erfaringer*, *Udsagn, hvor ordet »bolig« findes*.
    package static func selected(_ what: Phrase, _ filter: Phrase) -> Phrase {
        // In Danish a comma parts what is selected from a clause about it.
        let isClause = ["hvor ", "der "].contains { filter.da.hasPrefix($0) }
        return Phrase(da: "\(what.da)\(isClause ? "," : "") \(filter.da)", en: "\(what.en) \(filter.en)")
    }

    /// A bare word was taken for a kind; how to search for the word instead.
    package static func takenForKind(_ word: String, _ kind: Kind) -> Phrase {
        Phrase(
            da: "»\(word)« er læst som videnstypen \(kind.word.da); ordet selv søges med tekst:\(word).",
            en: "“\(word)” is read as the kind \(kind.word.en); the word itself is searched for with text:\(word).")
    }

    /// A phrase holds a word that joins terms outside quotation marks.
    package static func readAsPhrase(_ text: String) -> Phrase {
        Phrase(
            da: "»\(text)« er læst som en sætning, ord for ord.", en: "“\(text)” is read as a phrase, word for word.")
    }
    package static func readAsWord(_ text: String) -> Phrase {
        Phrase(
            da: "»\(text)« er læst som et ord; det, der står ved siden af hinanden, skal alt sammen passe.",
            en: "“\(text)” is read as a word; terms beside each other must all hold anyway.")
    }
    /// What looks like the fields of a count was searched for.
    package static func tailReadAsWords(_ text: String) -> Phrase {
        Phrase(
            da: "»\(text)« er læst som ord, der søges efter; felter at tælle efter står sidst, med komma imellem.",
            en: "“\(text)” is read as words to search for; fields to count by come last, with a comma between them.")
    }
    package static let countedBySo = Phrase(da: "Talt efter felterne", en: "Counted by the fields")
    package static let withoutQuotationMarks = Phrase(da: "Uden anførselstegn", en: "Without quotation marks")
    package static let withoutTheWord = Phrase(da: "Uden det ord", en: "Without that word")

    private struct FilterReader {
        let words: [WordMatches]
        let workspace: Workspace
        let subject: FilterSubject

        func phrase(_ filter: Filter) -> Phrase {
            switch filter {
            case .all(let parts): join(parts.map { inner($0) }, Phrase(", "))
            case .any(let parts): join(parts.map { inner($0) }, Phrase(da: " eller ", en: " or "))
            case .not(let part): negated(part)
            case .word(let term): word(term)
            case .pair(let field, let values): pair(field, values)
            }
        }

        private func inner(_ filter: Filter) -> Phrase {
            if case .any = filter { return bracketed(filter) }
            return phrase(filter)
        }

        private func bracketed(_ filter: Filter) -> Phrase {
            switch filter {
            case .all(let parts) where parts.count > 1: Phrase("(") + phrase(filter) + Phrase(")")
            case .any: Phrase("(") + phrase(filter) + Phrase(")")
            default: phrase(filter)
            }
        }

        private func negated(_ filter: Filter) -> Phrase {
            switch filter {
            case .word(let term): word(term, isNot: true)
            case .pair(let field, let values): pair(field, values, isNot: true)
            case .not(let part): phrase(part)
            case .all(let parts) where parts.count == 1: negated(parts[0])
            case .all, .any: Phrase(da: "ikke ", en: "not ") + bracketed(filter)
            }
        }

        private func join(_ parts: [Phrase], _ separator: Phrase) -> Phrase {
            Phrase(
                da: parts.map(\.da).joined(separator: separator.da), en: parts.map(\.en).joined(separator: separator.en)
            )
        }

        private func word(_ term: WordTerm, isNot: Bool = false) -> Phrase {
            if subject != .statements { return name(term, isNot: isNot) }
            switch term.match {
            case .phrase:
                return isNot
                    ? Phrase(da: "hvor der ikke står »\(term.text)«", en: "without the words “\(term.text)”")
                    : Phrase(da: "hvor der står »\(term.text)«", en: "with the words “\(term.text)”")
            case .prefix:
                return isNot
                    ? Phrase(
                        da: "hvor intet ord begynder med »\(term.text)«",
                        en: "without a word that begins with “\(term.text)”")
                    : Phrase(
                        da: "hvor et ord begynder med »\(term.text)«",
                        en: "with a word that begins with “\(term.text)”")
            case .stem:
                let forms = words.first { $0.term == term }?.otherForms ?? []
                let more = forms.count > 8 ? ["…"] : []
                let list = (forms.prefix(8) + more).joined(separator: ", ")
                let also =
                    forms.isEmpty
                    ? Phrase("")
                    : Phrase(da: " (\(isNot ? "eller" : "også") \(list))", en: " (\(isNot ? "or" : "also") \(list))")
                return isNot
                    ? Phrase(
                        da: "hvor ordet »\(term.text)«\(also.da) ikke findes",
                        en: "without the word “\(term.text)”\(also.en)")
                    : Phrase(da: "hvor ordet »\(term.text)« findes", en: "with the word “\(term.text)”") + also
            }
        }

        /// What a bare word asks of notes and voices: a type, or what they are called.
        private func name(_ term: WordTerm, isNot: Bool) -> Phrase {
            let not = Phrase(da: isNot ? "ikke " : "", en: isNot ? "not " : "")
            if subject == .notes, term.match == .stem, let type = NoteType(read: term.text) {
                return not + Phrase(da: "af typen \(type.phrase.da)", en: "of the type \(type.phrase.en)")
            }
            if subject == .voices {
                return not
                    + Phrase(
                        da: "med »\(term.text)« i betegnelsen eller i det, de har sagt",
                        en: "with “\(term.text)” in what they are called or in what they said")
            }
            return not + Phrase(da: "med »\(term.text)« i titlen", en: "with “\(term.text)” in the title")
        }

        private func pair(_ field: FilterField, _ values: [Filter.Value], isNot: Bool = false) -> Phrase {
            if case .known(.cited) = field { return cited(values, isNot: isNot) }
            if values == [.any] || values == [.none] {
                return presence(of: field, isThere: (values == [.any]) != isNot)
            }
            let shown = join(values.map { value($0, field) }, Phrase(da: " eller ", en: " or "))
            let not = Phrase(da: isNot ? "ikke " : "", en: isNot ? "not " : "")
            switch field {
            case .known(.supports):
                return Phrase(da: "der \(not.da)støtter ", en: isNot ? "that do not support " : "that support ") + shown
            case .known(.opposes):
                return Phrase(da: "der \(not.da)er imod ", en: isNot ? "that do not oppose " : "that oppose ") + shown
            case .known(.has): return Phrase(da: isNot ? "uden " : "med ", en: isNot ? "without " : "with ") + shown
            default: return not + lead(field) + shown
            }
        }

        /// *med tema*, *uden tema*.
        private func presence(of field: FilterField, isThere: Bool) -> Phrase {
            switch field {
            case .known(.supports):
                return isThere
                    ? Phrase(da: "der støtter noget", en: "that support something")
                    : Phrase(da: "der ikke støtter noget", en: "that support nothing")
            case .known(.opposes):
                return isThere
                    ? Phrase(da: "der er imod noget", en: "that oppose something")
                    : Phrase(da: "der ikke er imod noget", en: "that oppose nothing")
            case .known(.as), .known(.to):
                return Phrase(
                    da: "\(isThere ? "med" : "uden") feltet ", en: "\(isThere ? "with" : "without") the field ")
                    + field.phrase
            default:
                let article = field.phrase.en.first.map { "aeio".contains($0) } == true ? "an" : "a"
                return Phrase(
                    da: "\(isThere ? "med" : "uden") \(field.phrase.da)",
                    en: "\(isThere ? "with" : "without") \(article) \(field.phrase.en)")
            }
        }

        /// The words before a field's value.
        private func lead(_ field: FilterField) -> Phrase {
            switch field {
            case .known(.kind), .known(.side): Phrase(da: "fra ", en: "from ")
            case .known(.theme): Phrase(da: "om ", en: "about ")
            case .known(.voice): Phrase(da: "fra stemmen ", en: "from the voice ")
            case .voiceKind: Phrase(da: "fra stemmer med ", en: "from voices with ")
            case .known(.in): Phrase(da: "i ", en: "in ")
            case .known(.as): Phrase(da: "sagt som ", en: "said as ")
            case .known(.to): Phrase(da: "til ", en: "to ")
            case .known(.type): Phrase(da: "af typen ", en: "of the type ")
            case .known(.since): Phrase(da: "fra og med ", en: "since ")
            case .known(.until): Phrase(da: "til og med ", en: "until ")
            case .known(.date): Phrase(da: "med dato i ", en: "dated in ")
            default: Phrase(da: "med \(field.phrase.da) ", en: "with \(field.phrase.en) ")
            }
        }

        /// *der bruges i 6.3*; of voices: *som 6.3 hviler på*.
        private func cited(_ values: [Filter.Value], isNot: Bool) -> Phrase {
            let parts = values.map { value -> Phrase in
                var isUsed = value != .none
                var place = Phrase(da: "udkastet", en: "the draft")
                if case .text(let text, _, _) = value {
                    if let said = YesNo(read: text) {
                        isUsed = said == .yes
                    } else {
                        let clause = workspace.mandate.flatMap { mandate in
                            mandate.clause(named: text).map { mandate.clauses[$0].number }
                        }
                        place = Phrase(clause ?? text)
                    }
                }
                let not = isUsed == isNot
                return Phrase(
                    da: "der \(not ? "ikke " : "")bruges i \(place.da)", en: "\(not ? "not " : "")used in \(place.en)")
            }
            return join(parts, Phrase(da: " eller ", en: " or "))
        }

        private func value(_ value: Filter.Value, _ field: FilterField) -> Phrase {
            guard case .text(let text, let exact, _) = value else {
                return value == .any ? Phrase(da: "noget", en: "any") : Wording.none
            }
            switch field {
            case .known(.kind), .voiceKind:
                return workspace.kinds.index(of: text).map { workspace.kinds[$0].knowledge } ?? Phrase(text)
            case .known(.theme):
                guard let theme = workspace.theme(folded: text) else { return Phrase(text) }
                let title = Phrase(workspace.themes[theme].title)
                let isBroader = workspace.themes.contains { $0.broader.contains(theme) }
                guard isBroader else { return title }
                return title
                    + (exact
                        ? Phrase(da: " (uden snævrere temaer)", en: " (without narrower themes)")
                        : Phrase(da: " (også snævrere temaer)", en: " (narrower themes too)"))
            case .known(.in):
                let note = workspace.names.notes(named: text).first
                return Phrase(note.map { workspace.notes[$0].title } ?? text)
            case .known(.date), .known(.since), .known(.until):
                return Period(text).map { Wording.date($0) } ?? Phrase(text)
            case .known(.as): return Aspect(read: text)?.phrase ?? Phrase(text)
            case .known(.stance): return Stance(read: text)?.phrase ?? Phrase(text)
            case .known(.arena): return Arena(read: text)?.phrase ?? Phrase(text)
            case .known(.side): return Side(read: text).map { Wording.sideName($0) } ?? Phrase(text)
            case .known(.consent): return ConsentWord(read: text)?.phrase ?? Phrase(text)
            case .known(.claim): return ClaimStatus(read: text)?.phrase ?? Phrase(text)
            case .known(.type): return NoteType(read: text)?.phrase ?? VoiceType(read: text)?.phrase ?? Phrase(text)
            case .known(.has): return (StatementKey(read: text)?.phrase ?? NoteKey(read: text)?.phrase) ?? Phrase(text)
            default: return Phrase(text)
            }
        }
    }
}
