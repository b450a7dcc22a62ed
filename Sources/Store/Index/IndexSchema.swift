import GRDB

/// The tables of the index, which any SQLite tool can open.
enum IndexSchema {
    /// Raised whenever the tables or the reader change what the index would hold.
    static let version = 1

    static func create(_ database: Database) throws {
        try database.execute(
            sql: """
                CREATE TABLE file (
                    id INTEGER PRIMARY KEY,
                    path TEXT NOT NULL UNIQUE,
                    content TEXT NOT NULL
                );
                CREATE TABLE statement (
                    id INTEGER PRIMARY KEY,
                    file INTEGER NOT NULL,
                    callout INTEGER NOT NULL,
                    text TEXT NOT NULL
                );
                CREATE INDEX statement_file ON statement (file);
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
                PRAGMA user_version = \(version);
                """)
    }
}
