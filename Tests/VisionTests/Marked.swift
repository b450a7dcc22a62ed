import Vision

/// Text in which each `⟦` marks a place, so that a case reads as a picture of what is pointed at.
struct Marked {
    let text: String
    /// Each mark's line and column, from 1, in order.
    let places: [String]

    init(_ marked: String) {
        var text = ""
        var places: [String] = []
        var (line, column) = (1, 1)
        for character in marked {
            if character == "⟦" {
                places.append("\(line):\(column)")
                continue
            }
            text.append(character)
            if character.isNewline { (line, column) = (line + 1, 1) } else { column += 1 }
        }
        self.text = text
        self.places = places
    }
}
