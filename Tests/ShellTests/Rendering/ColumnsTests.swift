import Foundation
import Testing
import Vision

@testable import Shell

@Suite("CSV: the columns of a command are the same whichever rows there are")
struct ColumnsTests {
    private func lines(_ command: String, workspace: String = "tenants", format: String = "csv") -> [String] {
        let output = Output()
        let folder = Repository.root.appending(path: "workspaces/\(workspace)").path
        _ = Stemme.run(
            command.split(separator: " ").map(String.init) + ["--format", format], console: output.console(),
            directory: folder)
        return output.text.split(whereSeparator: \.isNewline).map(String.init)
    }

    @Test(
        "with some rows, with others, and with none",
        arguments: [
            ("find", ["find lived", "find xyzzy"]), ("themes", ["themes expert", "themes xyzzy"]),
            ("voices", ["voices expert", "voices limit:2", "voices xyzzy"]), ("notes", ["notes type:plan"]),
            ("timeline", ["timeline date:1950"]), ("count by side", ["count xyzzy by side"]),
        ])
    func same(whole: String, others: [String]) throws {
        let header = try #require(lines(whole).first)
        for other in others { #expect(lines(other).first == header, "\(other)") }
    }

    @Test(
        "they are the keys of the rows, each once",
        arguments: ["find", "themes", "voices", "notes", "timeline", "count by kind", "draft"])
    func keys(command: String) throws {
        for workspace in ["tenants", "landspanel-2020"] {
            let columns = try #require(lines(command, workspace: workspace).first).split(separator: ",").map(
                String.init)
            #expect(Set(columns).count == columns.count)
            let rows = lines(command, workspace: workspace, format: "jsonl")
            let keys = try rows.reduce(into: Set<String>()) { keys, row in
                keys.formUnion(flat(try JSONSerialization.jsonObject(with: Data(row.utf8))))
            }
            #expect(keys.isSubset(of: columns) && !rows.isEmpty, "\(keys.subtracting(columns))")
        }
    }

    private func flat(_ value: Any, _ path: String = "") -> [String] {
        guard let object = value as? [String: Any] else { return [path] }
        return object.flatMap { key, value in flat(value, path.isEmpty ? key : "\(path).\(key)") }
    }
}
