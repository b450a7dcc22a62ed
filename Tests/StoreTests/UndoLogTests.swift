import Foundation
import Testing

@testable import Store

@Suite("Taking back what a command wrote")
struct UndoLogTests {
    private let root: String
    private var log: UndoLog { UndoLog(root: root) }

    init() throws {
        root = NSTemporaryDirectory() + "undo-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
        try put("first", "a.md")
    }

    private func put(_ text: String, _ path: String) throws {
        try text.write(toFile: "\(root)/\(path)", atomically: true, encoding: .utf8)
    }

    private func text(_ path: String) -> String? { try? String(contentsOfFile: "\(root)/\(path)", encoding: .utf8) }

    private func step(_ path: String, _ before: String?, _ after: String?) -> UndoLog.Step {
        .init(
            command: "\(path) \(after ?? "gone")",
            changes: [.init(path: path, before: before.map { Array($0.utf8) }, after: after.map { Array($0.utf8) })])
    }

    @Test("the newest step goes first, a new file goes away, and then there is nothing")
    func order() throws {
        try log.make(step("a.md", "first", "second"))
        try log.make(step("sub/b.md", nil, "new"))
        #expect(text("a.md") == "second" && text("sub/b.md") == "new")
        guard case .undone(let one) = try log.undo() else { return #expect(Bool(false)) }
        #expect(one.command == "sub/b.md new" && text("sub/b.md") == nil)
        guard case .undone = try log.undo() else { return #expect(Bool(false)) }
        #expect(text("a.md") == "first")
        guard case .nothing = try log.undo() else { return #expect(Bool(false)) }
    }

    @Test("what somebody changed since is left alone")
    func changedSince() throws {
        try log.make(step("a.md", "first", "second"))
        try put("theirs", "a.md")
        guard case .changedSince(_, let path) = try log.undo() else { return #expect(Bool(false)) }
        #expect(path == "a.md" && text("a.md") == "theirs")
    }

    @Test("a step that was interrupted before it changed anything is passed over")
    func interrupted() throws {
        try log.make(step("a.md", "first", "second"))
        try log.make(step("a.md", "second", "third"))
        // As if the program had been killed after remembering and before writing.
        try put("second", "a.md")
        guard case .undone(let step) = try log.undo() else { return #expect(Bool(false)) }
        #expect(step.command == "a.md second" && text("a.md") == "first")
    }

    @Test("what it remembers is for its owner alone")
    func mode() throws {
        try log.make(step("a.md", "first", "second"))
        let attributes = try FileManager.default.attributesOfItem(atPath: "\(root)/.stemme/undo/1.json")
        #expect(attributes[.posixPermissions] as? Int == 0o600)
    }
}
