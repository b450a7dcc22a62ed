import ArgumentParser
import Store
import Vision

/// `check [PATH…]`: every finding, with place and remedy; never writes.
struct Check: StemmeCommand, OptionCarrier {
    static let reading = WorkspaceReading.asKeptByOthers
    static let card = CommandCard(name: "check", danish: ["tjek"], group: .draft, text: Wording.checkCard)

    @OptionGroup var options: AnswerOptions
    @Argument var paths: [String] = []

    func answer(in session: Session) throws -> Answer {
        let workspace = try session.workspace()
        let isAsked = try filter(workspace, session)
        let tracked = try session.trackedConfidential().filter { isAsked($0.place.path) }
        let findings = tracked + Checks.findings(in: workspace, at: isAsked)
        let errors = findings.count { $0.severity == .error }
        let warnings = findings.count - errors
        let language = session.language
        let read = workspace.notes.count { isAsked($0.path) }
        var answer = Answer("check")
        let files = max(read, paths.count)
        answer.lead = [session.say(Wording.checkLead(errors: errors, warnings: warnings, files: files))]
        if !findings.isEmpty {
            var view = FindingView(workspace: workspace, language: language, width: session.console.width)
            answer.blocks = [.lines(findings.flatMap { view.lines($0) })]
        }
        answer.rows = findings.map {
            [
                "severity": .text($0.severity.rawValue), "code": .text($0.code), "path": .text($0.place.path),
                "line": .number($0.place.line), "column": .number($0.place.column),
                "message": .text($0.message[language]), "help": .text($0.help[language]),
            ]
        }
        answer.excluded = workspace.excluded
        answer.saysExcluded = false
        answer.hasFindings = errors > 0 || (session.isStrict && warnings > 0)
        if findings.contains(where: { Fmt.mends.contains($0.code) }) {
            answer.next = [.init(gives: session.say(Wording.fmtHelps), command: session.typed(Fmt.card.name(language)))]
        }
        return answer
    }

    /// Lets through the files and folders that were named.
    private func filter(_ workspace: Workspace, _ session: Session) throws -> (String) -> Bool {
        guard !paths.isEmpty else { return { _ in true } }
        let wanted = try paths.map { path in
            let typed = path.unquoted
            guard let found = try session.workspacePaths(typed).first(where: { isThere($0, workspace) }) else {
                throw UsageError(Wording.nothingUnder(typed), help: Wording.seeUsage(Self.card.usage))
            }
            return found
        }
        return { path in wanted.contains { Self.lies(path, in: $0) } }
    }

    private func isThere(_ path: String, _ workspace: Workspace) -> Bool {
        workspace.notes.contains { Self.lies($0.path, in: path) }
            || workspace.diagnostics.contains { Self.lies($0.place.path, in: path) }
            || ["stemme.yaml", "voices.csv", "consents.csv"].contains(path)
    }

    /// Whether a path is a file, a note's name, or in a folder.
    private static func lies(_ path: String, in wanted: String) -> Bool {
        path == wanted || path.hasPrefix(wanted + "/") || wanted == "." || Note.name(of: path).nameKey == wanted.nameKey
    }
}
