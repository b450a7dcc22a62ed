import Testing

@testable import Shell

@Suite("Tables on a terminal")
struct TableLayoutTests {
    private let table = Table(
        [.init("voice"), .init("called"), .init("of", .right, .left, .right)],
        [
            ["p7d", "a woman who has waited for four years", .init("5", "of", "12")],
            ["h2n", "a man at the shelter", .init("12", "of", "30")],
        ])

    @Test("parts of cells stand under each other")
    func aligned() throws {
        let layout = try #require(TableLayout(table, width: 100))
        #expect(
            layout.lines == [
                "voice   called                                        of",
                "p7d     a woman who has waited for four years    5 of 12",
                "h2n     a man at the shelter                    12 of 30",
            ])
    }

    @Test("where there is too little room the widest text goes on over several lines")
    func wrapped() throws {
        let layout = try #require(TableLayout(table, width: 40))
        #expect(layout.lines.allSatisfy { TextWidth.of($0) <= 40 })
        #expect(
            layout.lines.map(\.trimmingEnd) == [
                "voice   called                        of",
                "p7d     a woman who has          5 of 12",
                "        waited for four years",
                "h2n     a man at the shelter    12 of 30",
            ])
    }

    @Test("a table that cannot be made narrow enough is no table")
    func tooNarrow() { #expect(TableLayout(table, width: 20) == nil) }
}
