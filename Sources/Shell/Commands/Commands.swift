import Vision

/// All commands, in the order of help.
enum Commands {
    static let all: [any StemmeCommand.Type] = [
        Find.self, Show.self, Count.self, Themes.self, Voices.self, Notes.self, Timeline.self,
        Weigh.self, Why.self, SensitivityCommand.self, UptakeCommand.self, Unanswered.self, Coverage.self,
        DissentCommand.self, Promises.self, Ended.self,
        Draft.self, Trace.self, Check.self, Export.self,
        Decide.self, Withdraw.self, Fmt.self, Undo.self, Run.self, Init.self, Doctor.self, Help.self,
    ]

    /// The command of a name in either language, `ae` for `æ` and the like.
    static func named(_ name: String) -> (any StemmeCommand.Type)? {
        let key = name.folded
        return all.first { type in
            type.card.name == key || type.card.danish.contains { $0.folded == key }
        }
    }

    static func nearest(to name: String, _ language: Language) -> String? {
        let names = all.flatMap { [$0.card.name] + $0.card.danish }
        let nearest = Nearest.of(name.folded, among: names.map(\.folded))
        return names.first { $0.folded == nearest }
    }
}
