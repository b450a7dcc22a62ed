import Foundation
import GRDB
import Vision

/// The words of one snapshot, searched by SQLite's FTS5.
///
/// It lies in `.stemme/index.sqlite`, in memory where that cannot be written.
/// It can be deleted at any time: no answer changes. Two processes may use it
/// at once; each refresh is one transaction.
package final class Index: WordIndex {
    private let workspace: Workspace
    private var queue: DatabaseQueue
    private let path: String?
    private var statementsByFile: [Int64: Range<Int>]?
    /// Whether it could not be kept on disk, and so lives in memory.
    package private(set) var isInMemory: Bool

    /// Opens the index of a folder and brings it up to a snapshot.
    ///
    /// - parameter root: the workspace's folder; nil keeps the index in memory.
    package init(_ workspace: Workspace, root: String?) throws {
        self.workspace = workspace
        if let root, let queue = try? Index.onDisk(root, workspace) {
            self.queue = queue
            path = Index.path(root)
            isInMemory = false
        } else {
            queue = try Index.inMemory(workspace)
            path = nil
            isInMemory = true
        }
    }

    private static func inMemory(_ workspace: Workspace) throws -> DatabaseQueue {
        let queue = try DatabaseQueue(configuration: configuration)
        try queue.write { database in
            try IndexSchema.create(database)
            try IndexRefresh(workspace: workspace).run(database)
        }
        return queue
    }

    private static func path(_ root: String) -> String { "\(root)/.stemme/index.sqlite" }

    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        configuration.prepareDatabase {
            // What is deleted is overwritten: a withdrawn word does not stay in the file.
            try $0.execute(sql: "PRAGMA temp_store = MEMORY; PRAGMA cache_size = -32768; PRAGMA secure_delete = ON")
        }
        return configuration
    }

    // MARK: On disk

    private static func onDisk(_ root: String, _ workspace: Workspace) throws -> DatabaseQueue {
        try makeFolder(in: root)
        let path = path(root)
        if !FileManager.default.fileExists(atPath: path) { try build(path, workspace) }
        do {
            return try refreshed(path, workspace)
        } catch {
            // A damaged or older index is thrown away and made again, once.
            discard(path)
            try build(path, workspace)
            return try refreshed(path, workspace)
        }
    }

    /// Makes the folder of what can be made again, which git shall not see.
    static func makeFolder(in root: String) throws {
        let folder = "\(root)/.stemme"
        var info = stat()
        if lstat(folder, &info) != 0 {
            try AtomicFile.makeFolder(folder)
            try AtomicFile.write(Array("*\n".utf8), to: "\(folder)/.gitignore")
        } else if info.st_mode & S_IFMT != S_IFDIR {
            throw StoreError(.indexFailed(".stemme"), help: .deleteIndex)
        }
    }

    private static func discard(_ path: String) {
        for suffix in ["", "-journal", "-wal", "-shm"] { unlink(path + suffix) }
    }

    /// Builds a new index beside its place and links it there when it is whole;
    /// where somebody else was faster, theirs is used.
    private static func build(_ path: String, _ workspace: Workspace) throws {
        let temporary = "\(path).\(getpid()).tmp"
        unlink(temporary)
        defer { unlink(temporary) }
        var configuration = configuration
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF") }
        let queue = try DatabaseQueue(path: temporary, configuration: configuration)
        try queue.write { database in
            try IndexSchema.create(database)
            try IndexRefresh(workspace: workspace).run(database)
        }
        try queue.close()
        guard link(temporary, path) == 0 || errno == EEXIST else {
            throw StoreError(.indexFailed(String(cString: strerror(errno))), help: .deleteIndex)
        }
    }

    private static func refreshed(_ path: String, _ workspace: Workspace) throws -> DatabaseQueue {
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        let version = try queue.read { try Int.fetchOne($0, sql: "PRAGMA user_version") }
        guard version == IndexSchema.version else { throw StoreError(.indexFailed("version"), help: .deleteIndex) }
        let refresh = IndexRefresh(workspace: workspace)
        if try queue.read({ try refresh.isCurrent($0) }) { return queue }
        try queue.inDatabase { database in
            try database.inTransaction(.immediate) {
                try refresh.run(database)
                return .commit
            }
        }
        return queue
    }

    // MARK: Searching

    package func matches(_ term: WordTerm) throws -> WordMatches {
        do {
            return try search(term)
        } catch let error as DatabaseError where !isInMemory {
            guard [.SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_IOERR].contains(error.resultCode) else { throw error }
            // Damage may lie where the refresh did not look: it costs the cache, never the answer.
            if let path { Index.discard(path) }
            queue = try Index.inMemory(workspace)
            isInMemory = true
            return try search(term)
        }
    }

    private func search(_ term: WordTerm) throws -> WordMatches {
        let tokens = term.text.words()
        var matches = WordMatches(term: term)
        guard !tokens.isEmpty else { return matches }
        try queue.read { database in
            if term.match == .stem, tokens.count == 1 {
                let forms = try self.forms(of: tokens[0], database)
                let typed = Set([tokens[0], Stemmer.danish(tokens[0])])
                matches.otherForms = forms.filter { !typed.contains($0) }
                guard !forms.isEmpty else { return }
                matches.ranks = try ranks(Index.any(of: forms), database)
                let exact = forms.filter { typed.contains($0) }
                if !exact.isEmpty { matches.exact = try statements(Index.any(of: exact), database) }
            } else {
                let phrase = tokens.joined(separator: " ")
                matches.ranks = try ranks(
                    term.match == .prefix ? beginnings(phrase) : Index.quoted(phrase), database)
                matches.exact = Set(matches.ranks.keys)
            }
        }
        return matches
    }

    /// What begins like a text, in Danish also with `æ ø å` for `ae oe aa`.
    private func beginnings(_ text: String) -> String {
        let spellings = workspace.settings.language == .da ? [text, Stemmer.danish(text)] : [text]
        return Set(spellings).sorted().map { Index.quoted($0) + " *" }.joined(separator: " OR ")
    }

    /// Every word in the text with the stem of `word`, in the workspace's language, in order.
    private func forms(of word: String, _ database: Database) throws -> [String] {
        let language = workspace.settings.language
        let stem = Stemmer(language).stem(word)
        let candidates = try String.fetchAll(
            database, sql: "SELECT word FROM word WHERE \(language.rawValue) = ? OR word = ? ORDER BY word",
            arguments: [stem, word])
        let isThere = try database.makeStatement(sql: "SELECT 1 FROM vocabulary WHERE term = ?")
        return try candidates.filter { try Int.fetchOne(isThere, arguments: [$0]) != nil }
    }

    private static func any(of words: [String]) -> String { words.map(quoted).joined(separator: " OR ") }

    /// How well each statement matches.
    private func ranks(_ expression: String, _ database: Database) throws -> [Int: Double] {
        let rows = try Row.fetchCursor(
            database, sql: "SELECT rowid, bm25(statement_text) FROM statement_text WHERE statement_text MATCH ?",
            arguments: [expression])
        let files = try files(database)
        var ranks: [Int: Double] = [:]
        while let row = try rows.next() {
            if let statement = statement(row[0], files) { ranks[statement] = row[1] }
        }
        return ranks
    }

    private func statements(_ expression: String, _ database: Database) throws -> Set<Int> {
        let rows = try Int64.fetchCursor(
            database, sql: "SELECT rowid FROM statement_text WHERE statement_text MATCH ?", arguments: [expression])
        let files = try files(database)
        var found = Set<Int>()
        while let row = try rows.next() { if let statement = statement(row, files) { found.insert(statement) } }
        return found
    }

    private func statement(_ number: Int64, _ files: [Int64: Range<Int>]) -> Int? {
        let (file, callout) = IndexSchema.place(of: number)
        return files[file].flatMap { workspace.statement(ofCallout: callout, among: $0) }
    }

    /// The statements of each note by the number of its file here.
    private func files(_ database: Database) throws -> [Int64: Range<Int>] {
        if let known = statementsByFile { return known }
        var files: [Int64: Range<Int>] = [:]
        let rows = try Row.fetchCursor(database, sql: "SELECT id, path FROM file")
        while let row = try rows.next() {
            files[row[0]] = workspace.names.notesByPath[row[1]].map(workspace.statements(inNote:))
        }
        statementsByFile = files
        return files
    }

    static func quoted(_ text: String) -> String { "\"\(text.replacing("\"", with: "\"\""))\"" }
}
