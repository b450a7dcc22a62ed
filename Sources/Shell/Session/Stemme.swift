import ArgumentParser
import CAllocator
import Foundation
import Store
import Vision

/// The program: reads its arguments, and runs one command, several, a script or the prompt.
package enum Stemme {
    /// Runs with arguments, without the program's own name, and gives the exit code.
    package static func run(_ arguments: [String]) -> Int32 {
        // A closed pipe is an error to be seen, not a signal to die of.
        signal(SIGPIPE, SIG_IGN)
        // Large blocks go back to the system when they are freed; glibc would raise the limit and keep them.
        mallopt(M_MMAP_THRESHOLD, 128 << 10)
        // Small ones are many: the system is asked for room for them eight times less often.
        mallopt(M_TOP_PAD, 1 << 20)
        if arguments == ["--\(OptionWord.version.rawValue)"] {
            // Asked by scripts, before anything else is looked at.
            Console.standard(environment: [:]).write("stemme \(Version.current)\n")
            return (Console.outputFailed ? ExitCode.io : .clean).rawValue
        }
        let environment = ProcessInfo.processInfo.environment
        let console = Console.standard(environment: environment)
        let code = run(arguments, console: console, directory: FileManager.default.currentDirectoryPath)
        return (Console.outputFailed ? max(code, .io) : code).rawValue
    }

    /// - parameter directory: the working directory.
    package static func run(_ arguments: [String], console: Console, directory: String) -> ExitCode {
        let line: ProgramArguments
        let asked = OptionWord.language(in: arguments) ?? console.language
        do {
            line = try ProgramArguments(arguments, language: asked)
        } catch {
            return refuse(error, console, asked)
        }
        var console = console
        if line.isWithoutPager { console.pager = nil }
        if line.asksForVersion {
            console.write("stemme \(Version.current)\n")
            return .clean
        }
        let folder =
            line.workspace.map { URL(fileURLWithPath: $0, relativeTo: URL(fileURLWithPath: directory)).path }
            ?? directory
        let session = Session(directory: folder, launchDirectory: directory, console: console)
        // The process ends with the session: taking a snapshot apart first would be time for nothing.
        _ = Unmanaged.passRetained(session)
        session.defaults = line.defaults
        session.namedWorkspace = line.workspace
        let needsWorkspace = line.command.first.map { Commands.named($0)?.card.needsWorkspace ?? true } ?? true
        // A folder that is not there is in no workspace, not even where one lies above.
        if let workspace = line.workspace, !line.asksForHelp,
            !FileManager.default.fileExists(atPath: folder)
                || (needsWorkspace && WorkspaceFolder.find(from: folder) == nil)
        {
            return refuse(
                StoreError(.notAWorkspace(workspace), help: .findOrMakeWorkspace, isUsage: true), console, asked)
        }
        if line.asksForHelp {
            let language = line.defaults.language ?? console.language
            console.page(HelpPage.overview(language, atPrompt: false, width: console.width))
            return .clean
        }
        if !line.commands.isEmpty {
            let text = line.commands.joined(separator: "\n")
            // One command after -c is a command line like any other: what is wrong with it is usage.
            if let only = CommandText.split(text).first, CommandText.split(text).count == 1,
                !CommandText.isUnfinished(text)
            {
                return session.run(only)
            }
            return session.runScript(name: "-c", text, keepsGoing: line.defaults.keepsGoing)
        }
        if !line.command.isEmpty {
            return session.run(CommandText(text: ProgramArguments.joined(line.command), line: 1, column: 1))
        }
        return Prompt(session, environment: ProcessInfo.processInfo.environment).run()
    }

    private static func refuse(_ error: any Error, _ console: Console, _ language: Language) -> ExitCode {
        let failure = Failure(error)
        console.complain(failure, language)
        return failure.code
    }
}

extension Session {
    /// Runs a text of commands as a script, its errors told with line and column.
    func runScript(name: String, _ text: String, keepsGoing: Bool) -> ExitCode {
        do {
            return try Script(name: name, text: text, parameters: [:], keepsGoing: keepsGoing).run(in: self)
        } catch {
            let failure = Failure(error)
            console.complain(failure, language)
            return failure.code
        }
    }
}
