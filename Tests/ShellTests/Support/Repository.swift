import Foundation

/// Where the tests' files and the program lie.
enum Repository {
    /// The folder with Package.swift.
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    static let tests = root.appending(path: "Tests")

    /// The program that was built together with these tests.
    static let program = root.appending(path: ".build/debug/stemme")

    /// What a folder holds, in order, but for hidden files.
    static func names(in folder: URL) -> [String] {
        let all = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return all.filter { !$0.hasPrefix(".") }.sorted()
    }

    static func text(_ file: URL) throws -> String { String(decoding: try Data(contentsOf: file), as: UTF8.self) }
}
