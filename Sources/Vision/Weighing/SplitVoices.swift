// Voices that speak as several kinds, where their fractions would tell who said what.
extension Tally {
    /// The voices with a part in a protected kind, where some part is so rare that a fraction tells of few.
    ///
    /// With one peer among twelve, 7/2 of 25/2 says that it was the peer who
    /// raised it. All are meant as soon as one part is rare, since those left
    /// over would else be few in turn.
    func voicesToldByFraction() -> Set<Int> {
        let floor = workspace.settings.floor
        var split = Set<Int>()
        var isTold = false
        for kind in workspace.kinds.indices where workspace.kinds[kind].protected && unit[kind] != 1 {
            var sizes: [Fraction: Int] = [:]
            for voice in heard.everyone[kind] {
                let share = workspace.voices[voice].share(in: kind)
                if share == .one { continue }
                sizes[share, default: 0] += 1
                split.insert(voice)
            }
            if sizes.values.contains(where: { $0 < floor }) { isTold = true }
        }
        return isTold ? split : []
    }

    /// The same with some voices whole in every kind that they speak as.
    func countingWhole(_ voices: Set<Int>) throws(Fraction.Overflow) -> Tally {
        var workspace = workspace
        for voice in voices {
            workspace.voices[voice].shares = workspace.voices[voice].shares.map { ($0.kind, .one) }
        }
        return try Tally(workspace)
    }
}
