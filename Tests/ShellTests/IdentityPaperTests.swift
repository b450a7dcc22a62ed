import Foundation
import Testing
import Vision

/// A thousand lines of which it is known what they hold, made anew each time from one seed.
///
/// The numbers are nobody's (see `IdentityScannerTests`).
@Suite("docs/identity.md: what is missed, and what is taken for what it is not")
struct IdentityPaperTests {
    private struct Line {
        var sort: String
        /// What it holds; nil is nothing.
        var kind: IdentityTrace.Kind?
        var text: String
    }

    private static let frames = [
        "Jeg sagde det til dem igen: %.", "Så kom brevet, og der stod % midt på siden.", "%", "»%, og så ventede vi.«",
        "De skrev % ned (uden at spørge).", "Ved døren hang en seddel med %; den hænger der endnu.",
        "Vi har ventet siden 2019. % var svaret.", "- % – det er alt.",
    ]

    /// What a sort of line holds, and how such a thing is written.
    private static let sorts:
        [(sort: String, kind: IdentityTrace.Kind?, count: Int, make: @Sendable (inout SeededRandom) -> String)] = [
            (
                "a CPR number", .personalNumber, 150,
                { random in
                    let serial = Int.random(in: 4000...4999, using: &random)
                    let day = ["31", "91"].randomElement(using: &random) ?? "31"
                    let separators = ["", " ", "-", ".", "\u{2011}", "\u{2013}", "\u{AD}", " - "]
                    let inner = ["", " ", "-", ".", "/"].randomElement(using: &random) ?? ""
                    return [day, "12", "36"].joined(separator: inner) + (separators.randomElement(using: &random) ?? "")
                        + "\(serial)"
                }
            ),
            ("half a CPR number", .personalNumber, 10, { _ in "311236-xxxx" }),
            (
                "a telephone number", .telephone, 100,
                { random in
                    let last = Int.random(in: 1...9, using: &random)
                    let bare = [
                        "80 00 00 0\(last)", "80.00.00.0\(last)", "8000 000\(last)", "8000000\(last)",
                        "80-00-00-0\(last)", "80/00/00/0\(last)",
                    ]
                    let before =
                        ["", "", "+45 ", "0045 ", "tlf. ", "Tlf.", "mobil: "].randomElement(using: &random) ?? ""
                    return before + (bare.randomElement(using: &random) ?? "")
                }
            ),
            (
                "a telephone number in other groups", .telephone, 10,
                { random in "800 00 00\(Int.random(in: 1...9, using: &random))" }
            ),
            (
                "an address", .address, 80,
                { random in
                    let street =
                        ["Eksempelvej", "Prøvegade", "Prøve Allé", "Eksempelstræde", "Prøveparken"].randomElement(
                            using: &random) ?? ""
                    let number = "\(street) \(Int.random(in: 1...199, using: &random))"
                    return number
                        + (["", ", 9999 Prøveby", ", 2. tv., 9999 Prøveby", " B"].randomElement(using: &random) ?? "")
                }
            ),
            ("an address without a number", .address, 10, { _ in "opgangen på Prøvevej" }),
            (
                "an e-mail address", .email, 60,
                { random in
                    (["post", "for.navn", "navn_1", "æøå", "[email protected]"].randomElement(using: &random) ?? "")
                        .replacing(/^(?!\[)(.*)$/) { "\($0.output.1)@example.org" }
                }
            ),
            ("a user name", .handle, 30, { random in "@proeve\(Int.random(in: 1...99, using: &random))" }),
            (
                "a case number", .caseNumber, 50,
                { random in
                    let number = Int.random(in: 10000...99999, using: &random)
                    return ["999-2021-\(number)", "j.nr. \(number)", "sagsnr.: 2021/\(number)", "Dok.nr. \(number)"]
                        .randomElement(using: &random) ?? ""
                }
            ),
            (
                "an account number", .accountNumber, 40,
                { random in
                    let number = String(repeating: "0", count: Int.random(in: 7...10, using: &random))
                    return ["0000 \(number)", "konto \(number)", "reg. 0000 konto \(number)"].randomElement(
                        using: &random) ?? ""
                }
            ),
            (
                "a number plate", .numberPlate, 30,
                { random in ["XX 00 000", "XX00000", "XX 00000"].randomElement(using: &random) ?? "" }
            ),
            (
                "a name after a word that introduces it", .name, 60,
                { random in
                    let name = ["Prøve Nielsen", "Test Thygesen", "Prøve", "Test"].randomElement(using: &random) ?? ""
                    let before =
                        ["hun hedder", "vi kalder hende", "min sagsbehandler", "hans læge", "siger", "deres søn"]
                        .randomElement(using: &random) ?? ""
                    return "\(before) \(name)"
                }
            ),
            (
                "a name alone", .name, 40,
                { random in
                    ["Prøve Nielsen åbnede", "hos Test Thygesen", "en dag kom Prøve"].randomElement(using: &random)
                        ?? ""
                }
            ),
            (
                "a date, a period, a clock time", nil, 90,
                { random in
                    let year = Int.random(in: 1990...2029, using: &random)
                    let day = Int.random(in: 10...28, using: &random)
                    return [
                        "\(year)-\(year + 3)", "\(year)-11-\(day)", "\(day).01 \(year)", "\(day) 10 \(year)",
                        "\(year)11\(day)", "den \(day). august \(year)", "kl. \(day % 10 + 10).30-18.00",
                        "\(year) \(year + 2)",
                    ].randomElement(using: &random) ?? ""
                }
            ),
            (
                "a short date with a clock time", nil, 10,
                { random in "\(Int.random(in: 10...28, using: &random))-05-21 1400" }
            ),
            (
                "an amount, a count, a fraction", nil, 80,
                { random in
                    let n = Int.random(in: 20...99, using: &random)
                    return [
                        "kr. \(n).000.000", "\(n)000000 kr.", "\(n) af 120", "\(n)/100", "\(n)0.000 mennesker",
                        "\(n),5 procent", "1, 2, 3 og \(n)", "10 20 30 40 \(n)",
                    ].randomElement(using: &random) ?? ""
                }
            ),
            (
                "eight digits of something else", nil, 10,
                { random in "\(Int.random(in: 30...89, using: &random))000000 mennesker" }
            ),
            (
                "a law, a reference, an id, the web", nil, 90,
                { random in
                    let n = Int.random(in: 100...999, using: &random)
                    return [
                        "lov nr. \(n) af 8. juni 2018", "§ \(n), stk. 2", "ISBN 978-87-12-34\(n)-8",
                        "https://example.org/80000001/a\(n)", "CVR-nr. 80000\(n)", "bilag \(n)", "^q\(n)80000001",
                        "BEK \(n) af 2022", "3/3/3",
                    ].randomElement(using: &random) ?? ""
                }
            ),
            (
                "*siger* without a name", nil, 40,
                { random in
                    [
                        "siger hun", "siger Jeg", "min læge siger nej", "de siger, at det går", "hedder det i brevet",
                        "en ven",
                    ].randomElement(using: &random) ?? ""
                }
            ),
            (
                "*siger* and another word with a capital", nil, 10,
                { random in ["siger Kommunen", "siger Avisen"].randomElement(using: &random) ?? "" }
            ),
        ]

    private static let lines: [Line] = {
        var random = SeededRandom(seed: 2020)
        return sorts.flatMap { sort in
            (0..<sort.count).map { _ in
                let frame = frames.randomElement(using: &random) ?? "%"
                return Line(sort: sort.sort, kind: sort.kind, text: frame.replacing("%", with: sort.make(&random)))
            }
        }
    }()

    private static var table: String {
        let scanner = IdentityScanner()
        var rows = ["| lines with | count | found | missed | false alarms |", "|---|--:|--:|--:|--:|"]
        for sort in sorts {
            let mine = lines.filter { $0.sort == sort.sort }
            let kinds = mine.map { Set(scanner.traces(in: $0.text).map(\.kind)) }
            let found = sort.kind.map { kind in kinds.count { $0.contains(kind) } }
            // What stops a document all the same, under another name, is not overlooked.
            let missed = sort.kind == nil ? 0 : kinds.count { $0.isEmpty }
            let alarms = sort.kind == nil ? kinds.count { !$0.isEmpty } : 0
            rows.append("| \(sort.sort) | \(mine.count) | \(found.map { "\($0)" } ?? "–") | \(missed) | \(alarms) |")
        }
        return rows.joined(separator: "\n")
    }

    @Test("the table is what is found in a thousand lines")
    func counts() throws {
        #expect(Self.lines.count == 1000)
        let file = Repository.root.appending(path: "docs/identity.md")
        let paper = try Repository.text(file)
        let start = try #require(paper.firstRange(of: "| lines with |"))
        let end = try #require(paper[start.lowerBound...].firstRange(of: "\n\n"))
        try Expectation.expect(
            paper.replacingCharacters(in: start.lowerBound..<end.lowerBound, with: Self.table), equals: file)
    }
}
