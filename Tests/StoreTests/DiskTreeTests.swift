import Foundation
import Store
import Testing
import Vision

@Suite("The files on disk")
struct DiskTreeTests {
    @Test("are notes, tables and the settings, in order, with / between folders")
    func paths() throws {
        let folder = try TemporaryFolder([
            "stemme.yaml": "", "voices.csv": "", "b/å.md": "x", "a.md": "x", "B.MD": "x", "note.txt": "x",
            "b/x.png": "x",
            "stemme.yaml.bak": "", "mappe med mellemrum/én  note.md": "x",
        ])
        let tree = DiskTree(root: folder.path)
        #expect(
            try tree.paths()
                == [
                    "B.MD", "a.md", "b/å.md", "mappe med mellemrum/én  note.md", "stemme.yaml", "voices.csv",
                ].sorted())
        #expect(tree.findings.isEmpty)
    }

    @Test("a name that is no line of UTF-8 is not read, and said; the rest is")
    func badNames() throws {
        let folder = try TemporaryFolder(["a.md": "x", "b\nstemme.yaml: error.md": "x", "mappe\u{1B}/c.md": "x"])
        let latin1 = "\(folder.path)/h".utf8CString.dropLast() + [CChar(bitPattern: 0xF8)] + "ring.md".utf8CString
        close(creat(Array(latin1), 0o600))
        try folder.write("b\nx.txt", "nobody asks for it")
        let tree = DiskTree(root: folder.path)
        #expect(try tree.paths() == ["a.md"])
        #expect(
            tree.findings.map { "\($0.place.path) \($0.code)" } == [
                "b\u{FFFD}stemme.yaml: error.md bad-file-name", "h\u{FFFD}ring.md bad-file-name",
                "mappe\u{FFFD} bad-file-name",
            ])
    }

    @Test(
        "nothing in a hidden, confidential or export folder is seen, wherever it stands and whatever its case",
        arguments: [
            ".git", ".stemme", "confidential", "fortroligt", "Lukket", "closed", "export", "EKSPORT",
            "indkomne/fortroligt",
        ])
    func closed(name: String) throws {
        let folder = try TemporaryFolder([
            "\(name)/hemmelig.md": "x", "\(name)/dybt/nede.md": "x", ".skjult.md": "x", "a.md": "x",
        ])
        #expect(try DiskTree(root: folder.path).paths() == ["a.md"])
    }

    @Test("a link that leaves the root is not followed, and said")
    func leaving() throws {
        let outside = try TemporaryFolder(["ude.md": "x"])
        let folder = try TemporaryFolder(["a.md": "x"])
        try folder.link("ude.md", to: "\(outside.path)/ude.md")
        try folder.link("ude", to: outside.path)
        try folder.link("tilbage", to: "..")
        let tree = DiskTree(root: folder.path)
        #expect(try tree.paths() == ["a.md"])
        #expect(
            tree.findings.map { "\($0.place.path) \($0.code)" }
                == ["tilbage", "ude", "ude.md"].map { "\($0) link-leaves-root" })
    }

    @Test("a link into a closed folder opens it no more than its name does")
    func intoClosed() throws {
        let folder = try TemporaryFolder(["fortroligt/hemmelig.md": "x", "a.md": "x"])
        try folder.link("aaben.md", to: "fortroligt/hemmelig.md")
        try folder.link("aaben", to: "fortroligt")
        let tree = DiskTree(root: folder.path)
        #expect(try tree.paths() == ["a.md"])
        #expect(tree.findings.map(\.code) == ["link-into-closed", "link-into-closed"])
    }

    @Test("what a link to a folder leads to has the name of where it stands; circles end")
    func circles() throws {
        let folder = try TemporaryFolder(["z/a.md": "x"])
        try folder.link("a", to: "z")
        try folder.link("z/op", to: "..")
        try folder.link("sig-selv", to: "sig-selv")
        try folder.link("z/b.md", to: "a.md")
        #expect(try DiskTree(root: folder.path).paths() == ["z/a.md", "z/b.md"])
    }

    @Test("the folder of a workspace may itself be a link")
    func rootIsLink() throws {
        let folder = try TemporaryFolder(["a.md": "x"])
        let other = try TemporaryFolder()
        try other.link("herind", to: folder.path)
        #expect(try DiskTree(root: "\(other.path)/herind").paths() == ["a.md"])
    }

    @Test("of a confidential folder only the one file that is asked for is read")
    func confidential() throws {
        let folder = try TemporaryFolder([
            "fortroligt/voices.csv": "id,name\n", "fortroligt/andet.csv": "x", "a.md": "",
        ])
        let tree = DiskTree(root: folder.path)
        #expect(try tree.confidential("voices.csv")?.path == "fortroligt/voices.csv")
        #expect(try tree.confidential("stemmer.csv")?.path == nil)
        #expect(try !tree.paths().contains { $0.contains("fortroligt") })
    }

    @Test("a pipe is no file, and a file that is gone meanwhile is unreadable")
    func strange() throws {
        let folder = try TemporaryFolder(["a.md": "x"])
        mkfifo("\(folder.path)/roer.md", 0o600)
        let tree = DiskTree(root: folder.path)
        #expect(try tree.paths() == ["a.md"])
        #expect(throws: UnreadableFile.self) { try tree.read("roer.md") }
        #expect(throws: UnreadableFile.self) { try tree.read("vaek.md") }
    }

    @Test("a folder that may not be read is named, the rest is read", .enabled(if: geteuid() != 0))
    func unreadable() throws {
        let folder = try TemporaryFolder(["lukket af/x.md": "x", "a.md": "x"])
        chmod("\(folder.path)/lukket af", 0)
        defer { chmod("\(folder.path)/lukket af", 0o700) }
        let tree = DiskTree(root: folder.path)
        #expect(try tree.paths() == ["a.md"])
        #expect(tree.findings.map(\.code) == ["unreadable"])
    }

    @Test("a file over the limit is named by the reader, and the rest is read")
    func large() throws {
        let folder = try TemporaryFolder(["stemme.yaml": "format: 1\n", "a.md": "> [!faglig] b2v\n> x\n"])
        try folder.write("stor.md", String(repeating: "x", count: WorkspaceReader.largest("a.md") + 1))
        var reader = WorkspaceReader(DiskTree(root: folder.path))
        let workspace = try reader.read()
        #expect(workspace.diagnostics.contains { $0.code == "too-large" && $0.place.path == "stor.md" })
        #expect(workspace.notes.map(\.path) == ["a.md"])
    }
}
