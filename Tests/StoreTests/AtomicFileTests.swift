import Foundation
import Store
import Testing

@Suite("Writing files")
struct AtomicFileTests {
    @Test("a new file has its text and mode; an old one keeps its mode")
    func modes() throws {
        let folder = try TemporaryFolder(["gammel.md": "før"])
        chmod("\(folder.path)/gammel.md", 0o640)
        try AtomicFile.write(Array("efter".utf8), to: "\(folder.path)/gammel.md")
        try AtomicFile.write(Array("ny".utf8), to: "\(folder.path)/ny.md", mode: 0o600)
        #expect(try folder.bytes("gammel.md") == Data("efter".utf8))
        #expect(try folder.mode("gammel.md") == 0o640)
        #expect(try folder.mode("ny.md") == 0o600)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["gammel.md", "ny.md"])
    }

    @Test("a link stays a link, and what it leads to is written")
    func links() throws {
        let folder = try TemporaryFolder(["a/rigtig.md": "før"])
        try folder.link("link.md", to: "a/rigtig.md")
        try AtomicFile.write(Array("efter".utf8), to: "\(folder.path)/link.md")
        #expect(try folder.bytes("a/rigtig.md") == Data("efter".utf8))
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: "\(folder.path)/link.md") == "a/rigtig.md")
    }

    @Test("where the disk refuses, it says so and leaves nothing behind")
    func refuses() throws {
        let folder = try TemporaryFolder(["fil": "x"])
        #expect(throws: StoreError.self) { try AtomicFile.write([1], to: "\(folder.path)/findes-ikke/a.md") }
        #expect(throws: StoreError.self) { try AtomicFile.write([1], to: "\(folder.path)/fil/a.md") }
        try FileManager.default.createDirectory(atPath: "\(folder.path)/mappe", withIntermediateDirectories: true)
        #expect(throws: StoreError.self) { try AtomicFile.write([1], to: "\(folder.path)/mappe") }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["fil", "mappe"])
    }

    @Test("what a process that was killed began to write is taken away at the next write there, and never read")
    func leftovers() throws {
        let gone = Process()
        gone.executableURL = URL(fileURLWithPath: "/bin/true")
        try gone.run()
        gone.waitUntilExit()
        let dead = ".a.md.\(gone.processIdentifier).stemme.tmp"
        let kept = [".a.md.1.stemme.tmp", ".a.md.x.stemme.tmp", ".a.md.\(gone.processIdentifier).tmp", "a.md"]
        let folder = try TemporaryFolder(Dictionary(uniqueKeysWithValues: ([dead] + kept).map { ($0, "x") }))
        #expect(try DiskTree(root: folder.path).paths() == ["a.md"])
        try AtomicFile.write(Array("ny".utf8), to: "\(folder.path)/b.md")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        #expect(names == (kept + ["b.md"]).sorted())
    }

    @Test("the old file is whole when its folder cannot be written", .enabled(if: geteuid() != 0))
    func readOnlyFolder() throws {
        let folder = try TemporaryFolder(["a.md": "før"])
        chmod(folder.path, 0o500)
        defer { chmod(folder.path, 0o700) }
        #expect(throws: StoreError.self) { try AtomicFile.write([1], to: "\(folder.path)/a.md") }
        #expect(try folder.bytes("a.md") == Data("før".utf8))
    }
}
