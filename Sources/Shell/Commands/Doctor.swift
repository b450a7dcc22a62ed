import ArgumentParser
import Foundation
import Store
import Vision

/// `doctor`: what is installed and found, and what is missing.
struct Doctor: StemmeCommand, OptionCarrier {
    static let card = CommandCard(
        name: "doctor", danish: ["tilstand"], group: .session, text: Wording.doctorCard, needsWorkspace: false)

    @OptionGroup var options: AnswerOptions

    private struct Finding {
        var what: Phrase
        var isFine: Bool
        var state: Phrase
        var help = Phrase("")
    }

    func answer(in session: Session) throws -> Answer {
        let environment = ProcessInfo.processInfo.environment
        let findings = [
            Finding(what: Phrase("stemme"), isFine: true, state: Phrase(Version.current)), workspace(session),
            locale(environment), terminal(session),
            tool("git", environment, help: Wording.gitMissing),
            tool(.pandoc, "docx, odt", environment), tool(.libreOffice, "pdf", environment),
            history(),
        ]
        let language = session.language
        var answer = Answer("doctor")
        answer.lead = [session.say(Wording.doctorLead)]
        answer.blocks = [
            .fields(
                findings.map { finding in
                    Answer.Field(
                        label: finding.what[language],
                        values: [finding.state[language], finding.isFine ? "" : finding.help[language]].filter {
                            !$0.isEmpty
                        })
                })
        ]
        answer.rows = findings.map {
            [
                "what": .text($0.what.en), "found": .bool($0.isFine), "state": .text($0.state.en),
                "help": .text($0.isFine ? "" : $0.help[language]),
            ]
        }
        return answer
    }

    private func workspace(_ session: Session) -> Finding {
        guard let root = WorkspaceFolder.find(from: session.directory), let workspace = try? session.workspace() else {
            return Finding(
                what: Wording.workspaceLabel, isFine: false, state: Wording.noWorkspaceHere, help: .findOrMakeWorkspace)
        }
        let findings = Checks.findings(in: workspace)
        let errors = findings.count { $0.severity == .error }
        return Finding(
            what: Wording.workspaceLabel, isFine: true,
            state: Wording.workspaceState(root, workspace.statements.count, errors, findings.count - errors))
    }

    private func locale(_ environment: [String: String]) -> Finding {
        let name = environment["LC_ALL"] ?? environment["LC_CTYPE"] ?? environment["LANG"] ?? "C"
        let isUTF8 = name.lowercased().replacing("-", with: "").contains("utf8")
        return Finding(what: Wording.localeLabel, isFine: isUTF8, state: Phrase(name), help: Wording.localePlain)
    }

    private func terminal(_ session: Session) -> Finding {
        let isTerminal = isatty(STDOUT_FILENO) == 1
        let state =
            isTerminal
            ? Wording.terminal(session.console.width, color: session.console.allowsColor) : Wording.noTerminal
        return Finding(what: Wording.terminalLabel, isFine: true, state: state)
    }

    private func history() -> Finding {
        let path = History().path
        return Finding(
            what: Wording.historyLabel, isFine: path != nil, state: path.map { Phrase($0) } ?? Wording.notFound)
    }

    /// A program that documents are made with, and for which formats.
    private func tool(_ name: DocumentTool.Name, _ formats: String, _ environment: [String: String]) -> Finding {
        let what = Phrase("\(name.title) (\(formats))")
        do {
            let tool = try DocumentTool.required(name, for: formats, search: environment["PATH"] ?? "")
            return Finding(what: what, isFine: true, state: Phrase("\(tool.versionText), \(tool.path)"))
        } catch {
            return Finding(what: what, isFine: false, state: error.message, help: error.help)
        }
    }

    private func tool(_ name: String, _ environment: [String: String], help: Phrase) -> Finding {
        let folders = (environment["PATH"] ?? "").split(separator: ":")
        let path = folders.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
        return Finding(
            what: Phrase(name), isFine: path != nil, state: path.map { Phrase($0) } ?? Wording.notFound, help: help)
    }
}
