/// What in a document as it would leave may tell who somebody is, over everything shown together.
struct IdentityGate {
    let workspace: Workspace
    let mandate: Mandate
    let document: Document

    func failures() -> [ExportGates.Failure] {
        let known = KnownNames(workspace)
        let scanner = IdentityScanner { known.contains($0) }
        let texts =
            [document.title, document.properties.issuer, document.properties.status]
            + document.blocks.flatMap(\.texts)
        var failures: [ExportGates.Failure] = []
        var seen: Set<String> = []
        for text in texts {
            let bytes = Array(text.utf8)
            for trace in scanner.traces(in: bytes[...]) {
                let words = String(decoding: bytes[trace.span.lower..<trace.span.upper], as: UTF8.self)
                guard seen.insert(words).inserted else { continue }
                let place = place(of: words)
                // A fraction that nobody wrote is one of our own scores.
                if place == nil, words.contains("/") { continue }
                failures.append(ExportGates.Failure(Checks.finding(trace, at: place ?? start)))
            }
        }
        return failures + names(texts)
    }

    /// Where words of the document come from: the mandate, else what it shows of statements, else any note; nil where
    /// they stand in none as they are.
    private func place(of words: String) -> Place? {
        let words = Array(words.utf8)
        let cited = mandate.clauses.flatMap(\.statements).map { workspace.statements[$0].note }
        var tried: Set<Int> = []
        for index in [mandate.note] + cited + Array(workspace.notes.indices) where tried.insert(index).inserted {
            let note = workspace.notes[index]
            if let at = note.source.bytes.place(of: words) {
                return note.source.place(Span(at, at + words.count))
            }
        }
        return nil
    }

    private var start: Place { Place(workspace.notes[mandate.note].path, line: 1, column: 1) }

    /// Names that only the team knows, and whose owners did not ask to be named.
    private func names(_ texts: [String]) -> [ExportGates.Failure] {
        let asked = workspace.consents.filter { record in
            record.statement == nil && record.consent.credit == .name && !record.consent.isWithdrawn
        }
        let named = Set(asked.map(\.voice.nameKey))
        let secret = workspace.voices.filter { !named.contains($0.id.nameKey) }.flatMap { voice -> [String] in
            return voice.attributes.columns.filter {
                Self.columns.contains($0.lowercased()) && voice.tracked[$0] == nil
            }
            .compactMap { voice.attributes[$0] }.filter { $0.count > 2 }
        }
        return Set(secret).sorted().filter { name in texts.contains { $0.contains(name) } }.map { name in
            ExportGates.Failure(place: place(of: name) ?? start, message: .confidentialName, help: .takeNameOut)
        }
    }

    private static let columns: Set = ["name", "navn"]
}

extension Document.Block {
    /// Every text in a block, each as it is read.
    fileprivate var texts: [String] {
        func words(_ parts: [Document.Inline]) -> String { parts.map(\.words).joined() }
        switch self {
        case .heading(_, let text, _), .paragraph(let text, _): return [words(text)]
        case .clause(_, let text, _, _): return [words(text)]
        case .list(let items): return items.map(words)
        case .quote(let blocks): return blocks.flatMap(\.texts)
        case .box(let title, let blocks): return [title] + blocks.flatMap(\.texts)
        case .picture(let picture): return [picture.title] + picture.words
        // Columns of numbers are our own.
        case .table(let caption, let header, let rows, let numbers):
            return [caption] + header
                + rows.flatMap { row in row.indices.filter { !numbers.contains($0) }.map { row[$0] } }
        }
    }
}

extension [UInt8] {
    /// Where some bytes first stand in these.
    fileprivate func place(of wanted: [UInt8]) -> Int? {
        guard let first = wanted.first else { return nil }
        return withUnsafeBufferPointer { bytes in
            var at = 0
            while at + wanted.count <= bytes.count {
                if bytes[at] == first, bytes.has(wanted, at: at) { return at }
                at += 1
            }
            return nil
        }
    }
}
