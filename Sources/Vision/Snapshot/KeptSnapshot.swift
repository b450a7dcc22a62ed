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

    /// The workspace as the files are now, where few of them changed and only in ways that concern no other.
    ///
    /// - parameter files: every file now, in the order of their paths.
    /// - returns: the workspace, and how many notes had to be read; nil where the folder must be read.
    package func current(
        files now: [(path: String, stamp: FileStamp)], findings: [Diagnostic]
    ) throws -> (workspace: Workspace, read: Int)? {
        guard findings == self.findings, now.count == files.count else { return nil }
        var patch = SnapshotPatch(workspace)
        var read = 0
        var changed: [Int] = []
        for (kept, file) in zip(files, now) {
            guard kept.path == file.path else { return nil }
            if kept.stamp == file.stamp { continue }
            guard let index = workspace.names.notesByPath[file.path],
                let (source, isSame) = try workspace.files?.current(workspace.notes[index])
            else { return nil }
            read += 1
            if isSame { continue }
            guard patch.take(source, for: index) else { return nil }
            changed.append(index)
        }
        var workspace = patch.workspace
        workspace.basis?.changed = changed
        return (workspace, read)
    }

    // MARK: Writing

    package var bytes: [UInt8] {
        var writer = ArchiveWriter()
        var kept = self
        writer.beginPart()
        var count = workspace.statements.count
        kept.takeHead(&writer, statements: &count)
        writer.beginPart()
        kept.workspace.takeFew(&writer)
        writer.beginPart()
        kept.workspace.takeVoices(&writer)
        for portion in KeptSnapshot.portions(of: workspace.statements.count) {
            writer.beginPart()
            for index in portion { kept.workspace.statements[index].archive(&writer) }
        }
        return writer.bytes
    }

    private mutating func takeHead(_ archive: inout some Archive, statements count: inout Int) {
        archive.take(&program)
        archive.take(&files, blank: (path: "", stamp: .unsettled)) { archive, file in
            archive.take(&file.path)
            archive.take(&file.stamp)
        }
        archive.take(&findings)
        archive.take(&count)
    }

    // MARK: Reading

    /// The snapshot in bytes that `bytes` gave; nil where another program made them or they are damaged.
    ///
    /// - parameter tree: where notes are read from when somebody looks into them.
    /// - parameter name: what tells it from every other snapshot.
    package init?(
        _ bytes: UnsafeRawBufferPointer, program: String, tree: any ConcurrentFileTree, name: String
    ) {
        let reader = ArchiveReader(bytes)
        guard reader.isSound, reader.partCount >= 3 else { return nil }
        self.init(Workspace(), program: "", files: [], findings: [])
        var head = reader.part(0)
        var count = 0
        takeHead(&head, statements: &count)
        // A statement takes more than one byte: where so many cannot be there, they are not made room for.
        guard head.isSound, self.program == program, count >= 0, count < bytes.count,
            reader.partCount == 3 + KeptSnapshot.portions(of: count).count,
            let workspace = KeptSnapshot.workspace(reader, statements: count, SnapshotFiles(tree)), workspace.isWhole
        else { return nil }
        self.workspace = workspace
        self.workspace.basis = Workspace.Basis(name: name)
    }

    /// Reads all parts behind the head, on all processors.
    private static func workspace(_ reader: ArchiveReader, statements count: Int, _ source: SnapshotFiles) -> Workspace?
    {
        struct Made: Sendable {
            var few = Workspace()
            var voices = Workspace()
            var isSound = true
        }
        let made = Mutex(Made())
        nonisolated(unsafe) let reader = reader
        let statements = [Statement](unsafeUninitializedCapacity: count) { buffer, filled in
            nonisolated(unsafe) let buffer = buffer
            DispatchQueue.concurrentPerform(iterations: reader.partCount - 1) { index in
                var part = reader.part(index + 1)
                if index < 2 {
                    var workspace = Workspace()
                    workspace.files = source
                    if index == 0 { workspace.takeFew(&part) } else { workspace.takeVoices(&part) }
                    let read = workspace
                    made.withLock { if index == 0 { $0.few = read } else { $0.voices = read } }
                } else {
                    for place in portions(of: count)[index - 2] {
                        var statement = Statement.blank
                        statement.archive(&part)
                        buffer.initializeElement(at: place, to: statement)
                    }
                }
                if !part.isSound { made.withLock { $0.isSound = false } }
            }
            filled = count
        }
        let all = made.withLock { $0 }
        guard all.isSound else { return nil }
        var workspace = all.few
        workspace.voices = all.voices.voices
        workspace.consents = all.voices.consents
        workspace.statements = statements
        workspace.nameAll()
        return workspace
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
