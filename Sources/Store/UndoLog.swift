import Foundation
import Vision

/// What writing commands changed, so that each can be taken back, also after leaving.
///
/// One file a step lies in `.stemme/undo/`, written before the files it is
/// about. A step is taken back only where nobody has changed them since.
package struct UndoLog {
    /// One file of a step, as it was and as it became; nil is a file that is not there.
    package struct Change: Codable {
        package var path: String
        package var before: Data?
        package var after: Data?

        package init(path: String, before: [UInt8]?, after: [UInt8]?) {
            self.path = path
            self.before = before.map { Data($0) }
            self.after = after.map { Data($0) }
        }
    }

    package struct Step: Codable {
        /// What was typed.
        package var command: String
        package var changes: [Change]

        package init(command: String, changes: [Change]) {
            self.command = command
            self.changes = changes
        }
    }

    /// What became of an attempt to take a step back.
    package enum Outcome {
        case undone(Step)
        /// Somebody changed this file since.
        case changedSince(Step, path: String)
        case nothing
    }

    private static let most = 50
    private let root: String
    private var folder: String { "\(root)/.stemme/undo" }

    package init(root: String) { self.root = root }

    /// Makes the changes of a step, each file whole or not at all, and remembers how to take them back.
    package func make(_ step: Step) throws(StoreError) {
        try AtomicFile.makeFolder(folder)
        let number = (numbers.last ?? 0) + 1
        guard let data = try? JSONEncoder().encode(step) else { return }
        try AtomicFile.write(Array(data), to: path(number), mode: 0o600)
        for change in step.changes { try put(change.after, at: change.path) }
        for old in numbers.dropLast(Self.most) { unlink(path(old)) }
    }

    /// Takes the newest step back.
    package func undo() throws(StoreError) -> Outcome {
        while let number = numbers.last {
            guard let data = FileManager.default.contents(atPath: path(number)),
                let step = try? JSONDecoder().decode(Step.self, from: data)
            else {
                unlink(path(number))
                continue
            }
            let now = step.changes.map { FileManager.default.contents(atPath: "\(root)/\($0.path)") }
            let isMade = zip(step.changes, now).contains { $0.after == $1 && $0.before != $0.after }
            for (change, now) in zip(step.changes, now) where now != change.after && now != change.before {
                return .changedSince(step, path: change.path)
            }
            // A step of which nothing was done, since the program was interrupted, is no step.
            if isMade {
                for change in step.changes { try put(change.before, at: change.path) }
            }
            unlink(path(number))
            if isMade { return .undone(step) }
        }
        return .nothing
    }

    private func put(_ bytes: Data?, at path: String) throws(StoreError) {
        let full = "\(root)/\(path)"
        guard let bytes else {
            unlink(full)
            return
        }
        try AtomicFile.makeFolder((full as NSString).deletingLastPathComponent)
        try AtomicFile.write(Array(bytes), to: full)
    }

    private func path(_ number: Int) -> String { "\(folder)/\(number).json" }

    private var numbers: [Int] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.compactMap { $0.hasSuffix(".json") ? Int($0.dropLast(5)) : nil }.sorted()
    }
}
