import Vision

/// What is said of each clause of the draft.
struct DraftView {
    let workspace: Workspace
    let footing: ClauseFooting
    let heard: HeardView
    private let shownKinds: [Int]

    init(session: Session, footing: ClauseFooting, _ tally: Tally) {
        workspace = tally.workspace
        shownKinds = workspace.shownKinds
        self.footing = footing
        heard = HeardView(figures: session.figures(tally), session: session)
    }

    /// The kinds that are printed beside a clause: those that weigh, and others that it cites.
    func counts(_ clause: Int) -> [(kind: Kind, n: Figure)] {
        shownKinds.filter { workspace.kinds[$0].share > .zero || footing.count(clause, $0) > 0 }
            .map { (workspace.kinds[$0], heard.figures.voices(footing.count(clause, $0), $0)) }
    }

    /// *levet 2 · faglig 1*.
    func stands(_ clause: Int) -> String {
        heard.session.say(Wording.perKind(counts(clause).map { ($0.kind, Phrase(heard.said($0.n))) }))
    }

    /// A mark with what it rests on: *KAN FORSVINDE: ingen penge efter 31. december 2024*.
    func said(_ mark: ClauseMark, _ clause: Int, _ language: Language) -> String {
        guard let provision = workspace.mandate?.clauses[clause] else { return "" }
        let word = Wording.mark(mark, workspace.kinds)[language]
        // Of how many statements it is said so is for the team.
        if heard.figures.view == .public, mark != .toFillIn, mark != .mayVanish { return word }
        let detail = Wording.detail(
            mark, provision, opposing: footing.opposing[clause].count, dissents: footing.dissents(clause).count)
        return detail.map { "\(word): \($0[language])" } ?? word
    }

    func row(_ index: Int) throws -> JSONObject {
        guard let mandate = workspace.mandate else { return [:] }
        let clause = mandate.clauses[index]
        var kinds: JSONObject = [:]
        for (kind, n) in counts(index) {
            kinds.append(kind.name, n.number.map { .number(Int($0.numerator)) } ?? heard.json(n))
        }
        return [
            "clause": .text(clause.id), "number": .text(clause.number),
            "section": .text(mandate.sections[clause.section].title),
            "text": .text(try heard.session.shown(clause.text)),
            "kinds": .object(kinds), "status": .text(clause.status?.rawValue),
            "marks": .list(footing.marks(index).map { .text(Wording.name($0, workspace.kinds)) }),
            "owner": .text(try clause.owner.map(heard.session.shown)),
            "funding": .text(try clause.funding.map(heard.session.shown)), "until": .text(clause.until),
        ]
    }

    /// How many clauses oblige, allow, and recommend.
    var obligations: (shall: Int, may: Int, should: Int) {
        var counts = (shall: 0, may: 0, should: 0)
        for clause in workspace.mandate?.clauses ?? [] {
            let words = clause.text.words()
            if words.contains(where: ["skal", "shall", "must"].contains) {
                counts.shall += 1
            } else if words.contains(where: ["bør", "should"].contains) {
                counts.should += 1
            } else if words.contains(where: ["kan", "may", "can"].contains) {
                counts.may += 1
            }
        }
        return counts
    }
}

extension Clause {
    /// Its text as it reads, without the marks of Markdown.
    var words: String { InlineMarkdown.plain(text) }
}
