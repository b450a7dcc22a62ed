import Testing
import Vision

@Suite("Period")
struct PeriodTests {
    @Test(
        "reads a day, a month or a year, and gives it back", arguments: ["2020-11-12", "2020-02-29", "2020-11", "2020"])
    func reads(text: String) { #expect(Period(text)?.text == text) }

    @Test(
        "refuses what is no such day",
        arguments: ["2020-02-30", "2021-02-29", "2020-13", "2020-1-1", "20", "", "2020-11-12-1", "12.11.2020", "2020-"])
    func refuses(text: String) { #expect(Period(text) == nil) }

    @Test("a day lies in its month and year, a year does not lie in a day")
    func lies() throws {
        let (day, month, year) = (
            try #require(Period("2020-11-12")), try #require(Period("2020-11")), try #require(Period("2020"))
        )
        #expect(day.lies(in: month) && day.lies(in: year) && month.lies(in: year) && day.lies(in: day))
        #expect(!year.lies(in: month) && !month.lies(in: day))
    }

    @Test("a month ends on its last day, leap years included")
    func ends() {
        #expect(Period("2020-02")?.last == 2020_02_29)
        #expect(Period("1900-02")?.last == 1900_02_28)
        #expect(Period("2020")?.last == 2020_12_31)
    }
}
