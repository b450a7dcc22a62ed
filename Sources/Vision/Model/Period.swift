/// A day, a month or a year, as dates are written in a workspace.
///
/// A date lies in a period when it neither begins before it nor ends after
/// it: `2020-11` lies in `2020`.
package struct Period: Sendable, Hashable, Comparable {
    // Every statement has one: small, and 0 where there is none.
    private let packedYear: Int16
    private let packedMonth: Int8
    private let packedDay: Int8

    package var year: Int { Int(packedYear) }
    package var month: Int? { packedMonth == 0 ? nil : Int(packedMonth) }
    package var day: Int? { packedDay == 0 ? nil : Int(packedDay) }

    /// The period that ISO text gives (`2020-11-12`, `2020-11`, `2020`), or
    /// nil where it is none or no such day exists.
    package init?(_ text: some StringProtocol) {
        let parts = text.trimmed.split(separator: "-", omittingEmptySubsequences: false)
        guard (1...3).contains(parts.count), parts[0].utf8.count == 4,
            parts.dropFirst().allSatisfy({ $0.utf8.count == 2 }),
            parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }), let year = Int(parts[0])
        else { return nil }
        let month = parts.count > 1 ? Int(parts[1]) : nil
        let day = parts.count > 2 ? Int(parts[2]) : nil
        if let month, !(1...12).contains(month) { return nil }
        if let month, let day, !(1...Period.days(in: month, of: year)).contains(day) { return nil }
        packedYear = Int16(year)
        packedMonth = Int8(month ?? 0)
        packedDay = Int8(day ?? 0)
    }

    /// A period as one number, which `packed` gave.
    init(packed: Int) {
        packedYear = Int16(truncatingIfNeeded: packed >> 16)
        packedMonth = Int8(truncatingIfNeeded: packed >> 8)
        packedDay = Int8(truncatingIfNeeded: packed)
    }

    var packed: Int { Int(packedYear) << 16 | Int(packedMonth) << 8 | Int(packedDay) }

    /// Its first day as year, month, day in one number.
    package var first: Int { year * 10_000 + (month ?? 1) * 100 + (day ?? 1) }

    package var last: Int {
        let month = month ?? 12
        return year * 10_000 + month * 100 + (day ?? Period.days(in: month, of: year))
    }

    package func lies(in other: Period) -> Bool { first >= other.first && last <= other.last }

    /// ISO text, as precise as the period is.
    package var text: String {
        func padded(_ number: Int, _ width: Int) -> String {
            String(repeating: "0", count: max(0, width - String(number).count)) + String(number)
        }
        return [padded(year, 4), month.map { padded($0, 2) }, day.map { padded($0, 2) }].compactMap { $0 }
            .joined(separator: "-")
    }

    package static func < (a: Period, b: Period) -> Bool { (a.first, a.last) < (b.first, b.last) }

    private static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        default: 31
        }
    }
}
