import Vision

/// Writes an answer's rows for programs: JSON, JSON lines or CSV.
package enum DataWriter {
    package struct Envelope: Sendable {
        package var workspace: String
        package var revision: String?
        package var view: String
    }

    /// One object: the command, where it was asked, what was left out, the rows.
    package static func json(_ answer: Answer, _ envelope: Envelope) -> String {
        func block(_ items: [String]) -> String {
            items.isEmpty ? "[]" : "[\n" + items.map { "    \($0)" }.joined(separator: ",\n") + "\n  ]"
        }
        return """
            {
              "command": \(JSONValue.quoted(answer.command)),
              "workspace": \(JSONValue.quoted(envelope.workspace)),
              "revision": \(JSONValue.text(envelope.revision).json),
              "view": \(JSONValue.quoted(envelope.view)),
              "excluded": \(block(answer.excluded.map(\.json.json))),
              "rows": \(block(answer.rows.map(\.json)))
            }

            """
    }

    /// One row a line.
    package static func jsonLines(_ answer: Answer) -> String { answer.rows.map { $0.json + "\n" }.joined() }

    /// A header and rows by RFC 4180; objects inside a row are laid flat.
    package static func csv(_ answer: Answer) -> String {
        var header = answer.columns
        let rows = answer.rows.map(\.flat)
        var seen = Set(header)
        for row in rows { for entry in row where seen.insert(entry.key).inserted { header.append(entry.key) } }
        guard !header.isEmpty else { return "" }
        var lines = [header.map(quoted).joined(separator: ",")]
        for row in rows {
            let values = Dictionary(row.map { ($0.key, $0.value.cell) }) { first, _ in first }
            lines.append(header.map { quoted(guarded(values[$0] ?? "")) }.joined(separator: ","))
        }
        return lines.joined(separator: "\r\n") + "\r\n"
    }

    private static func quoted(_ text: String) -> String {
        text.contains { $0 == "," || $0 == "\"" || $0.isNewline } ? "\"\(text.replacing("\"", with: "\"\""))\"" : text
    }

    /// A cell that a spreadsheet would run as a formula begins with an apostrophe.
    private static func guarded(_ text: String) -> String {
        guard let first = text.first, "=+@\t\r".contains(first) || (first == "-" && Double(text) == nil) else {
            return text
        }
        return "'\(text)"
    }
}
