/// Where something stands: a file and, in it, a line and a column.
///
/// Lines and columns count from 1; a column counts characters as people see
/// them, not bytes. Line 0 means the file as a whole.
package struct Place: Sendable, Hashable {
    package var path: String
    package var line: Int
    package var column: Int
    /// How many characters the fault covers, for carets; at least 1.
    package var width: Int

    package init(_ path: String, line: Int = 0, column: Int = 0, width: Int = 1) {
        self.path = path
        self.line = line
        self.column = column
        self.width = max(width, 1)
    }

    /// `path:line`, the name of a statement that has no id yet.
    package var name: String { line > 0 ? "\(path):\(line)" : path }
}
