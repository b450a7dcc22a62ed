import Foundation
import Vision

@testable import Shell

/// Everything that can be had of a workspace in one view: every command, in every format.
struct PublicAnswers {
    static let formats = ["table", "list", "markdown", "csv", "json", "jsonl"]

    /// - parameter most: of how many themes and clauses each is asked about.
    static func commands(_ workspace: Workspace, most: Int) -> [String] {
        let themes = workspace.themes.map(\.name).prefix(most)
        let clauses = (workspace.mandate?.clauses.map(\.number) ?? []).prefix(most)
        return ["themes", "themes limit:2", "sensitivity", "uptake", "unanswered", "coverage", "dissent", "promises"]
            + ["ended", "draft", "find", "find lived", "find -lived", "count", "count by kind", "count lived by theme"]
            + Scheme.allCases.map { "weigh \($0.rawValue)" }
            + themes.flatMap { ["why \($0) --full", "show \($0)", "find theme:\($0) limit:99", "trace \($0)"] }
            + clauses.flatMap { ["why \($0) --full", "show \($0)", "trace \($0)", "find cited:\($0)"] }
    }

    /// What the program wrote to each question, by question.
    let answers: [String: String]

    /// - parameter root: a workspace on disk.
    init(root: String, _ workspace: Workspace, view: View = .public, formats: [String], most: Int = 8) throws {
        final class Written { var text = "" }
        let written = Written()
        let session = Session(
            directory: root, console: Console(write: { written.text += $0 }, error: { written.text += $0 }))
        var answers: [String: String] = [:]
        for command in Self.commands(workspace, most: most) {
            for format in formats {
                written.text = ""
                let question = "\(command) --view \(view.rawValue) --format \(format)"
                session.run(CommandText(text: question))
                answers[question] = written.text
            }
        }
        if let mandate = workspace.mandate, view == .public {
            for language in Language.allCases {
                let document = try MandateDocument(workspace, mandate, language: language)
                    .document(name: "hearing", program: "0")
                answers["html \(language)"] = HTMLDocument.write(document)
                answers["md \(language)"] = MarkdownDocument.write(document)
            }
        }
        self.answers = answers
    }
}

extension TemporaryFolder {
    func write(_ files: [String: String]) throws {
        for (path, text) in files { try write(text, to: path) }
    }
}
