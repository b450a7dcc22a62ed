import GRDB

/// The tables of the index, which any SQLite tool can open.
enum IndexSchema {
    /// Raised whenever the tables or the reader change what the index would hold.
    static let version = 2

    /// A statement's number: its file's, and behind it the number of its callout in the file.
    static func number(file: Int64, callout: Int) -> Int64 { file << calloutBits | Int64(callout) }

    static func place(of number: Int64) -> (file: Int64, callout: Int) {
        (number >> calloutBits, Int(number & (1 << calloutBits - 1)))
    }

    /// A file of the largest size that is read holds fewer callouts than 2 to the power of this.
    private static let calloutBits: Int64 = 24

    static func create(_ database: Database) throws {
        try database.execute(
            sql: """
                CREATE TABLE file (
                    id INTEGER PRIMARY KEY,
                    path TEXT NOT NULL UNIQUE,
                    content TEXT NOT NULL,
                    differs INTEGER NOT NULL DEFAULT 0
                );
                CREATE TABLE statement (
                    id INTEGER PRIMARY KEY,
                    text TEXT NOT NULL
                );
                CREATE VIRTUAL TABLE statement_text USING fts5 (
                    text, content = 'statement', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 0'
                );
                CREATE VIRTUAL TABLE vocabulary USING fts5vocab ('statement_text', 'row');
                CREATE TABLE word (
                    word TEXT PRIMARY KEY,
                    da TEXT NOT NULL,
                    en TEXT NOT NULL
                ) WITHOUT ROWID;
                CREATE INDEX word_da ON word (da);
                CREATE INDEX word_en ON word (en);
                CREATE TABLE state (snapshot TEXT NOT NULL);
                PRAGMA user_version = \(version);
                """)
    }
}
