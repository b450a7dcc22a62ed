import Dispatch

/// Reads a tree of files into a snapshot.
///
/// Reading never fails on bad text: it gives what can be read, and a
/// diagnostic for everything else. It throws only where the tree does.
package struct WorkspaceReader: Sendable {
    /// How large a file may be that is read, in bytes.
    ///
    /// A note that is larger is none that somebody reads; a table has a line for each of many voices.
    package static func largest(_ path: String) -> Int { path.lowercased().hasSuffix(".csv") ? 64 << 20 : 8 << 20 }

    private let tree: any FileTree
    private let today: Period?
    private var workspace = Workspace()

    /// - parameter today: the day to take for today; nil is the mandate's
    ///   date, else the newest event's.
    package init(_ tree: any FileTree, today: Period? = nil) {
        self.tree = tree
        self.today = today
    }

    /// Whether a file in the root is the settings.
    package static let settingsName = "stemme.yaml"

    /// What the bytes of stemme.yaml say; nil where they are no text.
    package static func settings(_ bytes: [UInt8]) -> Settings? {
        guard case .text(let source) = SourceText.checked(settingsName, bytes) else { return nil }
        return SettingsReader(path: source.path, bytes: source.bytes).settings
    }

    package mutating func read() throws -> Workspace {
        let paths = try tree.paths()
        workspace.diagnostics = tree.findings
        try readSettings(paths)
        let reader = self
        let tables = Lazily { Result { try reader.withTables(paths) } }
        // They are one file each, and so one thread's; the notes keep the others at work.
        if tree is any ConcurrentFileTree { DispatchQueue.global(qos: .userInitiated).async { _ = tables.value } }
        let notes = try NotesReader.read(paths.filter(\.isNotePath), of: tree)
        self = try tables.value.get()
        workspace.notes.reserveCapacity(notes.count)
        for note in notes { take(note).map { workspace.notes.append($0) } }
        var resolver = Resolver(workspace, today: today)
        return resolver.resolve()
    }

    private mutating func readSettings(_ paths: [String]) throws {
        guard paths.contains(Self.settingsName) else {
            workspace.diagnostics.append(
                .error("no-settings", at: Place(Self.settingsName), .noSettings, help: .makeSettings))
            return
        }
        guard let source = try source(Self.settingsName) else { return }
        let reader = SettingsReader(path: source.path, bytes: source.bytes)
        workspace.settings = reader.settings
        workspace.diagnostics += reader.diagnostics
    }

    /// The reader when it has read everything that is no note.
    private func withTables(_ paths: [String]) throws -> WorkspaceReader {
        var reader = self
        try reader.readTables(paths)
        try reader.readMargins(paths)
        try reader.readEvidence(paths)
        return reader
    }

    private mutating func readTables(_ paths: [String]) throws {
        if paths.contains("voices.csv") {
            if let source = try source("voices.csv") {
                var reader = VoicesReader(path: source.path, bytes: source.bytes, kinds: workspace.kinds)
                if let more = try confidentialVoices() { reader.add(confidential: more.path, more.bytes) }
                workspace.voices = reader.voices
                workspace.voiceColumns = reader.ownColumns
                workspace.diagnostics += reader.diagnostics
            }
        } else {
            workspace.diagnostics.append(
                .warning("no-voices", at: Place("voices.csv"), .noVoices, help: .makeVoices))
        }
        if paths.contains("consents.csv") {
            workspace.isConsentsUnreadable = true
            guard let source = try source("consents.csv") else { return }
            let reader = ConsentsReader(path: source.path, bytes: source.bytes)
            workspace.hasConsents = true
            workspace.isConsentsUnreadable = !reader.isReadable
            workspace.consents = reader.records
            workspace.diagnostics += reader.diagnostics
        }
    }

    private mutating func confidentialVoices() throws -> SourceText? {
        do {
            return try tree.confidential("voices.csv").flatMap { take(SourceText.checked($0.path, $0.bytes)) }
        } catch let fault as UnreadableFile {
            workspace.diagnostics.append(
                .unreadable("\(Folder.confidentialNames[0])/voices.csv", reason: fault.reason))
            return nil
        }
    }

    private mutating func readMargins(_ paths: [String]) throws {
        guard let path = workspace.settings.margins else { return }
        guard paths.contains(path), let source = try source(path) else {
            let place = Place(Self.settingsName, line: 1, column: 1)
            workspace.diagnostics.append(.error("no-margins", at: place, .noMarginsFile(path), help: .makeMargins))
            return
        }
        let reader = MarginsReader(
            path: path, bytes: source.bytes, kinds: workspace.kinds, ownColumns: workspace.voiceColumns)
        workspace.margins = reader.margins
        workspace.diagnostics += reader.diagnostics
    }

    /// evidence.csv stands beside the mandate, whose note may be named without its folder.
    private mutating func readEvidence(_ paths: [String]) throws {
        guard let name = workspace.settings.mandate else { return }
        let key = name.withoutNoteExtension.nameKey
        let mandate = paths.first { path in
            let bare = path.isNotePath ? path.withoutNoteExtension.nameKey : ""
            return bare == key || bare.hasSuffix("/" + key)
        }
        guard let path = mandate.map(EvidenceReader.path) else { return }
        guard paths.contains(path), let source = try source(path) else { return }
        let reader = EvidenceReader(path: source.path, bytes: source.bytes)
        workspace.evidenceRecords = reader.records
        workspace.diagnostics += reader.diagnostics
    }

    /// The text of a file, or nil and a diagnostic where it cannot be read as text.
    private mutating func source(_ path: String) throws -> SourceText? {
        let source = try take(SourceText.read(path, of: tree))
        if let finding = source.flatMap(Diagnostic.nulByte) { workspace.diagnostics.append(finding) }
        return source
    }

    private mutating func take<Value>(_ read: ReadText<Value>) -> Value? {
        switch read {
        case .text(let value): return value
        case .refused(let diagnostic):
            workspace.diagnostics.append(diagnostic)
            return nil
        }
    }
}

