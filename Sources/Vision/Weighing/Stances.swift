/// Who is for and against what, apart from how strongly it is raised.
package struct Stances: Sendable {
    /// Voices of one kind on one theme, by head; who is both for and against counts once, as mixed.
    package struct Cell: Sendable, Equatable {
        package var `for` = 0
        package var against = 0
        package var mixed = 0
        package var mentions = 0

        package init(for: Int = 0, against: Int = 0, mixed: Int = 0, mentions: Int = 0) {
            (self.for, self.against, self.mixed, self.mentions) = (`for`, against, mixed, mentions)
        }

        /// 1 where more are for, −1 where more are against.
        var lean: Int { (self.for - against).signum() }
        var isDivided: Bool { mixed > 0 || (self.for > 0 && against > 0) }
        /// Whether anybody took a side.
        package var takesSides: Bool { self.for + against + mixed > 0 }
    }

    /// By theme and kind.
    package private(set) var cells: [[Cell]]

    package init(_ workspace: Workspace) {
        let kinds = workspace.kinds.indices.count
        cells = Array(repeating: Array(repeating: Cell(), count: kinds), count: workspace.themes.count)
        var said: [Key: Set<Stance>] = [:]
        for statement in workspace.statements where statement.isCounted {
            let supported = Stances.themes(statement.details?.supports, workspace)
            let opposed = Stances.themes(statement.details?.opposes, workspace)
            for theme in workspace.raised(by: statement) {
                let stance: Stance =
                    opposed.contains(theme) ? .against : supported.contains(theme) ? .for : statement.stance
                for voice in statement.voices where workspace.speaks(voice, as: statement.kind) {
                    said[Key(theme: theme, kind: statement.kind, voice: voice), default: []].insert(stance)
                }
            }
        }
        for (key, stances) in said {
            switch (stances.contains(.for), stances.contains(.against)) {
            case (true, true): cells[key.theme][key.kind].mixed += 1
            case (true, false): cells[key.theme][key.kind].for += 1
            case (false, true): cells[key.theme][key.kind].against += 1
            case (false, false): cells[key.theme][key.kind].mentions += 1
            }
        }
    }

    private struct Key: Hashable {
        var theme: Int
        var kind: Int
        var voice: Int
    }

    private static func themes(_ references: [Reference]?, _ workspace: Workspace) -> Set<Int> {
        Set((references ?? []).compactMap { workspace.names.theme($0.text) })
    }

    /// Whether kinds lean opposite ways, or one has both for and against: never called supported.
    package func isContested(_ theme: Int) -> Bool {
        let leans = Set(cells[theme].map(\.lean))
        return cells[theme].contains(where: \.isDivided) || (leans.contains(1) && leans.contains(-1))
    }
}
