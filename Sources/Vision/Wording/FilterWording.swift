// How a filter was read, in words.
extension Wording {
    /// A filter as it was read: *fra levede erfaringer, hvor ordet »bolig« findes (også boligen)*.
    package static func filter(_ filter: Filter, _ words: [WordMatches], _ workspace: Workspace) -> Phrase {
        FilterReader(words: words, workspace: workspace).phrase(filter)
    }

    /// A bare word was taken for a kind; how to search for the word instead.
    package static func takenForKind(_ word: String, _ kind: Kind) -> Phrase {
        Phrase(
            da: "»\(word)« er læst som videnstypen \(kind.word.da); ordet selv søges med tekst:\(word).",
            en: "“\(word)” is read as the kind \(kind.word.en); the word itself is searched for with text:\(word).")
    }

    private struct FilterReader {
        let words: [WordMatches]
        let workspace: Workspace

        func phrase(_ filter: Filter) -> Phrase {
            switch filter {
            case .all(let parts): join(parts.map { inner($0) }, Phrase(", "))
            case .any(let parts): join(parts.map { inner($0) }, Phrase(da: " eller ", en: " or "))
            case .not(let part): Phrase(da: "ikke ", en: "not ") + bracketed(part)
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

        private func join(_ parts: [Phrase], _ separator: Phrase) -> Phrase {
            Phrase(
                da: parts.map(\.da).joined(separator: separator.da), en: parts.map(\.en).joined(separator: separator.en)
            )
        }

        private func word(_ term: WordTerm) -> Phrase {
            switch term.match {
            case .phrase: return Phrase(da: "hvor der står »\(term.text)«", en: "with the words “\(term.text)”")
            case .prefix:
                return Phrase(
                    da: "hvor et ord begynder med »\(term.text)«", en: "with a word that begins with “\(term.text)”")
            case .stem:
                let forms = words.first { $0.term == term }?.otherForms ?? []
                let more = forms.count > 8 ? ["…"] : []
                let list = (forms.prefix(8) + more).joined(separator: ", ")
                let also = forms.isEmpty ? Phrase("") : Phrase(da: " (også \(list))", en: " (also \(list))")
                return Phrase(da: "hvor ordet »\(term.text)« findes", en: "with the word “\(term.text)”") + also
            }
        }

        private func pair(_ field: FilterField, _ values: [Filter.Value]) -> Phrase {
            if values == [.any] { return Phrase(da: "med \(field.phrase.da)", en: "with \(field.phrase.en)") }
            if values == [.none] { return Phrase(da: "uden \(field.phrase.da)", en: "without \(field.phrase.en)") }
            let shown = join(values.map { value($0, field) }, Phrase(da: " eller ", en: " or "))
            switch field {
            case .known(.kind): return Phrase(da: "fra ", en: "from ") + shown
            case .known(.theme): return Phrase(da: "om ", en: "about ") + shown
            case .known(.voice): return Phrase(da: "fra stemmen ", en: "from the voice ") + shown
            case .known(.in): return Phrase(da: "i ", en: "in ") + shown
            case .known(.since): return Phrase(da: "fra og med ", en: "since ") + shown
            case .known(.until): return Phrase(da: "til og med ", en: "until ") + shown
            case .known(.date): return Phrase(da: "med dato i ", en: "dated in ") + shown
            case .known(.has): return Phrase(da: "med ", en: "with ") + shown
            default: return Phrase(da: "med \(field.phrase.da) ", en: "with \(field.phrase.en) ") + shown
            }
        }

        private func value(_ value: Filter.Value, _ field: FilterField) -> Phrase {
            guard case .text(let text, let exact) = value else {
                return value == .any ? Phrase(da: "noget", en: "any") : Wording.none
            }
            switch field {
            case .known(.kind):
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
            case .known(.side): return Side(read: text)?.phrase ?? Phrase(text)
            case .known(.consent): return ConsentWord(read: text)?.phrase ?? Phrase(text)
            case .known(.claim): return ClaimStatus(read: text)?.phrase ?? Phrase(text)
            case .known(.cited): return YesNo(read: text)?.phrase ?? Phrase(text)
            default: return Phrase(text)
            }
        }
    }
}
