import Foundation
import Testing

@testable import Shell

@Suite("README")
struct ReadmeTests {
    @Test("its session is what the program answers")
    func session() throws {
        let readme = try Repository.text(Repository.root.appending(path: "README.md"))
        let block = try #require(readme.components(separatedBy: "```text\n").dropFirst().first)
        let written = try #require(block.components(separatedBy: "```").first)
        let directory = Repository.root.appending(path: "workspaces/landspanel-2020").path
        let commands = written.split(separator: "\n").filter { $0.hasPrefix("$ stemme ") }.map(String.init)
        #expect(commands.count == 2)
        let played = commands.map { line in
            let output = Output()
            let words = ShellWords.split(String(line.dropFirst(2)))
            _ = Stemme.run(Array(words.dropFirst()), console: output.console(), directory: directory)
            return "\(line)\n\(output.text)"
        }
        #expect(played.joined(separator: "\n") == written)
    }
}
