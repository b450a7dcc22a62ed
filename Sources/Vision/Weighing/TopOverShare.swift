/// Which themes are in the top as lived experience goes from weighing nothing to weighing everything, step by step.
package struct TopOverShare: Sendable {
    package enum State: Sendable { case sure, perhaps, out }

    /// By step, from 0 to `Sensitivity.steps`.
    private let tops: [TopThemes]

    package init(_ lived: LivedShare) throws(Fraction.Overflow) {
        var tops: [TopThemes] = []
        for step in 0...Sensitivity.steps { tops.append(try lived.top(at: TopOverShare.share(step))) }
        self.tops = tops
    }

    private static func share(_ step: Int) -> Fraction { Fraction(Int128(step), Int128(Sensitivity.steps)) }

    /// How a theme fares at each step.
    package func states(_ theme: Int) -> [State] {
        tops.map { $0.sure.contains(theme) ? .sure : $0.possible.contains(theme) ? .perhaps : .out }
    }

    /// From which share to which something holds.
    package typealias Spans = [(from: Fraction, to: Fraction)]

    /// From which share to which a theme is in the top surely, and from which to which only perhaps.
    package func spans(_ theme: Int) -> (sure: Spans, perhaps: Spans) {
        let states = states(theme)
        return (TopOverShare.spans(states.map { $0 == .sure }), TopOverShare.spans(states.map { $0 == .perhaps }))
    }

    private static func spans(_ holds: [Bool]) -> Spans {
        var spans: Spans = []
        for (step, now) in holds.enumerated() where now {
            let share = TopOverShare.share(step)
            if step > 0, holds[step - 1] { spans[spans.count - 1].to = share } else { spans.append((share, share)) }
        }
        return spans
    }
}
