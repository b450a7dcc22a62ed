/// What must be said of a clause before anybody signs it, the gravest first.
package enum ClauseMark: Sendable, Hashable {
    /// Words that it rests on have changed since they were read.
    case toBeReadAgain
    /// Somebody's words that it rests on were read by nobody.
    case unread
    case toFillIn
    case dissent
    case noLived
    /// It rests on one kind alone, by index.
    case onlyKind(Int)
    case mayVanish
}

/// On whose words each clause stands.
package struct ClauseFooting: Sendable {
    /// Per clause and kind, the voices whose counted statements it cites, in order.
    package private(set) var voices: [[[Int]]] = []
    /// Per clause, the shown statements that oppose it.
    package private(set) var opposing: [[Int]] = []
    /// Per clause, the themes of its counted statements, with broader ones.
    private var themes: [Set<Int>] = []
    private let workspace: Workspace
    /// Kinds with a share above 0 of which somebody is counted.
    private let weighed: Set<Int>

    package init(_ workspace: Workspace) {
        self.workspace = workspace
        let counted = Set(workspace.statements.lazy.filter(\.isCounted).map(\.kind))
        weighed = counted.intersection(workspace.kinds.weighed)
        let clauses = workspace.mandate?.clauses ?? []
        voices = clauses.map { clause in
            var byKind = [Set<Int>](repeating: [], count: workspace.kinds.indices.count)
            for index in clause.statements {
                let statement = workspace.statements[index]
                guard statement.isCounted else { continue }
                byKind[statement.kind].formUnion(
                    statement.voices.filter { workspace.speaks($0, as: statement.kind) })
            }
            return byKind.map { $0.sorted() }
        }
        themes = clauses.map { clause in
            clause.statements.map { workspace.statements[$0] }.filter(\.isCounted)
                .reduce(into: []) { $0.formUnion(workspace.raised(by: $1)) }
        }
        opposing = Array(repeating: [], count: clauses.count)
        for (index, statement) in workspace.statements.enumerated() where statement.isShown {
            for reference in statement.details?.opposes ?? [] {
                if let clause = workspace.mandate?.clause(named: reference.text) { opposing[clause].append(index) }
            }
        }
    }

    /// How many voices of a kind stand behind a clause, by head.
    package func count(_ clause: Int, _ kind: Int) -> Int { voices[clause][kind].count }

    /// The dissenting opinions beside a clause, by index.
    package func dissents(_ clause: Int) -> [Int] {
        (workspace.mandate?.dissents ?? []).indices.filter { workspace.mandate?.dissents[$0].clause == clause }
    }

    /// The weighed kinds that a clause rests on.
    package func kinds(of clause: Int) -> [Int] { weighed.sorted().filter { !voices[clause][$0].isEmpty } }

    /// The clauses that cite a counted statement of a theme or a narrower one.
    package func clauses(onTheme theme: Int) -> [Int] {
        themes.indices.filter { themes[$0].contains(theme) }
    }

    /// The marks of a clause, the gravest first.
    package func marks(_ clause: Int) -> [ClauseMark] {
        guard let mandate = workspace.mandate else { return [] }
        var marks: [ClauseMark] = []
        let provision = mandate.clauses[clause]
        if !provision.toBeReadAgain.isEmpty { marks.append(.toBeReadAgain) }
        if !provision.unread.isEmpty { marks.append(.unread) }
        if !provision.blanks.isEmpty { marks.append(.toFillIn) }
        if !opposing[clause].isEmpty || !dissents(clause).isEmpty { marks.append(.dissent) }
        if !provision.isFormal {
            let kinds = kinds(of: clause)
            if kinds.count == 1, let only = kinds.first, only != workspace.kinds.livedIndex {
                marks.append(.onlyKind(only))
            } else if let lived = workspace.kinds.livedIndex, !kinds.contains(lived) {
                marks.append(.noLived)
            }
        }
        if mayVanish(provision) { marks.append(.mayVanish) }
        return marks
    }

    /// A clause that starts something and has no owner, or no funding after `until`.
    private func mayVanish(_ clause: Clause) -> Bool {
        if clause.isFormal { return false }
        let startsSomething = clause.owner != nil || clause.funding != nil || clause.until != nil
        return startsSomething && (clause.owner == nil || clause.until != nil)
    }
}
