/// Makes a PDF that a word processor wrote the same bytes whenever the same text is written.
package enum PortableDocument {
    /// The file with the document's date in the place of the clock's, and identifiers that follow from what it says;
    /// nil where it is no tagged PDF.
    package static func finished(_ bytes: [UInt8], _ document: Document) -> [UInt8]? {
        guard bytes.starts(with: Array("%PDF-".utf8)), !Self.places(of: "/StructTreeRoot", in: bytes).isEmpty else {
            return nil
        }
        var result = bytes
        // Before 1980 no document of this kind was made: that is, none.
        let day = document.properties.date.map { $0.first } ?? 1980_01_01
        let digits = "\(String(repeating: "0", count: 8 - String(day).count))\(day)"
        for mark in ["/CreationDate(D:", "/ModDate(D:"] { replace(after: mark, with: digits + "120000", in: &result) }
        let (year, month, date) = (digits.prefix(4), digits.dropFirst(4).prefix(2), digits.suffix(2))
        for mark in ["<xmp:CreateDate>", "<xmp:ModifyDate>", "<xmp:MetadataDate>"] {
            replace(after: mark, with: "\(year)-\(month)-\(date)T12:00:00", in: &result)
        }
        // Two identifiers, with `>`, a line end and `<` between them.
        let identifiers = places(of: "/ID [ <", in: result).flatMap { [$0, $0 + 32 + 3] }
        let digests = (identifiers + places(of: "/DocChecksum /", in: result)).filter { place in
            place + 32 <= bytes.count
                && bytes[place..<place + 32].allSatisfy { Character(Unicode.Scalar($0)).isHexDigit }
        }
        for place in digests { put(String(repeating: "0", count: 32), at: place, in: &result) }
        let digest = SHA256.hex(result).prefix(32).uppercased()
        for place in digests { put(digest, at: place, in: &result) }
        return result
    }

    /// Where a mark ends, each time that it stands there.
    private static func places(of mark: String, in bytes: [UInt8]) -> [Int] {
        let mark = Array(mark.utf8)
        var places: [Int] = []
        bytes.withUnsafeBufferPointer { bytes in
            var at = 0
            while at + mark.count <= bytes.count {
                if bytes[at] == mark[0], (1..<mark.count).allSatisfy({ bytes[at + $0] == mark[$0] }) {
                    places.append(at + mark.count)
                }
                at += 1
            }
        }
        return places
    }

    private static func replace(after mark: String, with text: String, in bytes: inout [UInt8]) {
        for place in places(of: mark, in: bytes) { put(text, at: place, in: &bytes) }
    }

    /// Puts text over as much as it is long, where there is so much.
    private static func put(_ text: String, at place: Int, in bytes: inout [UInt8]) {
        let text = Array(text.utf8)
        guard place + text.count <= bytes.count else { return }
        bytes.replaceSubrange(place..<place + text.count, with: text)
    }
}
