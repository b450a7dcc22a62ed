import Testing

@testable import Vision

/// The numbers here are nobody's: a seventh digit of 4 with the year 36 is of 31 December 2036, 80 begins numbers that
/// companies pay for, no register number is 0000, no plate 00 000, no postcode 9999.
@Suite("What may tell who somebody is")
struct IdentityScannerTests {
    private func found(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return IdentityScanner().traces(in: text).map { trace in
            let words = String(decoding: bytes[trace.span.lower..<trace.span.upper], as: UTF8.self)
            return "\(trace.isSure ? "" : "?")\(trace.kind.rawValue) \(words)"
        }
    }

    @Test(
        "a civil registration number is found however it is written, and none need pass modulus 11",
        arguments: [
            "311236-4004", "311236-4012", "3112364004", "31 12 36 4004", "31.12.36-4004", "311236\u{2011}4004",
            "311236\u{2010}4004", "311236\u{2013}4004", "311236\u{AD}4004", "311236.4004", "311236 4004",
            "311236 - 4004", "311236 \u{2013} 4004", "31-12-36-4004", "31/12/36-4004", "311236\u{A0}4004",
            "311236-\n4004", "311236\n4004", "311236-\n> 4004",
        ])
    func personalNumbers(_ number: String) {
        #expect(found(number) == ["personalNumber \(number)"])
        #expect(found("Mit nummer er »\(number)«, sagde jeg.") == ["personalNumber \(number)"])
        #expect(found("(\(number))") == ["personalNumber \(number)"])
    }

