/// A value in JSON, with the keys of objects in the order in which they are written.
package indirect enum JSONValue: Sendable, Equatable {
    case null
    case bool(Bool)
    case number(Int)
    /// Written with up to six decimals, as short as it goes.
    case decimal(Double)
    case text(String)
    case list([JSONValue])
    case object(JSONObject)

    package static func text(_ text: String?) -> JSONValue { text.map { .text($0) } ?? .null }

    /// The value as JSON on one line.
    package var json: String {
        switch self {
        case .null: "null"
        case .bool(let value): value ? "true" : "false"
        case .number(let value): "\(value)"
        case .decimal(let value): JSONValue.short(value)
        case .text(let text): JSONValue.quoted(text)
        case .list(let items): "[" + items.map(\.json).joined(separator: ", ") + "]"
        case .object(let object): object.json
        }
    }

    /// The value as one cell of CSV: lists by `;`, nothing for null.
    var cell: String {
        switch self {
        case .null: ""
        case .text(let text): text
        case .list(let items): items.map(\.cell).joined(separator: ";")
        case .object(let object): object.json
        default: json
        }
    }

    static func short(_ value: Double) -> String {
        let scaled = (value * 1_000_000).rounded() / 1_000_000
        return scaled == scaled.rounded() && abs(scaled) < 1e15 ? "\(Int(scaled))" : "\(scaled)"
    }

    static func quoted(_ text: String) -> String {
        var result: [UInt8] = [UInt8(ascii: "\"")]
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): result += [UInt8(ascii: "\\"), byte]
            case UInt8(ascii: "\\"): result += [byte, byte]
            case 0x0A: result += Array("\\n".utf8)
            case 0x0D: result += Array("\\r".utf8)
            case 0x09: result += Array("\\t".utf8)
            case 0..<0x20, 0x7F:
                let digits = String(byte, radix: 16)
                result += Array(("\\u00" + (digits.utf8.count < 2 ? "0" : "") + digits).utf8)
            default: result.append(byte)
            }
        }
        result.append(UInt8(ascii: "\""))
        return String(decoding: result, as: UTF8.self)
    }
}

/// An object in JSON whose keys keep their order.
package struct JSONObject: Sendable, Equatable, ExpressibleByDictionaryLiteral {
    package private(set) var entries: [(key: String, value: JSONValue)]

    package init(dictionaryLiteral elements: (String, JSONValue)...) { entries = elements.map { ($0.0, $0.1) } }

    package subscript(key: String) -> JSONValue? { entries.first { $0.key == key }?.value }

    package mutating func append(_ key: String, _ value: JSONValue) { entries.append((key, value)) }

    package var json: String {
        "{" + entries.map { "\(JSONValue.quoted($0.key)): \($0.value.json)" }.joined(separator: ", ") + "}"
    }

    /// The entries with objects inside them laid flat: `kinds.lived.n`.
    var flat: [(key: String, value: JSONValue)] {
        entries.flatMap { entry -> [(key: String, value: JSONValue)] in
            guard case .object(let inner) = entry.value else { return [entry] }
            return inner.flat.map { ("\(entry.key).\($0.key)", $0.value) }
        }
    }

    package static func == (a: JSONObject, b: JSONObject) -> Bool {
        a.entries.count == b.entries.count
            && zip(a.entries, b.entries).allSatisfy { $0.key == $1.key && $0.value == $1.value }
    }
}
