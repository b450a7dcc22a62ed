import Foundation
import Testing
import Vision

@testable import Store

@Suite("A file that is read")
struct WholeFileTests {
    private func read(_ folder: TemporaryFolder, whileReading: () -> Void = {}) throws -> String {
        let bytes = try WholeFile.read("\(folder.path)/a.md", atMost: 1000, whileReading: whileReading)
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test(
        "is the new one, whole, where somebody writes it meanwhile",
        arguments: ["kort", String(repeating: "x", count: 500), ""])
    func written(text: String) throws {
        let folder = try TemporaryFolder(["a.md": "Den gamle tekst."])
        var looks = 0
        let found = try read(folder) {
            looks += 1
            if looks == 1 { try? folder.write("a.md", text) }
        }
        #expect(found == text && looks <= 2)
    }

    @Test("is named as changing where it never comes to rest")
    func restless() throws {
        let folder = try TemporaryFolder(["a.md": "x"])
        var text = "x"
        let fault = #expect(throws: UnreadableFile.self) {
            try read(folder) {
                text += "x"
                try? Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder.path)/a.md"), options: [])
            }
        }
        #expect(fault?.reason == "it changes while it is read")
    }

    @Test("gives of a large one no more than is asked for")
    func large() throws {
        let folder = try TemporaryFolder(["a.md": String(repeating: "x", count: 2000)])
        let text = try read(folder)
        #expect(text.count == 1000)
    }
}
