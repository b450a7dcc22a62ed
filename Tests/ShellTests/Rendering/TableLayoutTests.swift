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

    private let wide = Table(
        [
            .init("no", .right), .init("theme"), .init("lived", .right, .left, .right), .init("expert", .right),
            .init("to the next", .left, .left),
        ],
        [
            [
                "1 ", "Being able to come on a bad day", .init("17/2", "of", "32"), "3",
                .init("11/816", "less than one professional, expert"),
            ],
            ["2 ", "Fees", .init("3", "of", "32"), "0", .init("1/6", "")],
        ])

    @Test("text in the last part of a cell goes on below itself")
    func lastPart() throws {
        let layout = try #require(TableLayout(wide, width: 80))
        #expect(
            layout.lines.map(\.trimmingEnd) == [
                "no  theme                             lived  expert                  to the next",
                "1   Being able to come on a bad  17/2 of 32       3  11/816 less than one",
                "    day                                                     professional, expert",
                "2   Fees                            3 of 32       0  1/6",
            ])
    }

    @Test("where that is not enough, the last column goes below its row, whole and with its title")
    func below() throws {
        let layout = try #require(TableLayout(wide, width: 50))
        #expect(
            layout.lines.map(\.trimmingEnd) == [
                "no   theme                          lived   expert",
                "1    Being able to come on a   17/2 of 32        3",
                "     bad day",
                "     to the next: 11/816 less than one",
                "       professional, expert",
                "2    Fees                         3 of 32        0",
                "     to the next: 1/6",
            ])
    }

    @Test("a table that cannot be made narrow enough is no table")
    func tooNarrow() { #expect(TableLayout(table, width: 20) == nil) }
}
