/// The words right before a number, which may say what it is.
struct NumberContext {
    /// Its letters alone, in lower case: `Tlf.:` is `tlf`.
    private let letters: String

    init(_ text: UnsafeBufferPointer<UInt8>, before place: Int) {
        var letters: [UInt8] = []
        var at = place
        while at > 0, place - at < 26 {
            let byte = text[at - 1]
            // A number or a line before it is about something else.
            if byte.isDigit || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") {
                break
            }
            if byte.isASCIILetter { letters.append(byte | 0x20) }
            at -= 1
        }
        self.letters = String(decoding: letters.reversed(), as: UTF8.self)
    }

    func isOf(_ words: [String]) -> Bool { words.contains { letters.hasSuffix($0) } }

    static let telephone = [
        "tlf", "tlfnr", "tel", "telefon", "telefonnr", "telefonnummer", "mobil", "mobilnr", "mobilnummer", "telephone",
        "phone", "mobile", "ring", "call",
    ]
    static let file = [
        "jnr", "journalnr", "journalnummer", "sagsnr", "sagsnummer", "sagnr", "doknr", "dokumentnr", "caseno",
        "casenumber", "fileno", "filenumber",
    ]
    static let account = ["konto", "kontonr", "kontonummer", "regnr", "reg", "account", "accountno", "iban"]
    /// Numbers of companies and of buildings, which are no person's.
    static let organisation = ["cvr", "cvrnr", "cvrnummer", "pnr", "pnummer", "ean", "eannr", "isbn", "issn"]
    static let money = ["kr", "kroner", "dkk", "eur"]
}
