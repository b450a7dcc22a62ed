import Foundation

/// A number for each different run of bytes that was met.
///
/// Names repeat all through a workspace: what one means is worked out for its
/// number, once, and kept in a `Memo`.
struct Symbols: Sendable {
    private struct Entry {
        var hash: UInt64
        var lower: Int
        var upper: Int
    }

    private var entries: [Entry] = []
    private var bytes: [UInt8] = []
    /// Per slot one more than a symbol; 0 is free. Never more than half are taken.
    private var slots: [UInt32] = Array(repeating: 0, count: 1024)
    /// Not to be guessed, so that nobody can write names that all fall on one slot.
    private let seed = UInt64(bitPattern: Int64(Hasher().finalize()))

    /// The number of the bytes of a span.
    mutating func symbol(_ span: Span, in source: SourceText) -> Int {
        source.bytes.withUnsafeBufferPointer { buffer in
            symbol(UnsafeBufferPointer(rebasing: buffer[span.lower..<max(span.lower, span.upper)]))
        }
    }

    private mutating func symbol(_ name: UnsafeBufferPointer<UInt8>) -> Int {
        let hash = hash(name)
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] != 0 {
            let symbol = Int(slots[slot]) - 1
            if entries[symbol].hash == hash, isEqual(name, entries[symbol]) { return symbol }
            slot = (slot + 1) & (slots.count - 1)
        }
        let lower = bytes.count
        bytes.append(contentsOf: name)
        entries.append(Entry(hash: hash, lower: lower, upper: bytes.count))
        slots[slot] = UInt32(entries.count)
        if entries.count * 2 > slots.count { grow() }
        return entries.count - 1
    }

    private func isEqual(_ name: UnsafeBufferPointer<UInt8>, _ entry: Entry) -> Bool {
        guard name.count == entry.upper - entry.lower else { return false }
        return bytes.withUnsafeBytes { all in
            guard let known = all.baseAddress, let base = name.baseAddress else { return name.isEmpty }
            return memcmp(known + entry.lower, base, name.count) == 0
        }
    }

    private func hash(_ name: UnsafeBufferPointer<UInt8>) -> UInt64 {
        let raw = UnsafeRawBufferPointer(name)
        var value = seed ^ UInt64(truncatingIfNeeded: name.count)
        var at = 0
        while at + 8 <= raw.count {
            value = Symbols.mixed(value ^ raw.loadUnaligned(fromByteOffset: at, as: UInt64.self))
            at += 8
        }
        var rest: UInt64 = 0
        while at < raw.count {
            rest = rest << 8 | UInt64(raw[at])
            at += 1
        }
        return Symbols.mixed(value ^ rest)
    }

    private static func mixed(_ value: UInt64) -> UInt64 {
        let product = value.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
        return product.high ^ product.low
    }

    private mutating func grow() {
        slots = Array(repeating: 0, count: slots.count * 4)
        for (symbol, entry) in entries.enumerated() {
            var slot = Int(truncatingIfNeeded: entry.hash) & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = UInt32(symbol + 1)
        }
    }
}

/// What is known of symbols: a value for each that was asked about.
struct Memo<Value: Sendable>: Sendable {
    private var values: [Value?] = []

    subscript(symbol: Int) -> Value? {
        get { symbol < values.count ? values[symbol] : nil }
        set {
            if symbol >= values.count {
                values.append(contentsOf: repeatElement(nil, count: max(symbol + 1, values.count * 2) - values.count))
            }
            values[symbol] = newValue
        }
    }
}
