import Testing

@testable import Shell

@Suite("The pager")
struct PagerTests {
    @Test(
        "STEMME_PAGER comes before PAGER, and less is what there is; an empty one and cat are none",
        arguments: [
            ([:], "less -FRX"), (["PAGER": "more"], "more"), (["STEMME_PAGER": "most", "PAGER": "more"], "most"),
            (["STEMME_PAGER": "", "PAGER": "more"], nil), (["PAGER": "cat"], nil), (["PAGER": " "], nil),
            (["TERM": "dumb"], nil),
        ] as [([String: String], String?)])
    func command(environment: [String: String], command: String?) {
        #expect(Pager(environment: environment)?.command == command)
    }

    @Test("a line wider than the terminal takes more rows; colour takes none")
    func rows() {
        #expect(Pager.rows("", width: 10) == 0)
        #expect(Pager.rows("a\n\nb\n", width: 10) == 3)
        #expect(Pager.rows("1234567890\n", width: 10) == 1)
        #expect(Pager.rows("12345678901\n", width: 10) == 2)
        #expect(Pager.rows("\u{1B}[1m1234567890\u{1B}[0m\n", width: 10) == 1)
    }
}
