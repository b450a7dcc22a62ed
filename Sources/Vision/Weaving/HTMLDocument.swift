/// Writes a document as one self-contained HTML file: no script, nothing from elsewhere, good on A4.
package enum HTMLDocument {
    package static func write(_ document: Document) -> String {
        """
        <!DOCTYPE html>
        <html lang="\(document.language.rawValue)">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="generator" content="Stemme">
        <title>\(HTMLText.escaped(document.title))</title>
        <style>
        \(style)
        </style>
        </head>
        <body>
        <main>
        \(document.blocks.map { block($0) }.joined(separator: "\n"))
        </main>
        </body>
        </html>

        """
    }

    private static func block(_ block: Document.Block) -> String {
        switch block {
        case .heading(let level, let text, let anchor): return "<h\(level)\(id(anchor))>\(inline(text))</h\(level)>"
        case .paragraph(let text, let anchor): return "<p\(id(anchor))>\(inline(text))</p>"
        case .clause(let number, let text, let note, let anchor):
            let after = note.isEmpty ? "" : " <span class=\"note\">\(inline(note))</span>"
            return
                "<p class=\"clause\" id=\"\(HTMLText.escaped(anchor))\"><span class=\"number\">\(HTMLText.escaped(number))</span> \(inline(text))\(after)</p>"
        case .list(let items): return "<ul>\n\(items.map { "<li>\(inline($0))</li>" }.joined(separator: "\n"))\n</ul>"
        case .quote(let blocks): return "<blockquote>\n\(blocks.map(self.block).joined(separator: "\n"))\n</blockquote>"
        case .box(let title, let blocks):
            return """
                <section class="box" aria-label="\(HTMLText.escaped(title))">
                <p class="boxtitle">\(HTMLText.escaped(title))</p>
                \(blocks.map(self.block).joined(separator: "\n"))
                </section>
                """
        case .picture(let picture): return PictureSVG.write(picture)
        case .table(let caption, let header, let rows, let numbers): return table(caption, header, rows, numbers)
        }
    }

    private static func table(_ caption: String, _ header: [String], _ rows: [[String]], _ numbers: Set<Int>) -> String
    {
        let head = header.enumerated().map { "<th scope=\"col\"\(cellClass($0, numbers))>\(HTMLText.escaped($1))</th>" }
            .joined()
        let body = rows.map { row in
            let cells = row.enumerated().map { index, cell in
                index == 0
                    ? "<th scope=\"row\">\(HTMLText.escaped(cell))</th>"
                    : "<td\(cellClass(index, numbers))>\(HTMLText.escaped(cell))</td>"
            }
            return "<tr>\(cells.joined())</tr>"
        }
        return """
            <div class="scroll">
            <table>
            \(caption.isEmpty ? "" : "<caption>\(HTMLText.escaped(caption))</caption>\n")<thead><tr>\(head)</tr></thead>
            <tbody>
            \(body.joined(separator: "\n"))
            </tbody>
            </table>
            </div>
            """
    }

    private static func cellClass(_ index: Int, _ numbers: Set<Int>) -> String {
        numbers.contains(index) ? " class=\"n\"" : ""
    }

    private static func id(_ anchor: String?) -> String { anchor.map { " id=\"\(HTMLText.escaped($0))\"" } ?? "" }

    private static func inline(_ parts: [Document.Inline]) -> String {
        parts.map { part in
            switch part {
            case .text(let text): HTMLText.escaped(text).replacing("\n", with: "<br>")
            case .strong(let text): "<strong>\(HTMLText.escaped(text))</strong>"
            case .emphasis(let text): "<em>\(HTMLText.escaped(text))</em>"
            case .link(let text, let anchor): "<a href=\"#\(HTMLText.escaped(anchor))\">\(HTMLText.escaped(text))</a>"
            }
        }.joined()
    }

    private static let style = """
        :root { color-scheme: light; }
        body { margin: 0; background: #fff; color: #1a1a1a; font: 1.0625rem/1.55 "Source Serif 4", Georgia, "Times New Roman", serif; }
        main { max-width: 44rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
        h1, h2, h3, th, caption, .number, .boxtitle { font-family: "Source Sans 3", "Helvetica Neue", Arial, sans-serif; }
        h1 { font-size: 2rem; line-height: 1.2; margin: .25rem 0 1rem; }
        h2 { font-size: 1.3rem; margin: 2.25rem 0 .6rem; padding-top: .4rem; border-top: 1px solid #767676; }
        h3 { font-size: 1.05rem; margin: 1.5rem 0 .4rem; }
        p { margin: .5rem 0; }
        .clause { position: relative; padding-left: 3.25rem; }
        .number { position: absolute; left: 0; font-weight: 600; }
        .note { color: #4a4a4a; font-size: .9em; }
        .note a { white-space: nowrap; }
        a { color: #0b4f8a; }
        a:focus-visible { outline: 3px solid #0b4f8a; outline-offset: 2px; }
        .box { border: 2px solid #1a1a1a; padding: .75rem 1rem; margin: 1.25rem 0; }
        .boxtitle { font-weight: 700; margin-top: 0; }
        blockquote { margin: .75rem 0 .75rem 3.25rem; padding: .1rem 0 .1rem 1rem; border-left: 4px solid #767676; }
        figure { margin: 1rem 0 1.5rem; }
        figcaption { font: 600 .92rem "Source Sans 3", "Helvetica Neue", Arial, sans-serif; margin-top: .35rem; }
        svg { width: 100%; height: auto; }
        svg text { font: 12px "Source Sans 3", "Helvetica Neue", Arial, sans-serif; fill: #1a1a1a; }
        svg .strong { font-weight: 700; }
        svg .small, svg .centred { font-size: 10.5px; }
        svg .centred { text-anchor: middle; }
        .scroll { overflow-x: auto; }
        table { border-collapse: collapse; width: 100%; font-size: .92rem; margin: .75rem 0 1.25rem; }
        caption { text-align: left; font-weight: 600; padding-bottom: .35rem; }
        th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid #b8b8b8; }
        th[scope=row] { font-weight: 400; }
        .n { text-align: right; white-space: nowrap; }
        @page { size: A4; margin: 22mm 20mm; }
        @media print {
          body { font-size: 11pt; }
          main { max-width: none; padding: 0; }
          h2, h3 { break-after: avoid; }
          .clause, blockquote, .box, tr, figure { break-inside: avoid; }
          /* Paper cannot be scrolled. */
          .scroll { overflow-x: visible; }
          table { font-size: 9pt; }
          .n { white-space: normal; }
          svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
          a { color: inherit; text-decoration: none; }
        }
        """
}
