import Dispatch
import Synchronization

/// A snapshot as bytes, so that the next command need not read the folder again.
///
/// It holds what was worked out, not what was written: of the notes' text it
/// has a digest only, and a note is read when somebody looks into it.
package struct KeptSnapshot: Sendable {
    package var workspace: Workspace
    /// The program that made it: what another one makes of the same files may be something else.
    package var program: String
    /// The files that it was made of; `unsettled` where a later change might not have shown.
    package var files: [(path: String, stamp: FileStamp)]
    /// What was passed over in the folder.
    package var findings: [Diagnostic]

    package init(
        _ workspace: Workspace, program: String, files: [(path: String, stamp: FileStamp)], findings: [Diagnostic]
    ) {
        self.workspace = workspace
        self.program = program
        self.files = files
        self.findings = findings
    }

    /// How many statements are read back by one thread at a time.
    private static let portion = 8192

    // MARK: Brought up to date

    /// Gives up the workspace as the files are now, where few of them changed and only in ways that concern no other.
    ///
    /// - parameter files: every file now, in the order of their paths.
    /// - returns: the workspace, and how many notes had to be read; nil where the folder must be read.
    package mutating func take(
        files now: [(path: String, stamp: FileStamp)], findings: [Diagnostic]
    ) throws -> (workspace: Workspace, read: Int)? {
        guard findings == self.findings, now.count == files.count else { return nil }
        var read = 0
        var changed: [(note: Int, source: SourceText)] = []
        for (kept, file) in zip(files, now) {
            guard kept.path == file.path else { return nil }
            if kept.stamp == file.stamp { continue }
            guard let note = workspace.names.notesByPath[file.path],
                let (source, isSame) = try workspace.files?.current(workspace.notes[note])
            else { return nil }
            read += 1
            if !isSame { changed.append((note, source)) }
        }
        var patch = SnapshotPatch(workspace)
        // Given up here, it is changed where it stands and not copied first.
        workspace = Workspace()
        for (note, source) in changed {
            guard patch.take(source, for: note) else { return nil }
        }
        return (patch.taken(changed.map(\.note)), read)
    }

    // MARK: Writing

    package var bytes: [UInt8] {
        var writer = ArchiveWriter()
        var kept = self
        writer.beginPart()
        var counts = Counts(statements: workspace.statements.count, voices: workspace.voices.count)
        kept.takeHead(&writer, &counts)
        writer.beginPart()
        kept.workspace.takeFew(&writer)
        writer.beginPart()
        writer.take(&kept.workspace.voices)
        writer.take(&kept.workspace.consents)
        for portion in KeptSnapshot.portions(of: workspace.statements.count) {
            writer.beginPart()
            for index in portion { kept.workspace.statements[index].archive(&writer) }
        }
        return writer.bytes
    }

    private mutating func takeHead(_ archive: inout some Archive, _ counts: inout Counts) {
        archive.take(&program)
        archive.take(&files, blank: (path: "", stamp: .unsettled)) { archive, file in
            archive.take(&file.path)
            archive.take(&file.stamp)
        }
        archive.take(&findings)
        archive.take(&counts.statements)
        archive.take(&counts.voices)
    }

    // MARK: Reading

    /// The snapshot in bytes that `bytes` gave; nil where another program made them or they are damaged.
    ///
    /// - parameter start: the first of them.
    /// - parameter files: where notes are read from when somebody looks into them.
    /// - parameter name: what tells it from every other snapshot.
    package init?(
        _ bytes: [UInt8], from start: Int, program: String, files: SnapshotFiles, name: String
    ) {
        self.init(Workspace(), program: "", files: [], findings: [])
        var counts = Counts()
        guard let parts = ArchiveParts(bytes, from: start), parts.count >= 3,
            parts.read(0, { takeHead(&$0, &counts) }) != nil, self.program == program,
            // Everything takes more than one byte: where so many cannot be there, they are not made room for.
            (0...bytes.count).contains(counts.statements), (0...bytes.count).contains(counts.voices),
            parts.count == 3 + KeptSnapshot.portions(of: counts.statements).count,
            let workspace = KeptSnapshot.workspace(parts, counts, files), workspace.isWhole
        else { return nil }
        self.workspace = workspace
        self.workspace.basis = Workspace.Basis(name: name)
    }

    /// Reads all parts behind the head on all processors, but for voices and consents, which wait until they are asked
    /// for.
    private static func workspace(_ parts: ArchiveParts, _ counts: Counts, _ source: SnapshotFiles) -> Workspace? {
        let few = Mutex<Workspace?>(nil)
        let isSound = Mutex(true)
        let statements = [Statement](unsafeUninitializedCapacity: counts.statements) { buffer, filled in
            nonisolated(unsafe) let buffer = buffer
            DispatchQueue.concurrentPerform(iterations: parts.count - 2) { index in
                if index == 0 {
                    let read = parts.read(1) { part in
                        var workspace = Workspace()
                        workspace.files = source
                        workspace.takeFew(&part)
                        return workspace
                    }
                    few.withLock { $0 = read }
                    return
                }
                let portion = portions(of: counts.statements)[index - 1]
                buffer[portion].initialize(repeating: .blank)
                let read: Void? = parts.read(index + 2) { part in
                    for place in portion {
                        buffer[place].archive(&part)
                    }
                }
                if read == nil { isSound.withLock { $0 = false } }
            }
            filled = counts.statements
        }
        guard isSound.withLock({ $0 }), var workspace = few.withLock({ $0 }) else { return nil }
        workspace.statements = statements
        let kinds = workspace.kinds.indices
        let tables = Lazily {
            let read = parts.read(2) { part in
                var tables = Tables()
                part.take(&tables.voices)
                part.take(&tables.consents)
                return tables
            }
            if let read, read.voices.count == counts.voices,
                read.voices.allSatisfy({ $0.shares.allSatisfy { kinds.contains($0.kind) } })
            {
                return read
            }
            source.distrust()
            return Tables(voices: Array(repeating: .blank, count: counts.voices))
        }
        // Somebody will ask soon, and what is asked first leaves a processor free.
        DispatchQueue.global(qos: .userInitiated).async { _ = tables.value }
        workspace.takeVoices(count: counts.voices) { tables.value.voices }
        workspace.takeConsents { tables.value.consents }
        workspace.nameAll()
        return workspace
    }

    /// The two long tables of a workspace.
    private struct Tables: Sendable {
        var voices: [Voice] = []
        var consents: [ConsentRecord] = []
    }

    private struct Counts {
        var statements = 0
        var voices = 0
    }

    /// The statements that one thread takes at a time, by index.
    private static func portions(of count: Int) -> [Range<Int>] {
        stride(from: 0, to: count, by: portion).map { $0..<min($0 + portion, count) }
    }
}

extension FileStamp: Archivable {
    static var blank: FileStamp { .unsettled }

    mutating func archive(_ archive: inout some Archive) {
        archive.take(&size)
        archive.take(&modified.seconds)
        archive.take(&modified.nanoseconds)
        archive.take(&changed.seconds)
        archive.take(&changed.nanoseconds)
        archive.take(&inode)
    }
}
