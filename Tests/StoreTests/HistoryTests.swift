import Foundation
import Store
import Testing

@Suite("The history of the prompt")
struct HistoryTests {
    @Test("keeps lines in order for its owner alone, without repetitions that follow each other")
    func keeps() throws {
        let folder = try TemporaryFolder()
        let history = History(path: "\(folder.path)/dybt/nede/history")
        for line in ["find bolig", "find bolig", "temaer", "find bolig"] { history.append(line) }
        #expect(history.entries() == ["find bolig", "temaer", "find bolig"])
        #expect(try folder.mode("dybt/nede/history") == 0o600)
        #expect(try folder.mode("dybt/nede") == 0o700)
    }

    @Test("a line that begins with a space, or is empty, is not kept; a line end inside becomes a space")
    func leftOut() throws {
        let folder = try TemporaryFolder()
        let history = History(path: "\(folder.path)/h")
        for line in [" vis p7d", "", "\t", "a\nb", "\u{1B}[31m"] { history.append(line) }
        #expect(history.entries() == ["a b", "[31m"])
    }

    @Test("a file that has grown too long is cut to its newest lines")
    func trims() throws {
        let folder = try TemporaryFolder(["h": (1...6000).map { "linje \($0)\n" }.joined()])
        let history = History(path: "\(folder.path)/h")
        #expect(history.entries().count == History.largest)
        #expect(history.entries().first == "linje 1001")
        #expect(try folder.bytes("h").split(separator: UInt8(ascii: "\n")).count == History.largest)
    }

    @Test("an open mode is closed, half a line is not glued to the next, and a folder is no history")
    func mends() throws {
        let folder = try TemporaryFolder(["h": "halv"])
        chmod("\(folder.path)/h", 0o644)
        let history = History(path: "\(folder.path)/h")
        history.append("hel")
        #expect(history.entries() == ["halv", "hel"])
        #expect(try folder.mode("h") == 0o600)
        History(path: folder.path).append("x")
        #expect(History(path: folder.path).entries().isEmpty && History(path: nil).entries().isEmpty)
    }

    @Test("lies where XDG has it, else in the home, else nowhere")
    func place() {
        #expect(History(environment: ["XDG_STATE_HOME": "/s", "HOME": "/h"]).path == "/s/stemme/history")
        #expect(History(environment: ["XDG_STATE_HOME": "s", "HOME": "/h"]).path == "/h/.local/state/stemme/history")
        #expect(History(environment: [:]).path == nil)
    }
}
