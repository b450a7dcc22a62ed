import Vision

/// The callouts of a note by the lines that they stand on.
///
/// A callout may stand inside another; each knows the one around it, so that
/// those on a line are found without looking at all.
struct CalloutCover {
    private let facts: NoteFacts
    /// Callouts by where they begin, the wider first.
    private let order: [Int]
    /// For each of `order`, the position of the callout around it.
    private let around: [Int?]

    init(_ facts: NoteFacts) {
        self.facts = facts
        let callouts = facts.callouts
        order = callouts.indices.sorted { a, b in
            (callouts[a].whole.lower, callouts[b].whole.upper) < (callouts[b].whole.lower, callouts[a].whole.upper)
        }
        var around: [Int?] = []
        var open: [Int] = []
        for position in order.indices {
            let start = callouts[order[position]].whole.lower
            while let last = open.last, callouts[order[last]].whole.upper <= start { open.removeLast() }
            around.append(open.last)
            open.append(position)
        }
        self.around = around
    }

    /// The callouts that the byte stands in, the innermost first.
    func callouts(at byte: Int) -> [Int] {
        let behind = order.partitionPoint { facts.callouts[$0].whole.lower <= byte }
        var found: [Int] = []
        var position = behind > 0 ? behind - 1 : nil
        while let at = position {
            if facts.callouts[order[at]].whole.upper > byte { found.append(order[at]) }
            position = around[at]
        }
        return found
    }

    /// Whether a line, given by its bytes, holds words of a callout.
    func isText(_ line: Span, of callout: Int) -> Bool {
        let texts = facts.textLines[facts.callouts[callout].text]
        let next = texts.partitionPoint { $0.lower < line.lower }
        return next < texts.endIndex && texts[next].lower <= line.upper
    }
}
