import Foundation
import Testing

@testable import Shell

/// One folder of the gallery: a small workspace with one fault, and what `check` says of it.
///
/// The folder is called after the fault's code; `--` and a word tell two with
/// one code apart, and `clean` is no fault. What git would not keep stands in
/// `make.txt` and is made in a copy:
///
///     write PATH TEXT      bytes; \n \r \t \0 \\ \" and \xFF are read
///     fill PATH COUNT      so many bytes
///     link PATH TARGET     a symbolic link
///     folder PATH
///     unreadable PATH
///     track PATH           git add, in a repository that is made where there is none
struct Exhibit: CustomTestStringConvertible {
    static let folder = Repository.tests.appending(path: "Gallery")
    static let all: [Exhibit] = Repository.names(in: folder).map { Exhibit(folder: folder.appending(path: $0)) }

    let folder: URL
    var name: String { folder.lastPathComponent }
    var code: String { name.firstRange(of: "--").map { String(name[..<$0.lowerBound]) } ?? name }
    var testDescription: String { name }

    func expected(_ language: String) -> URL {
        folder.appending(path: language == "en" ? "expected.txt" : "expected.\(language).txt")
    }

    /// The report of `check` in a language.
    func report(_ language: String) throws -> String {
        let output = Output()
        let made = folder.appending(path: "make.txt")
        guard FileManager.default.fileExists(atPath: made.path) else {
            return run(in: folder, language, output)
        }
        let temporary = try TemporaryFolder()
        let workspace = try temporary.copy(folder)
        var closed: [String] = []
        for line in try Repository.text(made).split(separator: "\n") {
            let words = line.split(separator: " ", maxSplits: 2).map(String.init)
            let target = workspace.appending(path: String(decoding: Exhibit.bytes(words[1]), as: UTF8.self))
            try FileManager.default.createDirectory(
                at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
            switch words[0] {
            case "write": try Data(Exhibit.bytes(words[2])).write(to: target)
            case "fill": try Data(repeating: UInt8(ascii: "a"), count: Int(words[2]) ?? 0).write(to: target)
            case "link":
                try FileManager.default.createSymbolicLink(atPath: target.path, withDestinationPath: words[2])
            case "folder": try FileManager.default.createDirectory(at: target, withIntermediateDirectories: true)
            case "unreadable": closed.append(target.path)
            case "track": try Exhibit.track(words[1], in: workspace)
            default: Issue.record("unknown in make.txt: \(line)")
            }
        }
        if closed.isEmpty { return run(in: workspace, language, output) }
        for path in closed { chmod(path, 0) }
        defer { for path in closed { chmod(path, 0o700) } }
        return Unprivileged.run { run(in: workspace, language, output) }
    }

    private func run(in workspace: URL, _ language: String, _ output: Output) -> String {
        let code = Stemme.run(["check", "--lang", language], console: output.console(), directory: workspace.path)
        let lines = output.lines + (code == .clean ? [] : ["? \(code.rawValue)"])
        return lines.joined(separator: "\n") + "\n"
    }

    private static func track(_ path: String, in workspace: URL) throws {
        for arguments in [["init", "--quiet"], ["add", "--force", path]] {
            let git = try Process.run(
                URL(fileURLWithPath: "/usr/bin/env"), arguments: ["git", "-C", workspace.path] + arguments)
            git.waitUntilExit()
            if git.terminationStatus != 0 { Issue.record("git \(arguments)") }
        }
    }

    /// Text with its escapes read.
    private static func bytes(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "\\"), let escaped = rest.popFirst() else {
                bytes.append(byte)
                continue
            }
            switch escaped {
            case UInt8(ascii: "n"): bytes.append(0x0A)
            case UInt8(ascii: "r"): bytes.append(0x0D)
            case UInt8(ascii: "t"): bytes.append(0x09)
            case UInt8(ascii: "0"): bytes.append(0)
            case UInt8(ascii: "x"):
                bytes.append(UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) ?? 0)
                rest = rest.dropFirst(2)
            default: bytes.append(escaped)
            }
        }
        return bytes
    }
}
