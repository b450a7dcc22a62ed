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

    @Test("the old file is whole when its folder cannot be written", .enabled(if: geteuid() != 0))
    func readOnlyFolder() throws {
        let folder = try TemporaryFolder(["a.md": "før"])
        chmod(folder.path, 0o500)
        defer { chmod(folder.path, 0o700) }
        #expect(throws: StoreError.self) { try AtomicFile.write([1], to: "\(folder.path)/a.md") }
        #expect(try folder.bytes("a.md") == Data("før".utf8))
    }
}
