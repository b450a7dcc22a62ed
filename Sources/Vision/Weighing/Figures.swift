/// The numbers of a weighing as a view may say them (weighing.md, the public view).
///
/// The team sees all of them. In what leaves, no number of a protected kind
/// is said that is near 0 or near all, and none from which one of those could
/// be worked out: the theme with its parents and children has no score and no
/// place, and the others are ranked as if it were not there, so that not even
/// a gap between two of them tells where it stands.
package struct Figures: Sendable {
    package let view: View
    /// The voices, with only those themes ranked whose place may be said.
    package let tally: Tally
    /// The themes whose place is left out, by title.
    package let hidden: [Int]

    /// Whether voices that speak as several kinds count whole in each, since their fractions would tell of few.
    package let countsWhole: Bool

    private let isHidden: [Bool]
    /// Numbers of broader themes from which those of a part would follow.
    private let withheld: Set<Cell>

    private struct Cell: Hashable {
        var theme: Int
        var kind: Int
    }

    package init(_ tally: Tally, _ view: View) {
        self.view = view
        let split = view == .public ? tally.voicesToldByFraction() : []
        countsWhole = !split.isEmpty
        let whole = split.isEmpty ? tally : try? tally.countingWhole(split)
        // Numbers too large to be worked out are not said at all.
        let (tally, isExact) = (whole ?? tally, whole != nil)
        let workspace = tally.workspace
        guard view == .public else {
            self.tally = tally
            hidden = []
            isHidden = Array(repeating: false, count: workspace.themes.count)
            withheld = []
            return
        }
        let kinds = workspace.kinds.indices.filter { workspace.kinds[$0].protected }
        let small = workspace.themes.indices.map { theme in
            !isExact || kinds.contains { Figures.figure(tally, theme, $0).number == nil }
        }
        withheld = Figures.telling(tally, kinds)
        var isHidden = workspace.withRelatives(small)
        // A score is made of the number that is left out.
        for cell in withheld { isHidden[cell.theme] = true }
        self.isHidden = isHidden
        hidden = workspace.themes.indices.filter { isHidden[$0] && tally.isRaisedAtAll($0) }
            .sorted(by: workspace.themeOrder)
        self.tally = tally.ranking(only: tally.themes.filter { !isHidden[$0] })
    }

    private static func figure(_ tally: Tally, _ theme: Int, _ kind: Int) -> Figure {
        Figure(tally.count(theme, kind), of: tally.count(ofKind: kind), floor: tally.workspace.settings.floor)
    }

    /// The cells of broader themes that say too much of a part at any depth: of one which is few or nearly all, whatever
    /// its number, since what is left out must not hang on it; and of one beside which few raised the rest.
    private static func telling(_ tally: Tally, _ kinds: [Int]) -> Set<Cell> {
        let workspace = tally.workspace
        let floor = Fraction(workspace.settings.floor)
        var cells = Set<Cell>()
        for theme in workspace.themes.indices {
            for broader in workspace.withBroader(theme) where broader != theme {
                for kind in kinds {
                    guard let union = figure(tally, broader, kind).number else { continue }
                    let part = figure(tally, theme, kind).number
                    let rest = part.map { (try? union.minus($0)) ?? .zero }
                    if rest.map({ $0 > .zero && $0 < floor }) ?? true {
                        cells.insert(Cell(theme: broader, kind: kind))
                    }
                }
            }
        }
        return cells
    }

    /// Whether the number of those in any part, beside those of each part, narrows a part that is few down.
    ///
    /// Each of the few may be anything from above 0 to below the floor; the
    /// others together leave at least so many for it.
    package static func tellsApart(_ union: Figure, parts: [Figure], floor: Int) -> Bool {
        let few = parts.count { $0 == .few }
        guard few > 0, let union = union.number, !parts.contains(.nearlyAll) else { return false }
        var others = Fraction(Int128(few - 1) * Int128(floor - 1))
        for part in parts { others = (try? others.plus(part.number ?? .zero)) ?? others }
        guard let left = try? union.minus(others) else { return true }
        return left > .one
    }

    // MARK: What may be said

    /// Whether a theme's score and place may be said.
    package func shows(_ theme: Int) -> Bool { !isHidden[theme] }

    /// How many of a kind raised a theme.
    package func n(_ theme: Int, _ kind: Int) -> Figure {
        withheld.contains(Cell(theme: theme, kind: kind))
            ? .withheld : said(tally.count(theme, kind), kind, of: tally.count(ofKind: kind))
    }

    /// How many of a kind were heard.
    package func of(_ kind: Int) -> Figure {
        let all = tally.count(ofKind: kind)
        return said(all, kind, of: all)
    }

    /// Some voices of a kind, by head, such as those behind a clause.
    package func voices(_ n: Int, _ kind: Int) -> Figure {
        said(Fraction(n), kind, of: Fraction(tally.heard.everyone[kind].count))
    }

    /// Some voices of a kind out of so many.
    package func said(_ n: Fraction, _ kind: Int, of all: Fraction) -> Figure {
        guard view == .public, tally.workspace.kinds[kind].protected else { return .exact(n) }
        return Figure(n, of: all, floor: tally.workspace.settings.floor)
    }

    /// Some of all voices that weigh, by head; nil in what leaves, where it would tell how many raised two themes.
    package func voices(_ n: Int, of all: Int) -> Figure? {
        // Who tips the order are those who raised two themes together, of which few may be left.
        view == .public ? nil : Figure(n)
    }

    /// Whether so few of a kind that weighs were heard that their number is hidden.
    private var hidesHeard: Bool { tally.kinds.contains { of($0).number == nil } }

    /// All who were heard of some kinds; nil where the number of one of them is hidden and would follow, or where
    /// somebody counts whole in several, so that the sum is more than there are.
    package func sum(_ kinds: [Int]) throws(Fraction.Overflow) -> Fraction? {
        if countsWhole { return nil }
        var sum = Fraction.zero
        for kind in kinds {
            guard let number = of(kind).number else { return nil }
            sum = try sum.plus(number)
        }
        return sum
    }

    /// What one voice of a kind moves a score; nil where it would tell how many there are.
    package func move(_ kind: Int) -> Fraction? { of(kind).number == nil ? nil : tally.move(kind) }

    /// The schemes that may be said.
    ///
    /// One that shares a voice out over its themes would give the hidden ones back, and one by head how many were heard;
    /// both would tell what a voice of several kinds said.
    package func says(_ scheme: Scheme) -> Bool {
        switch scheme {
        case .voice: hidden.isEmpty && !countsWhole
        case .unweighted: !hidesHeard && !countsWhole
        default: true
        }
    }
}

extension Workspace {
    /// Marks by theme, with the parents and the children of each marked theme marked too.
    func withRelatives(_ marks: [Bool]) -> [Bool] {
        var all = marks
        for (theme, value) in themes.enumerated() {
            for broader in value.broader {
                if marks[broader] { all[theme] = true }
                if marks[theme] { all[broader] = true }
            }
        }
        return all
    }
}

extension Tally {
    /// Whether anybody raised a theme, also of a kind without weight.
    func isRaisedAtAll(_ theme: Int) -> Bool { n[theme].contains { $0 > 0 } }
}
