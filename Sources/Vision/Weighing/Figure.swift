/// A number of voices as a view may say it.
package enum Figure: Sendable, Equatable {
    case exact(Fraction)
    /// Somebody, but fewer than the floor.
    case few
    /// Not everybody, but all except fewer than the floor.
    case nearlyAll
    /// Left out, because a hidden number could be worked out from it.
    case withheld

    package init(_ n: Int) { self = .exact(Fraction(n)) }

    /// The number itself, where it may be said.
    package var number: Fraction? { if case .exact(let number) = self { number } else { nil } }

    /// A number of some voices out of all of them, so that nobody is meant who is among few.
    package init(_ n: Fraction, of all: Fraction, floor: Int) {
        let missing = (try? all.minus(n)) ?? .zero
        if n == .zero {
            self = .exact(n)
        } else if n < Fraction(floor) {
            self = .few
        } else if missing > .zero, missing < Fraction(floor) {
            self = .nearlyAll
        } else {
            self = .exact(n)
        }
    }
}