/// What a file gave, or why it could not be read as text.
enum ReadText<Value> {
    case text(Value)
    case refused(Diagnostic)
}

extension ReadText: Sendable where Value: Sendable {}

extension SourceText {
    static func read(_ path: String, of tree: some FileTree) throws -> ReadText<SourceText> {
        try read(path) { try tree.read($0) }
    }

    static func read(_ path: String, by read: (String) throws -> [UInt8]) throws -> ReadText<SourceText> {
        do {
            return checked(path, try read(path))
        } catch let fault as UnreadableFile {
            return .refused(.unreadable(path, reason: fault.reason))
        }
    }

    static func checked(_ path: String, _ bytes: [UInt8]) -> ReadText<SourceText> {
        if bytes.count > WorkspaceReader.largest(path) {
            return .refused(
                .error("too-large", at: Place(path), .tooLarge(WorkspaceReader.largest(path)), help: .splitFile))
        }
        if let fault = UTF8Check.firstFault(in: bytes) {
            let before = bytes[..<fault]
            let line = before.count { $0 == UInt8(ascii: "\n") } + 1
            let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
            let column = String(decoding: bytes[start..<fault], as: UTF8.self).count + 1
            return .refused(
                .error("not-utf8", at: Place(path, line: line, column: column), .notUTF8, help: .saveAsUTF8))
        }
        return .text(SourceText(path: path, bytes: bytes))
    }
}

/// Says whether bytes are UTF-8.
package enum UTF8Check {
    /// The offset of the first byte that is no UTF-8, or nil.
    package static func firstFault(in bytes: [UInt8]) -> Int? {
        if bytes.withUnsafeBytes(isValid) { return nil }
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        var offset = 0
        while true {
            switch decoder.decode(&iterator) {
            case .scalarValue(let scalar): offset += UTF8.width(scalar)
            case .emptyInput: return offset
            case .error: return min(offset, bytes.count - 1)
            }
        }
    }

    /// Most text is ASCII with a letter of two bytes here and there, which is told faster than UTF-8 as such.
    private static func isValid(_ bytes: UnsafeRawBufferPointer) -> Bool {
        var at = bytes.firstNotASCII(from: 0)
        while at + 1 < bytes.count, (0xC2...0xDF).contains(bytes[at]), bytes[at + 1] & 0xC0 == 0x80 {
            at = bytes.firstNotASCII(from: at + 2)
        }
        let rest = UnsafeRawBufferPointer(rebasing: bytes[at...])
        return rest.isEmpty || rest.withMemoryRebound(to: UInt8.self) { (try? UTF8Span(validating: $0.span)) != nil }
    }
}
