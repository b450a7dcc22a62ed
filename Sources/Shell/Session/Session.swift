import ArgumentParser
import Foundation
import Store
import Vision

/// One use of the program: where it stands, what it was asked for, what it wrote.
///
/// The command line, the prompt, scripts and tests all run commands through
/// `run(_:)`.
package final class Session {
    /// What is set from outside and holds for every command.
    package struct Defaults: Sendable {
        package var format: OutputFormat?
        package var view: View?
        package var language: Language?
        package var today: Period?
        package var color = ColorChoice.auto
        package var isStrict = false
        package var keepsGoing = false
        package var snapshots = SnapshotCache.Policy()

        package init() {}
    }

    package var defaults = Defaults()
    /// What is known of the outside: where output goes, how wide it is.
    package internal(set) var console: Console
    /// The folder that commands start from.
    package let directory: String
    /// The folder that paths in commands are relative to.
    package let launchDirectory: String
    /// The workspace as it was named with `-w`; nil where it was found from where one stands.
    package var namedWorkspace: String?
    /// The scripts that run at this moment, each started by the one before.
    var scripts: [Script] = []
    /// Whether somebody types at the prompt: rows may then be named by number.
    package var isPrompt = false
    /// The things of the last list, by row.
    package private(set) var rows: [Thing] = []

    private var loaded: LoadedWorkspace?
    /// What stemme.yaml says, as long as nothing else was read.
    private var settings: Settings?
    /// Whether the files are read again before the snapshot is used; its language and name hold until then.
    private var isStale = false
    /// Options of the command that is running.
    private(set) var format = OutputFormat.table
    private(set) var view = View.internal
    private(set) var isStrict = false
    private var commandLanguage: Language?
    /// The language that the running command was typed in, where its name tells.
    private var spokenLanguage: Language?
    private var today: Period?
    private var reading = WorkspaceReading.asKept
    /// The words of the running command that are no options.
    private var argumentWords: [CommandText.Word] = []
    private var color = ColorChoice.auto

    /// - parameter directory: where the workspace is looked for, upwards.
    /// - parameter launchDirectory: where the program was started; nil is the same.
    package init(directory: String, launchDirectory: String? = nil, console: Console) {
        self.directory = directory
        self.launchDirectory = launchDirectory ?? directory
        self.console = console
    }

    // MARK: The workspace

    /// The snapshot at hand, read again where files changed.
    ///
    /// - throws: `StoreError` where there is no workspace.
    package func workspace() throws -> Workspace { try current().workspace }

    /// The workspace's folder.
    package func root() throws -> String { try current().root }

    /// What git shares of the confidential folders.
    func trackedConfidential() throws -> [Diagnostic] {
        let now = try current()
        return TrackedFiles.findings(in: now.root, folders: now.confidentialFolders)
    }

    /// The words of the snapshot.
    func words() throws -> any WordIndex { try current().index() }

    private func current() throws -> LoadedWorkspace {
        if let loaded, loaded.today == today, !isStale, loaded.isWhole || reading != .wholly { return loaded }
        let root = try WorkspaceFolder.require(from: directory)
        let now = try LoadedWorkspace(
            root: root, today: today, wholly: reading == .wholly, snapshots: defaults.snapshots)
        loaded = now
        isStale = false
        return now
    }

    /// Reads changed files again, and gives their paths.
    package func refresh() throws -> [String] {
        guard let loaded, !isStale else { return [] }
        let changed = loaded.changedPaths()
        isStale = !changed.isEmpty
        return changed
    }

    /// Forgets the snapshot, so that the next command reads the files again.
    package func forget() { isStale = true }

    /// The day that something which is written happened on: `--today`, else the clock's.
    func dayOfWriting() -> String {
        if let today { return today.text }
        var now = time(nil)
        var parts = tm()
        localtime_r(&now, &parts)
        let (year, month, day) = (Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday))
        return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    }

    // MARK: Language

    /// The language of answers: `--lang`, the workspace's, that of the command's name, then the locale.
    package var language: Language {
        let settings = loaded?.workspace.settings ?? settings
        let ofWorkspace = settings.flatMap { $0.saysLanguage ? $0.language : nil }
        return commandLanguage ?? defaults.language ?? ofWorkspace ?? spokenLanguage ?? console.language
    }

    func say(_ phrase: Phrase) -> String { phrase[language] }

    // MARK: Running

    /// Runs one command and writes its answer or its error.
    @discardableResult
    package func run(_ command: CommandText) -> ExitCode {
        do {
            return try runThrowing(command)
        } catch {
            report(Failure(error), in: command)
            return Failure(error).code
        }
    }

    private func runThrowing(_ command: CommandText) throws -> ExitCode {
        // The workspace decides in which language an error is said.
        if loaded == nil, let root = WorkspaceFolder.find(from: directory) {
            settings = WorkspaceFolder.settings(in: root)
        }
        // What is wrong with a command is said in the language that it asks for.
        commandLanguage = OptionWord.language(in: command.words.map(\.bare))
        spokenLanguage = nil
        argumentWords = []
        let parsed = try CommandLineReader(language: language).read(command.words)
        spokenLanguage = parsed.spoken
        argumentWords = parsed.words
        let card = parsed.type.card
        if parsed.asksForHelp {
            commandLanguage = try Session.language(parsed.language, language)
            page(HelpPage.of(card, language, width: console.width))
            return .clean
        }
        let instance = try parse(parsed)
        reading = parsed.type.reading
        if card.needsWorkspace { _ = try workspace() }
        if card.needsSettings, let fault = loaded?.workspace.settingsFault {
            throw UsageError.withoutSettings(fault, check: typed(Check.card.name(language)))
        }
        if view == .public, !card.isPublic { throw UsageError.nothingPublic(card, language) }
        var answer = published(try instance.answer(in: self))
        if let loaded, loaded.workspace.isOutdated {
            // A note was changed while it was asked for: what was answered is of no one time.
            self.loaded = try LoadedWorkspace(root: loaded.root, today: today, wholly: true)
            answer = published(try instance.answer(in: self))
        }
        if parsed.type != Check.self, card.needsWorkspace, let fault = loaded?.workspace.settingsFault {
            let said = say(Wording.settingsNotRead(fault.place))
            // Programs read rows alone.
            if format.isText { answer.lead.insert(said, at: 0) } else { console.complain(said) }
        }
        if answer.next.isEmpty, let next = otherwise(card, parsed) { answer.next = [next].filter(leaves) }
        if !answer.things.isEmpty { rows = answer.things }
        if !answer.isSilent { try write(answer) }
        if reading == .asKept, !isStale { loaded?.keep() }
        return answer.exitCode ?? (answer.hasFindings ? .findings : .clean)
    }

    /// Where to go on from an answer that leads nowhere: to all there is, or to what says how to begin.
    private func otherwise(_ card: CommandCard, _ parsed: CommandLineReader.Parsed) -> Answer.NextCommand? {
        guard [.explore, .weigh].contains(card.group), let workspace = loaded?.workspace else { return nil }
        if workspace.statements.isEmpty {
            return .init(gives: say(Wording.howToBegin), command: typed(Check.card.name(language)))
        }
        guard card.takesFilter, !parsed.words.isEmpty else { return nil }
        return .init(gives: say(Wording.everything), command: typed(card.name(language)))
    }

    private func parse(_ parsed: CommandLineReader.Parsed) throws -> any StemmeCommand {
        let instance: any StemmeCommand
        do {
            instance = try parsed.type.parse(parsed.arguments)
        } catch {
            let rest =
                parsed.arguments.split(separator: "--", maxSplits: 1, omittingEmptySubsequences: false).last ?? []
            let name = parsed.type.card.name(language)
            throw UsageError(
                rest.isEmpty ? Wording.missingArgument(name) : Wording.tooManyArguments(name),
                help: Wording.seeUsage(parsed.type.card.usage))
        }
        if let carrier = instance as? any OptionCarrier { try take(carrier.options) }
        return instance
    }

    private func take(_ options: AnswerOptions) throws(UsageError) {
        commandLanguage = try Session.language(options.lang, language)
        format = try OptionWord.value(options.format, .format, OutputFormat.self, language) ?? defaults.format ?? .table
        view = try OptionWord.value(options.view, .view, View.self, language) ?? defaults.view ?? .internal
        color = try OptionWord.value(options.color, .color, ColorChoice.self, language) ?? defaults.color
        isStrict = options.strict || defaults.isStrict
        today = try Session.day(options.today, language) ?? defaults.today
    }

    static func language(_ text: String?, _ language: Language) throws(UsageError) -> Language? {
        guard let text else { return nil }
        if let language = Language(rawValue: text.lowercased()) { return language }
        throw UsageError(
            Wording.badOptionValue(text, "--\(OptionWord.lang.phrase[language])"),
            help: Wording.choices(nil, ["da", "en"]))
    }

    static func day(_ text: String?, _ language: Language) throws(UsageError) -> Period? {
        guard let text else { return nil }
        if let day = Period(text) { return day }
        throw UsageError(
            Wording.badOptionValue(text, "--\(OptionWord.today.phrase[language])"), help: .writeADate)
    }

    // MARK: Writing

    private func write(_ answer: Answer) throws {
        let text =
            switch format {
            case .table, .list:
                TerminalWriter(
                    width: console.width, asList: format == .list, color: usesColor, language: language
                ).write(answer)
            case .markdown: MarkdownWriter(language: language).write(answer)
            case .csv: DataWriter.csv(answer)
            case .jsonl: DataWriter.jsonLines(answer)
            case .json:
                DataWriter.json(answer, DataWriter.Envelope(workspace: name, revision: nil, view: view.rawValue))
            }
        // In a script a blank line parts one answer from the next.
        let follows = hasWritten && format.isText && !isPrompt
        page(follows ? "\n" + text : text)
        hasWritten = true
    }

    /// Writes text that may be long; a script does not wait for anybody to read it.
    func page(_ text: String) { if scripts.isEmpty { console.page(text) } else { console.write(text) } }

    private var hasWritten = false

    private var usesColor: Bool {
        switch color {
        case .always: true
        case .never: false
        case .auto: console.allowsColor
        }
    }

    /// The workspace's name at the prompt and in JSON: its folder's.
    package var name: String { loaded.map { ($0.root as NSString).lastPathComponent } ?? "" }

    private func report(_ failure: Failure, in command: CommandText) {
        let excerpt = failure.range.map { range in
            Excerpt(command.text).lines(
                at: place(range.lowerBound, in: command), count: range.count, width: console.width - 2)
        }
        console.complain(failure, language, excerpt: excerpt ?? [])
        // What is missing may stand where it cannot be read.
        if !failure.isOfSettings, let fault = loaded?.workspace.settingsFault {
            console.complain(say(Wording.settingsNotRead(fault.place)))
        }
    }

    /// Where a character of the arguments, put together without the options between them, stands in the command.
    private func place(_ character: Int, in command: CommandText) -> Int {
        var start = 0
        for word in argumentWords {
            if character <= start + word.text.count { return word.offset + character - start }
            start += word.text.count + 1
        }
        return command.text.count
    }

    // MARK: Naming things

    /// What a person means by a name: at the prompt also a row of the last list.
    func thing(named name: String) throws -> Thing {
        let workspace = try workspace()
        if isPrompt, let row = Int(name) {
            guard rows.indices.contains(row - 1) else {
                throw UsageError(Wording.rowOutOfRange(row, rows.count), help: Wording.askForAList)
            }
            return rows[row - 1]
        }
        if let thing = try workspace.thing(named: name) { return thing }
        throw UsageError(.unknownName(name), help: .nearestName(workspace.nearestName(to: name)))
    }

    /// The paths in the workspace that a typed one may mean: seen from where the program was started, then from the root.
    func workspacePaths(_ typed: String) throws -> [String] {
        let root = try root()
        let start = typed.hasPrefix("/") ? "" : launchDirectory + "/"
        let full = URL(fileURLWithPath: start + typed).standardizedFileURL.path
        let fromHere = full == root ? "." : full.hasPrefix(root + "/") ? String(full.dropFirst(root.count + 1)) : nil
        let bare = typed.hasPrefix("./") ? String(typed.dropFirst(2)) : typed
        return [fromHere, bare.hasSuffix("/") ? String(bare.dropLast()) : bare].compactMap { $0 }
    }

    /// A command as it would be typed here: outside the prompt after `stemme`, and in the same workspace.
    func typed(_ text: String) -> String {
        let place = namedWorkspace.map { " -w \(ShellQuoting.argument($0))" } ?? ""
        let view = view == .public ? " --\(OptionWord.view.phrase[language]) \(View.public.phrase[language])" : ""
        return isPrompt ? text + view : "stemme\(place) \(ShellQuoting.command(text))\(view)"
    }
}

/// A command that carries the common options.
protocol OptionCarrier {
    var options: AnswerOptions { get }
}
