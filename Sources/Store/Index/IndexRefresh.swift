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

    /// A row of the index.
    private struct Known {
        var id: Int64
        var content: String
    }

    /// Whether the index already holds the snapshot, and says so.
    func isCurrent(_ database: Database) throws -> Bool {
        let state = try String.fetchOne(database, sql: "SELECT snapshot FROM state")
        if let basis = workspace.basis, state != basis.name { return false }
        let paths = try scope(database)
        let known = try known(paths, database)
        let now = contents(paths)
        return known.count == now.count && now.allSatisfy { known[$0.key]?.content == $0.value.fingerprint }
    }

    func run(_ database: Database) throws {
        let paths = try scope(database)
        let known = try known(paths, database)
        let now = contents(paths)
        var gone = Set<String>()
        for (path, row) in known where now[path]?.fingerprint != row.content {
            let texts = "SELECT text FROM statement WHERE id BETWEEN ? AND ?"
            for text in try String.fetchAll(database, sql: texts, arguments: numbers(of: row.id)) {
                gone.formUnion(text.words())
            }
            try remove(row.id, database)
        }
        let isNew = known.isEmpty && paths == nil
        for path in now.keys.sorted() {
            guard let content = now[path], known[path]?.content != content.fingerprint else { continue }
            gone.subtract(try add(path, content, database, indexing: !isNew))
        }
        if isNew {
            try database.execute(sql: "INSERT INTO statement_text (statement_text, rank) VALUES ('hashsize', 33554432)")
            try database.execute(sql: "INSERT INTO statement_text (statement_text) VALUES ('rebuild')")
            try stem(String.fetchAll(database, sql: "SELECT term FROM vocabulary"), database)
        } else {
            try forget(gone, database)
        }
        try sign(database)
    }

    // MARK: What to look at

    /// The files that may differ from what the index holds; nil is all of them.
    ///
    /// Where the index was last brought up to the same kept snapshot, these are
    /// the files that differ from it now or did so then.
    private func scope(_ database: Database) throws -> Set<String>? {
        guard let basis = workspace.basis,
            try String.fetchOne(database, sql: "SELECT snapshot FROM state") == basis.name
        else { return nil }
        let before = try String.fetchSet(database, sql: "SELECT path FROM file WHERE differs")
        return before.union(basis.changed.map { workspace.notes[$0].path })
    }

    private func known(_ paths: Set<String>?, _ database: Database) throws -> [String: Known] {
        var known: [String: Known] = [:]
        guard let paths else {
            for row in try Row.fetchAll(database, sql: "SELECT path, id, content FROM file") {
                known[row[0]] = Known(id: row[1], content: row[2])
            }
            return known
        }
        for path in paths {
            let row = try Row.fetchOne(
                database, sql: "SELECT id, content FROM file WHERE path = ?", arguments: [path])
            if let row { known[path] = Known(id: row[0], content: row[1]) }
        }
        return known
    }

    private func contents(_ paths: Set<String>?) -> [String: Content] {
        let notes = paths.map { $0.compactMap { workspace.names.notesByPath[$0] } } ?? Array(workspace.notes.indices)
        var contents: [String: Content] = [:]
        for note in notes {
            let shown = workspace.statements(inNote: note).filter { workspace.statements[$0].isShown }
            if shown.isEmpty { continue }
            var digest = workspace.notes[note].digest
            for index in shown { digest.add(UInt64(workspace.statements[index].callout)) }
            contents[workspace.notes[note].path] = Content(fingerprint: digest.text, statements: shown)
        }
        return contents
    }

    /// Notes which snapshot the index holds, and which files differ from it.
    private func sign(_ database: Database) throws {
        try database.execute(sql: "DELETE FROM state")
        try database.execute(sql: "UPDATE file SET differs = 0 WHERE differs")
        guard let basis = workspace.basis else { return }
        try database.execute(sql: "INSERT INTO state VALUES (?)", arguments: [basis.name])
        for note in basis.changed {
            try database.execute(
                sql: "UPDATE file SET differs = 1 WHERE path = ?", arguments: [workspace.notes[note].path])
        }
    }

    // MARK: Words

    /// Keeps the stems of words.
    private func stem(_ words: some Collection<String>, _ database: Database) throws {
        let stemmers = (da: Stemmer(.da), en: Stemmer(.en))
        let insert = try database.cachedStatement(sql: "INSERT OR IGNORE INTO word (word, da, en) VALUES (?, ?, ?)")
        for word in words {
            try insert.execute(arguments: [word, stemmers.da.stem(word), stemmers.en.stem(word)])
        }
    }

    /// Takes a word that no statement holds any more out of the file: what was withdrawn must not stay behind in it.
    ///
    /// FTS5 only marks what is deleted until its segments are merged into one, which takes as long as writing them all.
    private func forget(_ gone: Set<String>, _ database: Database) throws {
        let holds = try database.makeStatement(sql: "SELECT 1 FROM statement_text WHERE statement_text MATCH ? LIMIT 1")
        let isForgotten = try gone.contains { try Int.fetchOne(holds, arguments: [Index.quoted($0)]) == nil }
        guard isForgotten else { return }
        try database.execute(sql: "INSERT INTO statement_text (statement_text) VALUES ('optimize')")
        try database.execute(sql: "DELETE FROM word WHERE word NOT IN (SELECT term FROM vocabulary)")
    }

    // MARK: Files

    private func numbers(of file: Int64) -> StatementArguments {
        [IndexSchema.number(file: file, callout: 0), IndexSchema.number(file: file + 1, callout: 0) - 1]
    }

    private func remove(_ file: Int64, _ database: Database) throws {
        try database.execute(
            sql: """
                INSERT INTO statement_text (statement_text, rowid, text)
                SELECT 'delete', id, text FROM statement WHERE id BETWEEN ? AND ?
                """, arguments: numbers(of: file))
        try database.execute(
            sql: "DELETE FROM statement WHERE id BETWEEN ? AND ?", arguments: numbers(of: file))
        try database.execute(sql: "DELETE FROM file WHERE id = ?", arguments: [file])
    }

    /// Adds a file, and gives its words where they are searched for at once.
    private func add(
        _ path: String, _ content: Content, _ database: Database, indexing: Bool
    ) throws -> Set<String> {
        try database.execute(
            sql: "INSERT INTO file (path, content) VALUES (?, ?)", arguments: [path, content.fingerprint])
        let file = database.lastInsertedRowID
        let insert = try database.cachedStatement(sql: "INSERT INTO statement (id, text) VALUES (?, ?)")
        let search = try database.cachedStatement(sql: "INSERT INTO statement_text (rowid, text) VALUES (?, ?)")
        var words = Set<String>()
        for index in content.statements {
            let statement = workspace.statements[index]
            let text = workspace.text(statement).composed
            let number = IndexSchema.number(file: file, callout: statement.callout)
            try insert.execute(arguments: [number, text])
            guard indexing else { continue }
            try search.execute(arguments: [number, text])
            words.formUnion(text.words())
        }
        try stem(words, database)
        return words
    }
}
