/// A table for people: short cells, aligned part by part.
///
/// A cell may have several parts, such as *5*, *af*, *12*, each of which is
/// aligned with those above and below it.
package struct Table: Sendable {
    package enum Alignment: Sendable { case left, right }

    package struct Column: Sendable {
        package var title: String
        /// How each part of a cell is aligned; one part where there is one entry.
        package var parts: [Alignment]

        package init(_ title: String, _ parts: Alignment...) {
            self.title = title
            self.parts = parts.isEmpty ? [.left] : parts
        }
    }

    package struct Cell: Sendable, ExpressibleByStringLiteral {
        package var parts: [String]

        package init(_ parts: String...) { self.parts = parts }
        package init(stringLiteral value: String) { parts = [value] }

        var text: String { parts.filter { !$0.isEmpty }.joined(separator: " ") }
    }

    package var columns: [Column]
    package var rows: [[Cell]]

    package init(_ columns: [Column], _ rows: [[Cell]]) {
        self.columns = columns
        self.rows = rows
    }
}
