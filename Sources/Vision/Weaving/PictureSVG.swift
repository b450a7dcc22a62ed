/// Writes a picture as SVG inside HTML, with its words for those who do not see it.
enum PictureSVG {
    static func write(_ picture: Picture) -> String {
        let (title, words) = ("\(picture.name)-titel", "\(picture.name)-ord")
        return """
            <figure>
            <svg viewBox="0 0 \(number(Picture.width)) \(number(picture.height))" role="img" aria-labelledby="\(title) \(words)">
            <title id="\(title)">\(HTMLText.escaped(picture.title))</title>
            <desc id="\(words)">\(HTMLText.escaped(picture.words.joined(separator: " ")))</desc>
            <defs><pattern id="\(picture.name)-skravering" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="5" height="5" fill="#fff"/><line x1="0" y1="0" x2="0" y2="5" stroke="#1a1a1a" stroke-width="3"/></pattern></defs>
            \(picture.shapes.map { shape($0, picture.name) }.joined(separator: "\n"))
            </svg>
            <figcaption>\(HTMLText.escaped(picture.title))</figcaption>
            </figure>
            """
    }

    private static func shape(_ shape: Picture.Shape, _ name: String) -> String {
        switch shape {
        case .box(let x, let y, let width, let height, let fill):
            let paint =
                switch fill {
                case .solid: "#333"
                case .hatched: "url(#\(name)-skravering)"
                case .empty: "#fff"
                }
            return
                "<rect x=\"\(number(x))\" y=\"\(number(y))\" width=\"\(number(width))\" height=\"\(number(height))\" fill=\"\(paint)\" stroke=\"#595959\"/>"
        case .line(let x, let from, let to):
            return
                "<line x1=\"\(number(x))\" y1=\"\(number(from))\" x2=\"\(number(x))\" y2=\"\(number(to))\" stroke=\"#1a1a1a\" stroke-width=\"1.5\" stroke-dasharray=\"4 3\"/>"
        case .text(let x, let y, let text, let style):
            return
                "<text x=\"\(number(x))\" y=\"\(number(y))\" class=\"\(style.rawValue)\">\(HTMLText.escaped(text))</text>"
        }
    }

    /// A length with at most one decimal.
    private static func number(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(abs(tenths % 10))"
    }
}
