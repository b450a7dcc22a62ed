/// A picture as shapes on a sheet 680 wide, and the same in words.
///
/// It is read at the width of A4 and in black and white: shapes differ by
/// fill and hatching, never by colour.
package struct Picture: Sendable {
    package static let width = 680.0

    package enum Fill: String, Sendable { case solid, hatched, empty }

    package enum Shape: Sendable {
        case box(x: Double, y: Double, width: Double, height: Double, Fill)
        case line(x: Double, from: Double, to: Double)
        case text(x: Double, y: Double, String, Style)
    }

    package enum Style: String, Sendable { case plain, strong, small, centred }

    /// Unique in a document.
    package var name: String
    package var title: String
    /// What the picture shows, a sentence or a row a line.
    package var words: [String]
    package private(set) var height = 0.0
    package private(set) var shapes: [Shape] = []

    package init(name: String, title: String, words: [String] = []) {
        self.name = name
        self.title = title
        self.words = words
    }

    package mutating func box(_ x: Double, _ y: Double, _ width: Double, _ height: Double, _ fill: Fill) {
        shapes.append(.box(x: x, y: y, width: width, height: height, fill))
        self.height = max(self.height, y + height + 4)
    }

    package mutating func line(_ x: Double, from: Double, to: Double) { shapes.append(.line(x: x, from: from, to: to)) }

    /// Text in lines no wider than so much; gives how many there were.
    @discardableResult
    package mutating func text(
        _ x: Double, _ y: Double, _ text: String, _ style: Style = .plain, within width: Double = .infinity
    ) -> Int {
        let lines = Picture.lines(text, within: width, style)
        for (index, line) in lines.enumerated() {
            shapes.append(.text(x: x, y: y + Double(index) * 13, line, style))
            height = max(height, y + Double(index) * 13 + 5)
        }
        return lines.count
    }

    /// A text broken between words, as wide letters are on the whole.
    static func lines(_ text: String, within width: Double, _ style: Style) -> [String] {
        guard width.isFinite else { return [text] }
        let most = Int(width / (style == .small ? 5.4 : 6.4))
        var lines: [String] = []
        for word in text.split(separator: " ") {
            if let last = lines.last, last.count + 1 + word.count <= most {
                lines[lines.count - 1] = "\(last) \(word)"
            } else {
                lines.append(String(word))
            }
        }
        return lines
    }
}
