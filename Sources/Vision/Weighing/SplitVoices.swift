// Voices that speak as several kinds, where their fractions would tell who said what.
extension Tally {
    /// The voices with a part in a protected kind, whose fractions would tell what they said.
    ///
    /// With one peer among twelve, 7/2 of 25/2 says that it was the peer who
    /// raised it; and with three of a third each, what is left over by thirds
    /// says how many of the three did. So all of them are meant, however many.
    func voicesToldByFraction() -> Set<Int> {
        var split = Set<Int>()
        for kind in workspace.kinds.indices where workspace.kinds[kind].protected {
            for voice in heard.everyone[kind] where workspace.voices[voice].share(in: kind) != .one {
                split.insert(voice)
            }
        }
        return split
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
