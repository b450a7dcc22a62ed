import Foundation
import Testing

@testable import Shell

@Suite("docs/withdrawing.md")
struct WithdrawingPaperTests {
    @Test("its session is what the program answers")
    func session() throws {
        let file = Repository.root.appending(path: "docs/withdrawing.md")
        let temporary = try TemporaryFolder()
        let folder = try temporary.copy(Repository.root.appending(path: "workspaces/tenants"))
        var result: [String] = []
        var isAnswer = false
        var commands = 0
        for line in try Repository.text(file).components(separatedBy: "\n") {
            if line == "```" { isAnswer = false }
            if !isAnswer { result.append(line) }
            guard line.hasPrefix("$ stemme ") else { continue }
            let output = Output()
            _ = Stemme.run(
                Array(ShellWords.split(String(line.dropFirst(2))).dropFirst()), console: output.console(),
                directory: folder.path)
            result += (output.text + output.errors).components(separatedBy: "\n").dropLast()
            isAnswer = true
            commands += 1
        }
        #expect(commands == 2)
        try Expectation.expect(result.joined(separator: "\n"), equals: file)
    }
}
