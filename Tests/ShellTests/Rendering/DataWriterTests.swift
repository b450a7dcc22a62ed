import Foundation
import Testing

@testable import Shell

@Suite("An answer for programs")
struct DataWriterTests {
    private func answer(_ rows: JSONObject...) -> Answer {
        var answer = Answer("find")
        answer.rows = rows
        return answer
    }

    @Test(
        "a cell is quoted where RFC 4180 asks for it",
        arguments: [
            ("a", "a"), ("a,b", "\"a,b\""), ("a \"b\"", "\"a \"\"b\"\"\""), ("a\nb", "\"a\nb\""),
            ("a\r\nb", "\"a\r\nb\""), ("æøå;", "æøå;"),
        ])
    func quotes(_ text: String, _ cell: String) {
        #expect(DataWriter.csv(answer(["x": .text(text)])) == "x\r\n\(cell)\r\n")
    }

    @Test(
        "a cell that a spreadsheet would run begins with an apostrophe; a number does not",
        arguments: [
            ("=1+1", "'=1+1"), ("+45", "'+45"), ("@SUM(A1)", "'@SUM(A1)"), ("-cmd", "'-cmd"), ("-5", "-5"),
            ("\t=1", "'\t=1"), ("5-4", "5-4"),
        ])
    func formulas(_ text: String, _ cell: String) {
        #expect(DataWriter.csv(answer(["x": .text(text)])) == "x\r\n\(cell)\r\n")
    }

    @Test("objects are laid flat, lists parted by semicolons, and a key that one row lacks is empty there")
    func flat() {
        let rows = answer(
            ["id": .text("a"), "kinds": .object(["lived": .object(["n": .text("1/2")])])],
            ["id": .null, "list": .list([.text("x"), .number(2)])])
        #expect(DataWriter.csv(rows) == "id,kinds.lived.n,list\r\na,1/2,\r\n,,x;2\r\n")
        #expect(DataWriter.csv(answer()) == "")
    }

    @Test("JSON is read back as what was written, whatever is in it")
    func roundTrip() throws {
        let text = "\"\\/ \u{8}\u{C}\n\r\t\0\u{1F}\u{7F} \u{2028} æøå 👍 </script>"
        let line = DataWriter.jsonLines(answer(["a\"b": .text(text), "n": .null, "t": .bool(true)]))
        let read = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        #expect(read["a\"b"] as? String == text)
        #expect(read["n"] is NSNull)
        #expect(line.filter { $0 == "\n" }.count == 1)
    }

    @Test("a whole answer is one object with its keys in order, also without rows")
    func envelope() throws {
        let envelope = DataWriter.Envelope(workspace: "a \"b\"", revision: nil, view: "internal")
        for written in [DataWriter.json(answer(), envelope), DataWriter.json(answer(["x": .number(1)]), envelope)] {
            let read = try #require(try JSONSerialization.jsonObject(with: Data(written.utf8)) as? [String: Any])
            #expect(read["workspace"] as? String == "a \"b\"")
            let keys = ["command", "workspace", "revision", "view", "excluded", "rows"]
            let places = keys.compactMap { written.firstRange(of: "\"\($0)\":")?.lowerBound }
            #expect(places.count == keys.count && places == places.sorted())
        }
    }

    @Test(
        "decimals are short, with a point",
        arguments: [(0.5, "0.5"), (2, "2"), (1.0 / 3, "0.333333"), (-0.25, "-0.25")])
    func decimals(_ value: Double, _ text: String) { #expect(JSONValue.decimal(value).json == text) }
}
