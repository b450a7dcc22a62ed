/// Writes fields down as bytes.
///
/// Numbers take as few bytes as they need, seven bits in each (LEB128, the
/// sign in the lowest bit); shared texts stand once, before everything else.
struct ArchiveWriter: Archive {
    private var body: [UInt8] = []
    private var texts: [String: Int] = [:]
    private var textsInOrder: [String] = []
    /// Where parts of the body begin that can be read apart.
    private var parts: [Int] = []

    /// Begins a part that can be read without what stands before it.
    mutating func beginPart() { parts.append(body.count) }

    mutating func take(_ number: inout Int) { body.append(number: number) }

    mutating func take(_ text: inout String) { body.append(text: text) }

    mutating func take(shared text: inout String) {
        let number = texts[text] ?? textsInOrder.count
        if number == textsInOrder.count {
            texts[text] = number
            textsInOrder.append(text)
        }
        body.append(number: number)
    }

    mutating func take<Element>(
        _ list: inout [Element], blank: Element, _ each: (inout ArchiveWriter, inout Element) -> Void
    ) {
        body.append(number: list.count)
        for index in list.indices { each(&self, &list[index]) }
    }

    /// Everything that was written.
    var bytes: [UInt8] {
        var all: [UInt8] = []
        all.reserveCapacity(body.count + body.count / 4)
        all.append(number: textsInOrder.count)
        for text in textsInOrder { all.append(text: text) }
        all.append(number: parts.count)
        for part in parts { all.append(number: part) }
        all += body
        return all
    }
}

extension [UInt8] {
    fileprivate mutating func append(number: Int) {
        var rest = UInt64(bitPattern: Int64(number << 1 ^ number >> 63))
        while rest > 0x7F {
            append(UInt8(rest & 0x7F) | 0x80)
            rest >>= 7
        }
        append(UInt8(rest))
    }

    fileprivate mutating func append(text: String) {
        append(number: text.utf8.count)
        append(contentsOf: text.utf8)
    }
}
