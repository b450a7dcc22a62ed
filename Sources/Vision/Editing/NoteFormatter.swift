/// Brings the statements of a note into the form of format.md: `fmt`.
///
/// Gives ids, puts blank `>` lines after the head and before the fields, writes
/// theme links as a field, and mends links whose statement has moved. A second
/// run changes nothing.
package struct NoteFormatter {
    /// What was done to a note.
    package struct Result: Sendable {
        package var bytes: [UInt8]
        package var newIDs = 0
        package var mendedLinks = 0
        package var reshaped = 0
    }

    private let workspace: Workspace
    private var ids: StatementIDs

    package init(_ workspace: Workspace, random: any RandomNumberGenerator) {
        self.workspace = workspace
        ids = StatementIDs(taken: workspace.names.ids.keys, random: random)
    }

    /// The note with its changes; nil where there is nothing to change.
    package mutating func format(_ index: Int) -> Result? {
        let note = workspace.notes[index]
        guard note.facts.frontMatter.fault == nil else { return nil }
        var result = Result(bytes: [])
        var edits = TextEdits()
        for (number, callout) in note.facts.callouts.enumerated() where isOurs(callout, note) {
            // Where the next one runs on, a blank line is missing that only a person can put in the right place.
            let next = number + 1 < note.facts.callouts.count ? note.facts.callouts[number + 1] : nil
            if case .runsOn = next?.problem { continue }
            format(callout, note, &edits, &result)
        }
        mendLinks(note, &edits, &result)
        guard !edits.isEmpty else { return nil }
        result.bytes = edits.applied(to: note.source.bytes)
        // Nothing may be lost: what was said and about what must read as before.
        guard reads(result.bytes, as: note) else { return nil }
        return result
    }

    private func isOurs(_ callout: CalloutFacts, _ note: Note) -> Bool {
        let type = note.source.text(callout.type)
        guard callout.problem == nil else { return false }
        return workspace.kinds.index(of: type) != nil || CalloutWord(read: type) == .promise
    }

    // MARK: Form

    private mutating func format(
        _ callout: CalloutFacts, _ note: Note, _ edits: inout TextEdits, _ result: inout Result
    ) {
        let source = note.source
        let newline = NoteFormatter.newline(source)
        let head = source.lineNumber(at: callout.type.lower)
        let last = source.lineNumber(at: max(callout.whole.lower, callout.whole.upper - 1))
        var isReshaped = false
        func insertBlank(before line: Int) {
            edits.insert(">\(source.lineEnd(line - 1))", at: Int(source.lineStarts[line]))
            isReshaped = true
        }
        let fieldLine = firstFieldLine(callout, note, after: head)
        if head < last, !isBlank(source, head + 1) { insertBlank(before: head + 1) }
        if let fieldLine, fieldLine > head + 1, !isBlank(source, fieldLine - 1) { insertBlank(before: fieldLine) }
        // A line without a mark belongs to the quote only as long as no blank line comes before it.
        for line in head..<last where !isMarked(source, line + 1) {
            edits.insert("> ", at: Int(source.lineStarts[line + 1]))
            isReshaped = true
        }
        if let fieldLine { isReshaped = writeThemes(fieldLine...last, note, &edits) || isReshaped }
        if let id = callout.id {
            isReshaped = partID(id, from: last, source, &edits) || isReshaped
        } else {
            addID(after: last, source, newline, &edits)
            result.newIDs += 1
        }
        if isReshaped { result.reshaped += 1 }
    }

    private func firstFieldLine(_ callout: CalloutFacts, _ note: Note, after head: Int) -> Int? {
        let source = note.source
        let starts =
            note.facts.fields[callout.fields].map(\.whole.lower) + note.facts.themes[callout.themes].map(\.lower)
        return starts.min().map { source.lineNumber(at: $0) }.flatMap { $0 > head ? $0 : nil }
    }

    private func isMarked(_ source: SourceText, _ line: Int) -> Bool {
        let span = source.trimmed(source.line(line))
        return !span.isEmpty && source.bytes[span.lower] == UInt8(ascii: ">")
    }

    private func isBlank(_ source: SourceText, _ line: Int) -> Bool {
        let span = source.trimmed(source.line(line))
        return span.isEmpty || (span.count == 1 && source.bytes[span.lower] == UInt8(ascii: ">"))
    }

    /// Writes links that stand bare as `[themes:: …]`.
    private func writeThemes(_ lines: ClosedRange<Int>, _ note: Note, _ edits: inout TextEdits) -> Bool {
        let source = note.source
        let parser = FieldParser(source: source)
        var changed = false
        for line in lines {
            var span = source.trimmed(source.line(line))
            if isMarked(source, line) { span = source.trimmed(Span(span.lower + 1, span.upper)) }
            guard !span.isEmpty, let parsed = parser.line(span), !parsed.links.isEmpty else { continue }
            let links = parsed.links.map { "[[\(source.text($0))]]" }.joined(separator: ", ")
            let key = StatementKey.themes.phrase[workspace.settings.language].asciiKey
            let fields = parsed.fields.map { source.text($0.whole) }
            edits.replace(span, with: (["[\(key):: \(links)]"] + fields).joined(separator: " "))
            changed = true
        }
        return changed
    }

    /// Puts an id that stands directly below its callout, or inside it, on a line of its own.
    private func partID(
        _ id: Span, from last: Int, _ source: SourceText, _ edits: inout TextEdits
    ) -> Bool {
        let line = source.lineNumber(at: id.lower)
        guard line == last + 1 else { return false }
        let whole = source.line(line)
        let newline = source.lineEnd(last)
        if source.bytes[source.trimmed(whole).lower] == UInt8(ascii: ">") {
            edits.replace(whole, with: "\(newline)^\(source.text(id))")
        } else {
            edits.insert(newline, at: Int(source.lineStarts[line]))
        }
        return true
    }

    private mutating func addID(after last: Int, _ source: SourceText, _ newline: String, _ edits: inout TextEdits) {
        let end = source.line(last).upper
        let isFollowed = last + 1 < source.lineCount && !source.trimmed(source.line(last + 1)).isEmpty
        edits.insert("\(newline)\(newline)^\(ids.next())\(isFollowed ? newline : "")", at: end)
    }

    // MARK: Links

    /// Gives a link whose note no longer holds the statement the note that does.
    private func mendLinks(_ note: Note, _ edits: inout TextEdits, _ result: inout Result) {
        for link in note.facts.links {
            let text = note.source.text(link.inside)
            let reference = Reference(inside: Substring(text))
            guard let block = reference.block, !reference.name.isEmpty,
                let holders = workspace.names.ids[block.nameKey], holders.count == 1, let holder = holders.first
            else { continue }
            let home = noteIndex(holder)
            let named = workspace.names.notes(named: reference.name)
            if named.contains(home) { continue }
            guard let hash = text.firstIndex(of: "#") else { continue }
            edits.replace(link.inside, with: linkName(home) + text[hash...])
            result.mendedLinks += 1
        }
    }

    private func noteIndex(_ what: Names.Identified) -> Int {
        switch what {
        case .statement(let index): workspace.statements[index].note
        case .promise(let index): workspace.promises[index].note
        case .clause: workspace.mandate?.note ?? 0
        }
    }

    /// A note's name, with its folder where another has the same.
    private func linkName(_ index: Int) -> String {
        let note = workspace.notes[index]
        let isAlone = workspace.names.notes(named: note.name).count == 1
        return isAlone ? note.name : String(note.path.dropLast(3))
    }

    // MARK: Safety

    /// Whether new bytes hold the same words, themes, fields and old ids as the note.
    private func reads(_ bytes: [UInt8], as note: Note) -> Bool {
        var scanner = NoteScanner()
        let before = note.facts
        let after = scanner.facts(of: SourceText(path: note.path, bytes: bytes))
        guard before.callouts.count == after.callouts.count, before.headings.count == after.headings.count else {
            return false
        }
        return zip(before.callouts, after.callouts).allSatisfy { old, new in
            before.text(old) == after.text(new)
                && before.source.text(old.head) == after.source.text(new.head)
                && (old.id == nil || old.id.map(before.source.text) == new.id.map(after.source.text))
                && names(old, before) == names(new, after)
        }
    }

    /// What a callout's last lines name, whether as bare links or as a field.
    private func names(_ callout: CalloutFacts, _ facts: NoteFacts) -> [String] {
        let links = facts.themes[callout.themes].map { Reference(inside: Substring(facts.source.text($0))).text }
        let fields = facts.fields[callout.fields].flatMap { field -> [String] in
            let key = facts.source.text(field.key)
            let value = facts.source.text(field.value)
            return StatementKey(read: key) == .themes ? Reference.list(value).map(\.text) : ["\(key)=\(value)"]
        }
        return (links + fields).map { $0.split(separator: "/").last.map(String.init) ?? $0 }.sorted()
    }

    static func newline(_ source: SourceText) -> String {
        guard let first = source.bytes.firstIndex(of: UInt8(ascii: "\n")) else {
            return source.bytes.contains(UInt8(ascii: "\r")) ? "\r" : "\n"
        }
        return first > 0 && source.bytes[first - 1] == UInt8(ascii: "\r") ? "\r\n" : "\n"
    }
}

extension String {
    /// A key as it is written in files: with `ae oe aa`.
    var asciiKey: String {
        replacing("æ", with: "ae").replacing("ø", with: "oe").replacing("å", with: "aa")
    }
}