    @Test(
        "one that does not pass, or has 60 added to its day, is possible",
        arguments: ["311236-4000", "311236-4018", "711236-4004"])
    func possibleNumbers(_ number: String) { #expect(found(number) == ["?personalNumber \(number)"]) }

    @Test(
        "a date with a clock time may look like one, and so may a file's number; what else it may be is said",
        arguments: zip(
            ["15-05-21 1400", "31.01.19 1600-1800", "j.nr. 20-12345678"],
            [IdentityTrace.Reading.dateAndTime, .dateAndTime, .caseNumber]))
    func readings(_ text: String, _ reading: IdentityTrace.Reading) throws {
        let traces = IdentityScanner().traces(in: text)
        #expect(traces.count == 1 && traces.first?.kind == .personalNumber && traces.first?.isSure == false)
        #expect(traces.first?.otherwise == reading)
    }

    @Test(
        "a telephone number is found in all its forms",
        arguments: [
            "80 00 00 01", "80.00.00.01", "80-00-00-01", "80/00/00/01", "80\u{A0}00\u{A0}00\u{A0}01", "+45 80 00 00 01",
            "0045 80000001", "45 8000 0001", "+45 80000001", "+4580000001",
        ])
    func telephones(_ number: String) {
        let bare = number.hasPrefix("+") ? String(number.dropFirst()) : number
        #expect(found("Ring \(number).") == ["telephone \(bare)"])
        #expect(found("Han har \(number) nu.") == ["telephone \(bare)"])
    }

    @Test("right after its word it needs no space", arguments: ["Tlf.", "tlf:", "Tlf", "Mobil: ", "telefonnr. "])
    func named(_ word: String) { #expect(found("\(word)80000001") == ["telephone 80000001"]) }

    @Test("eight digits in one or in fours may be something else", arguments: ["80000001", "8000 0001"])
    func possibleTelephones(_ number: String) { #expect(found("Det er \(number).") == ["?telephone \(number)"]) }

    @Test(
        "an address is found, surely with a postcode and a town",
        arguments: zip(
            [
                "Eksempelvej 12, 2. tv., 9999 Prøveby", "Eksempelvej 12, 9999 Prøveby", "Prøve Allé 3B",
                "Eksempelgade 7",
                "12 Example Road",
            ],
            [
                "address Eksempelvej 12, 2. tv., 9999 Prøveby", "address Eksempelvej 12, 9999 Prøveby",
                "?address Allé 3",
                "?address Eksempelgade 7", "?address 12 Example Road",
            ]))
    func addresses(_ text: String, _ expected: String) { #expect(found("Jeg bor \(text).") == [expected]) }

    @Test(
        "mail, handles, files, accounts and plates",
        arguments: zip(
            [
                "post@example.org", "Skriv til fornavn.æøå@mail.example.org.", "[email protected]", "@naboen på nettet",
                "»@naboen«", "»post@example.org«",
                "999-2021-00001", "J.nr. 2021/17", "Sagsnr.: 4711", "Reg. 0000 konto 0000000", "0000 0000000000",
                "bilen XX 00 000", "XX00000",
            ],
            [
                "email post@example.org", "email fornavn.æøå@mail.example.org", "?email [email protected]",
                "?handle @naboen", "?handle @naboen", "email post@example.org", "caseNumber 999-2021-00001",
                "caseNumber 2021/17", "caseNumber 4711",
                "accountNumber 0000000", "?accountNumber 0000 0000000000", "?numberPlate XX 00 000",
                "?numberPlate XX00000",
            ]))
    func others(_ text: String, _ expected: String) { #expect(found(text) == [expected]) }

    @Test(
        "a name is found where a word introduces it",
        arguments: zip(
            [
                "Hun hedder Prøve Nielsen og bor her.", "Vi kalder hende Test.",
                "Min sagsbehandler Test Thygesen ringede.",
                "siger Prøve Nielsen", "my caseworker Test left", "He is called Test.",
            ],
            ["Prøve Nielsen", "Test", "Test Thygesen", "Prøve Nielsen", "Test", "Test"]))
    func names(_ text: String, _ name: String) { #expect(found(text) == ["?name \(name)"]) }

    @Test("a name that may stand there is none")
    func knownNames() {
        let known: Set = ["Prøve", "Nielsen"]
        let scanner = IdentityScanner { known.contains($0) }
        #expect(scanner.traces(in: "siger Prøve Nielsen").isEmpty)
        #expect(scanner.traces(in: "siger Prøve Hansen").count == 1)
    }

    @Test(
        "what is none of it",
        arguments: [
            "2022-2025", "2022 2025", "24-01-2020", "29.01 2020", "12 10 2021", "20211012", "kr. 25.000.000",
            "25000000 kr.", "kr. 25000000", "2020-2023 og 2024-2027", "330-2021", "ISBN 978-87-12-34567-8",
            "https://example.org/a1b2c3d480000001e5f6/80000001", "^80000001", "q80000001", "CVR 80000001",
            "CVR-nr.: 80 00 00 01",
            "3/3/3", "1/3 af 24", "§ 16, stk. 1 og 2", "kl. 16.30-18.00", "12.345.678,00 kr.", "1,80000001",
            "9-15 medlemmer", "lov nr. 692 af 8. juni 2018", "den 31. august 2020", "2 timer og 10 minutter",
            "7/24 0,292", "23456789/34567890",
            "Rådet siger, at det skal", "siger jeg", "siger Jeg", "han siger nej", "min læge siger", "a @ b", "1 @ 2",
            "EU 123", "BEK 580 af 2022", "100 200 300 400", "1 2 3 4 5 6 7 8", "10 20 30 40 50",
        ])
    func nothing(_ text: String) { #expect(found(text) == []) }

    @Test("several are found, each where it stands; the end of a text and a slice of one are no trouble")
    func places() {
        #expect(
            found("311236-4004, 80 00 00 01 og post@example.org")
                == ["personalNumber 311236-4004", "telephone 80 00 00 01", "email post@example.org"])
        let bytes = Array("xx 311236-4004 yy".utf8)
        #expect(IdentityScanner().traces(in: bytes[3..<14]).map(\.span) == [Span(3, 14)])
        for text in ["", "@", "3", "311236-", "Vej", "XX", "hedder", "hedder ", "[", "31\u{A0}", "http"] {
            #expect(found(text) == [])
        }
    }

    @Test("no bytes make it fail, and the time is in proportion")
    func anyBytes() {
        var random = SeededRandom(seed: 7)
        for _ in 0..<2000 {
            let bytes = (0..<Int.random(in: 0..<60, using: &random)).map { _ in
                Array("0123456789 .-/@>\n+,AZaz[]".utf8 + [0xC3, 0xA5, 0xC2, 0xA0, 0xE2, 0x80, 0x91, 0xFF])
                    .randomElement(using: &random) ?? 0
            }
            for trace in IdentityScanner().traces(in: bytes[...]) {
                #expect(trace.span.lower >= 0 && trace.span.upper <= bytes.count && !trace.span.isEmpty)
            }
        }
        let long = String(repeating: "31 ", count: 50_000) + String(repeating: "a@", count: 50_000)
        _ = IdentityScanner().traces(in: long)
    }
}
