/// An exact fraction in lowest terms, of 128-bit integers.
///
/// Scores are compared by full-width products, so that two themes tie exactly
/// when they do, and never by rounding. A result that does not fit is an
/// error, never a rounded answer.
package struct Fraction: Sendable, Hashable {
    package let numerator: Int128
    /// Always above 0.
    package let denominator: Int128

    /// `numerator / denominator` in lowest terms.
    ///
    /// - precondition: `denominator` is not 0.
    package init(_ numerator: Int128, _ denominator: Int128 = 1) {
        precondition(denominator != 0, "a fraction over 0")
        let divisor = max(Fraction.greatestCommonDivisor(numerator.magnitude, denominator.magnitude), 1)
        let sign: Int128 = denominator < 0 ? -1 : 1
        self.numerator = sign * numerator / Int128(divisor)
        self.denominator = sign * denominator / Int128(divisor)
    }

    package init(_ whole: Int) { self.init(Int128(whole), 1) }

    package static let zero = Fraction(0)
    package static let one = Fraction(1)

    package func plus(_ other: Fraction) throws(Overflow) -> Fraction {
        let divisor = Int128(Fraction.greatestCommonDivisor(denominator.magnitude, other.denominator.magnitude))
        let left = try product(numerator, other.denominator / divisor)
        let right = try product(other.numerator, denominator / divisor)
        let (sum, overflow) = left.addingReportingOverflow(right)
        if overflow { throw Overflow() }
        return Fraction(sum, try product(denominator, other.denominator / divisor))
    }

    package func minus(_ other: Fraction) throws(Overflow) -> Fraction {
        try plus(Fraction(try product(other.numerator, -1), other.denominator))
    }

    package func times(_ other: Fraction) throws(Overflow) -> Fraction {
        // Reduced across first, so that an intermediate product overflows only when the result does.
        let a = Fraction(numerator, other.denominator)
        let b = Fraction(other.numerator, denominator)
        return Fraction(
            try product(a.numerator, b.numerator), try product(a.denominator, b.denominator))
    }

    /// This divided by `other`, or nil where `other` is 0.
    package func divided(by other: Fraction) throws(Overflow) -> Fraction? {
        other.numerator == 0 ? nil : try times(Fraction(other.denominator, other.numerator))
    }

    /// The value as a floating-point number, for display only.
    package var approximate: Double { Double(numerator) / Double(denominator) }

    /// `"7/12"`, or `"3"` for a whole number.
    package var text: String { denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)" }

    /// A result that does not fit into 128 bits.
    package struct Overflow: Error, Sendable {
        package init() {}
    }

    private func product(_ a: Int128, _ b: Int128) throws(Overflow) -> Int128 {
        let (value, overflow) = a.multipliedReportingOverflow(by: b)
        if overflow { throw Overflow() }
        return value
    }

    static func greatestCommonDivisor(_ a: UInt128, _ b: UInt128) -> UInt128 {
        var (a, b) = (a, b)
        while b != 0 { (a, b) = (b, a % b) }
        return a
    }
}

extension Fraction: Comparable {
    package static func < (a: Fraction, b: Fraction) -> Bool {
        if (a.numerator < 0) != (b.numerator < 0) { return a.numerator < 0 }
        let left = a.numerator.magnitude.multipliedFullWidth(by: b.denominator.magnitude)
        let right = b.numerator.magnitude.multipliedFullWidth(by: a.denominator.magnitude)
        let smaller = (left.high, left.low) < (right.high, right.low)
        return a.numerator < 0 ? (right.high, right.low) < (left.high, left.low) : smaller
    }
}

extension Fraction {
    /// The fraction that `text` writes: a whole number, `3/4` or `0.25`.
    ///
    /// A decimal comma is refused, since a comma parts a list; so is
    /// anything that does not fit.
    package init?(text: some StringProtocol) {
        let text = text.trimmed
        if let slash = text.firstIndex(of: "/") {
            guard let top = Int64(text[..<slash].trimmed),
                let bottom = Int64(text[text.index(after: slash)...].trimmed),
                bottom > 0
            else { return nil }
            self.init(Int128(top), Int128(bottom))
        } else if let point = text.firstIndex(of: ".") {
            let digits = text[text.index(after: point)...]
            guard let whole = Int64(text[..<point]), !digits.isEmpty, digits.count <= 15,
                digits.utf8.allSatisfy({ (48...57).contains($0) }), let part = Int64(digits)
            else { return nil }
            let scale = (0..<digits.count).reduce(Int128(1)) { scale, _ in scale * 10 }
            let sign: Int128 = text.hasPrefix("-") ? -1 : 1
            self.init(Int128(whole) * scale + sign * Int128(part), scale)
        } else {
            guard let whole = Int64(text) else { return nil }
            self.init(Int128(whole), 1)
        }
    }
}
