import Foundation
import Vision

/// What the program itself keeps of a workspace's words: index, snapshot, what could be undone.
package enum KeptWords {
    /// Makes the changes of a withdrawal, each file whole or not at all, with no way back.
    ///
    /// Nothing is remembered for `undo`. What was kept goes first, so that an
    /// interruption leaves nothing behind but files that the command finds again;
    /// and last, since another process may have kept something meanwhile.
    package static func replace(_ changes: [Withdrawal.Change], in root: String) throws(StoreError) {
        try forget(in: root)
        for change in changes { try AtomicFile.write(change.after, to: "\(root)/\(change.path)") }
        try forget(in: root)
    }

    /// Takes away everything in `.stemme`; what can be made again is made again.
    package static func forget(in root: String) throws(StoreError) {
        let folder = "\(root)/.stemme"
        var info = stat()
        guard lstat(folder, &info) == 0, info.st_mode & S_IFMT == S_IFDIR else { return }
        for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] where name != ".gitignore" {
            let path = "\(folder)/\(name)"
            do {
                try FileManager.default.removeItem(atPath: path)
            } catch {
                // Another process may have been faster.
                if access(path, F_OK) != 0 { continue }
                throw StoreError(.cannotWrite(path, String(cString: strerror(errno))), help: .checkDisk)
            }
        }
    }

    /// The files of the folder that say one of the texts, with the lines; all but what git keeps in its own folder.
    ///
    /// - returns: also the files in which nothing can be searched for, such as pictures and documents of a word processor.
    package static func places(of words: RepeatedWords, in root: String) -> (found: [Place], unread: [String]) {
        var found: [Place] = []
        var unread: [String] = []
        let files = FileManager.default.enumerator(atPath: root)
        while let path = files?.nextObject() as? String {
            if path == ".git" || path.hasSuffix("/.git") {
                files?.skipDescendants()
                continue
            }
            var info = stat()
            guard lstat("\(root)/\(path)", &info) == 0, info.st_mode & S_IFMT == S_IFREG else { continue }
            let largest = WorkspaceReader.largest(path)
            guard let bytes = try? WholeFile.read("\(root)/\(path)", atMost: largest + 1),
                bytes.count <= largest, let text = String(validating: bytes, as: UTF8.self)
            else {
                unread.append(path)
                continue
            }
            found += words.lines(in: text).map { Place(path, line: $0, column: 1) }
        }
        return (found.sorted { ($0.path, $0.line) < ($1.path, $1.line) }, unread.sorted())
    }
}
