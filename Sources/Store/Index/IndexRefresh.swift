import Foundation
import GRDB
import Vision

/// Brings the index up to a snapshot: only files that changed are written.
struct IndexRefresh {
    let workspace: Workspace

    /// What a file gives the index, told by its content: another text or another
    /// consent makes it another. Words that nobody may see are never written.
    private struct Content {
        var fingerprint: String
        var statements: [Int]
    }

    /// Whether the index already holds the snapshot.
    func isCurrent(_ database: Database) throws -> Bool {
        let known = try known(database)
        let now = contents()
        return known.count == now.count && now.allSatisfy { known[$0.key]?.content == $0.value.fingerprint }
    }

    func run(_ database: Database) throws {
        let known = try known(database)
        let now = contents()
        var gone: [String] = []
        for (path, row) in known where now[path]?.fingerprint != row.content {
            gone += try String.fetchAll(database, sql: "SELECT text FROM statement WHERE file = ?", arguments: [row.id])
            try remove(row.id, database)
        }
        let stemmers = (da: Stemmer(.da), en: Stemmer(.en))
        let isNew = known.isEmpty
        for path in now.keys.sorted() {
            guard let content = now[path], known[path]?.content != content.fingerprint else { continue }
            try add(path, content, database, indexing: !isNew)
        }
        if isNew {
            try database.execute(sql: "INSERT INTO statement_text (statement_text, rank) VALUES ('hashsize', 33554432)")
            try database.execute(sql: "INSERT INTO statement_text (statement_text) VALUES ('rebuild')")
        }
        if !gone.isEmpty { try forget(gone, now, database) }
        let words = try String.fetchAll(
            database, sql: "SELECT term FROM vocabulary WHERE term NOT IN (SELECT word FROM word)")
        let insert = try database.makeStatement(sql: "INSERT INTO word (word, da, en) VALUES (?, ?, ?)")
        for word in words { try insert.execute(arguments: [word, stemmers.da.stem(word), stemmers.en.stem(word)]) }
    }

    /// Takes out of the file what is said no more: a word that was withdrawn must not stay behind in it.
    ///
    /// FTS5 only marks what is deleted until its segments are merged into one.
    private func forget(_ gone: [String], _ now: [String: Content], _ database: Database) throws {
        let stays = Set(now.values.lazy.flatMap(\.statements).map { IndexRefresh.text($0, workspace) })
        guard gone.contains(where: { !stays.contains($0) }) else { return }
        try database.execute(sql: "INSERT INTO statement_text (statement_text) VALUES ('rebuild')")
        try database.execute(sql: "INSERT INTO statement_text (statement_text) VALUES ('optimize')")
        try database.execute(sql: "DELETE FROM word WHERE word NOT IN (SELECT term FROM vocabulary)")
    }

    private static func text(_ statement: Int, _ workspace: Workspace) -> String {
        workspace.text(workspace.statements[statement]).precomposedStringWithCanonicalMapping
    }

    private func known(_ database: Database) throws -> [String: (id: Int64, content: String)] {
        var known: [String: (id: Int64, content: String)] = [:]
        for row in try Row.fetchAll(database, sql: "SELECT id, path, content FROM file") {
            known[row["path"]] = (row["id"], row["content"])
        }
        return known
    }

    private func contents() -> [String: Content] {
        var contents: [String: Content] = [:]
        var hashes: [Int: Digest] = [:]
        for (index, statement) in workspace.statements.enumerated() where statement.isShown {
            let path = workspace.notes[statement.note].path
            var digest = hashes[statement.note] ?? Digest(workspace.notes[statement.note].source.bytes)
            digest.add(UInt64(statement.callout))
            hashes[statement.note] = digest
            contents[path, default: Content(fingerprint: "", statements: [])].statements.append(index)
        }
        for (note, digest) in hashes { contents[workspace.notes[note].path]?.fingerprint = digest.text }
        return contents
    }

    private func remove(_ file: Int64, _ database: Database) throws {
        try database.execute(
            sql: """
                INSERT INTO statement_text (statement_text, rowid, text)
                SELECT 'delete', id, text FROM statement WHERE file = ?
                """, arguments: [file])
        try database.execute(sql: "DELETE FROM statement WHERE file = ?", arguments: [file])
        try database.execute(sql: "DELETE FROM file WHERE id = ?", arguments: [file])
    }

    private func add(_ path: String, _ content: Content, _ database: Database, indexing: Bool) throws {
        try database.execute(
            sql: "INSERT INTO file (path, content) VALUES (?, ?)", arguments: [path, content.fingerprint])
        let file = database.lastInsertedRowID
        let insert = try database.cachedStatement(sql: "INSERT INTO statement (file, callout, text) VALUES (?, ?, ?)")
        let search = try database.cachedStatement(sql: "INSERT INTO statement_text (rowid, text) VALUES (?, ?)")
        for index in content.statements {
            let text = IndexRefresh.text(index, workspace)
            try insert.execute(arguments: [file, workspace.statements[index].callout, text])
            if indexing { try search.execute(arguments: [database.lastInsertedRowID, text]) }
        }
    }
}

/// A 64-bit digest of bytes, to tell one content from another (FNV-1a over words of eight bytes).
private struct Digest {
    private var value: UInt64 = 0xcbf2_9ce4_8422_2325
    private let count: Int

    init(_ bytes: [UInt8]) {
        count = bytes.count
        bytes.withUnsafeBytes { buffer in
            var at = 0
            while at + 8 <= buffer.count {
                value = (value ^ buffer.loadUnaligned(fromByteOffset: at, as: UInt64.self)) &* 0x100_0000_01b3
                value ^= value >> 29
                at += 8
            }
            while at < buffer.count {
                value = (value ^ UInt64(buffer[at])) &* 0x100_0000_01b3
                at += 1
            }
        }
    }

    mutating func add(_ number: UInt64) { value = ((value ^ number) &* 0x100_0000_01b3) ^ (value >> 31) }

    var text: String { "\(count)-\(String(value, radix: 16))" }
}
