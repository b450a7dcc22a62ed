// Whole numbers that are exact or an error: what does not fit is never wrapped or rounded.
extension Int128 {
    package func times(_ other: Int128) throws(Fraction.Overflow) -> Int128 {
        let (value, overflow) = multipliedReportingOverflow(by: other)
        if overflow { throw Fraction.Overflow() }
        return value
    }

    package func plus(_ other: Int128) throws(Fraction.Overflow) -> Int128 {
        let (value, overflow) = addingReportingOverflow(other)
        if overflow { throw Fraction.Overflow() }
        return value
    }

    /// The least common multiple of two numbers above 0.
    package func leastCommonMultiple(_ other: Int128) throws(Fraction.Overflow) -> Int128 {
        try (self / Int128(Fraction.greatestCommonDivisor(magnitude, other.magnitude))).times(other)
    }
}
