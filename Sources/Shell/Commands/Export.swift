import ArgumentParser
import Foundation
import Store
import Vision

/// `export --to md,html,docx,odt,pdf [-o PATH]`: the gates, and with `-o` the document.
struct Export: StemmeCommand, OptionCarrier {
    static let card = CommandCard(
        name: "export", danish: ["eksporter"], group: .draft, text: Wording.exportCard,
        options: [.to, .output, .dryRun], needsSettings: true, isPublic: true)

    enum Target: String, CaseIterable { case md, html, docx, odt, pdf }

    @OptionGroup var options: AnswerOptions
    @Option var to: String?
    @Option var output: String?
    @Flag var dryRun = false

    func answer(in session: Session) throws -> Answer {
        let workspace = try session.workspace()
        guard let mandate = workspace.mandate else { throw UsageError(Wording.noMandate, help: Wording.nameMandate) }
        let targets = try targets()
        // Whose words may leave, and which gates stop it, is the status's to say.
        if let fault = workspace.unknownMandateStatus { throw FaultInFiles(fault) }
        let woven = try MandateDocument(workspace, mandate, language: workspace.settings.language)
        // What leaves in two files is looked at together.
        let document = try woven.document(name: session.name, program: Version.current)
        let gates = try ExportGates(workspace, mandate, document: document)
        if session.view == .public { return try leaving(woven, document, targets, gates, session) }
        var answer = Answer("export")
        let shut = gates.gates.count { $0.state == .shut }
        answer.lead = [
            session.say(Wording.gatesLead(mandate.status, shut: shut, warns: gates.gates.count { $0.state == .warns }))
        ]
        answer.blocks = [.table(table(gates, session)), .lines(lines(gates, session))]
        answer.rows = rows(gates, session.language)
        answer.hasFindings = gates.isShut
        answer.excluded = workspace.excluded
        answer.saysExcluded = false
        guard let output, !dryRun, !gates.isShut else {
            if output == nil, !gates.isShut { answer.next = [suggestion(workspace.notes[mandate.note].name, session)] }
            return answer
        }
        let paths = try write(woven, document, targets, to: output.unquoted, session)
        // Where it went matters more than the gates that only warn.
        answer.lead.insert(session.say(Wording.written(paths)), at: 0)
        return answer
    }

    /// The document alone: what the gates find is for the team.
    private func leaving(
        _ woven: MandateDocument, _ document: Document, _ targets: [Target], _ gates: ExportGates, _ session: Session
    ) throws -> Answer {
        guard let output, !dryRun else {
            throw UsageError(Wording.gatesInternal, help: Wording.exportWithOutput)
        }
        var answer = Answer("export")
        answer.hasFindings = gates.isShut
        answer.lead = [
            session.say(
                gates.isShut
                    ? Wording.documentNotWritten
                    : Wording.written(try write(woven, document, targets, to: output.unquoted, session)))
        ]
        return answer
    }

    private func targets() throws -> [Target] {
        // A file's ending says what is meant as well.
        let ending = output.map { ($0.unquoted as NSString).pathExtension.lowercased() }
        let meant = ending.flatMap { Target(rawValue: $0)?.rawValue } ?? "md"
        let names = (to ?? meant).split(separator: ",").map { $0.trimmed.lowercased() }
        return try names.map { name in
            guard let target = Target(rawValue: name) else {
                let all = Target.allCases.map(\.rawValue)
                throw UsageError(Wording.unknownFormat(name), help: Wording.choices(Nearest.of(name, among: all), all))
            }
            return target
        }
    }

    // MARK: Gates

    private func table(_ gates: ExportGates, _ session: Session) -> Table {
        Table(
            [
                .init(session.say(Wording.gateColumn)), .init(session.say(Wording.stateColumn)),
                .init(session.say(Wording.countColumn), .right),
            ],
            gates.gates.map {
                [
                    Table.Cell(session.say(Wording.gate($0.name))),
                    Table.Cell(session.say(Wording.gateState($0.state))),
                    Table.Cell("\($0.failures.count)"),
                ]
            })
    }

    /// Every failure of a shut gate, the first few of one that warns.
    private func lines(_ gates: ExportGates, _ session: Session) -> [String] {
        gates.gates.filter { $0.state != .open }.flatMap { gate -> [String] in
            let shown = gate.state == .shut ? gate.failures[...] : gate.failures.prefix(3)
            let rest = gate.failures.count - shown.count
            return ["\(session.say(Wording.gate(gate.name)).capitalizedFirst):"]
                + shown.flatMap { failure in
                    ["  \(failure.place.name)  \(session.say(failure.message))", "    \(session.say(failure.help))"]
                } + (rest > 0 ? ["  \(session.say(Wording.andMore(rest)))"] : [])
        }
    }

    private func rows(_ gates: ExportGates, _ language: Language) -> [JSONObject] {
        gates.gates.flatMap { gate -> [JSONObject] in
            func row(_ failure: ExportGates.Failure?) -> JSONObject {
                [
                    "gate": .text(gate.name.rawValue), "state": .text(gate.state.rawValue),
                    "count": .number(gate.failures.count), "path": .text(failure?.place.path),
                    "line": failure.map { .number($0.place.line) } ?? .null,
                    "message": .text(failure?.message[language]),
                    "help": .text(failure?.help[language]),
                ]
            }
            return gate.failures.isEmpty ? [row(nil)] : gate.failures.map { row($0) }
        }
    }

    private func suggestion(_ mandate: String, _ session: Session) -> Answer.NextCommand {
        let language = session.language
        let folder = Folder.lexicon.spelled(.export, language)
        let command =
            "\(Self.card.name(language)) --\(OptionWord.to.phrase[language]) md,html -o \(mandate.contains(" ") ? "\"\(folder)/\(mandate)\"" : "\(folder)/\(mandate)")"
        return .init(gives: session.say(Wording.writeIt), command: session.typed(command))
    }

    // MARK: Writing

    private func write(
        _ woven: MandateDocument, _ whole: Document, _ targets: [Target], to output: String, _ session: Session
    ) throws -> [String] {
        let language = try session.workspace().settings.language
        let place = try ExportPlace(
            output, root: session.root(), directory: session.launchDirectory, language: language)
        var files: [(path: String, bytes: [UInt8])] = []
        for part in woven.parts {
            let suffix = part == .note ? Wording.noteSuffix[language] : nil
            let paths = try targets.map { try place.path($0.rawValue, isOnly: targets.count == 1, suffix: suffix) }
            let document =
                part == .whole ? whole : try woven.document(part, name: session.name, program: Version.current)
            files += zip(paths, try DocumentFiles(document).files(targets)).map { (path: $0, bytes: $1) }
        }
        // All are made before the first is written: what is beside each other says the same.
        for (path, bytes) in files {
            try AtomicFile.makeFolder((path as NSString).deletingLastPathComponent)
            try AtomicFile.write(bytes, to: path)
        }
        return files.map(\.path)
    }
}

/// Where a document may be written: the export folder, or outside the workspace.
struct ExportPlace {
    private let output: String
    private let root: String
    private let base: String

    /// - parameter output: a path; one that begins with an export folder is in the workspace, whichever language
    ///   the folder is called in.
    init(_ output: String, root: String, directory: String, language: Language) {
        self.output = output
        self.root = root
        var expanded = output.hasPrefix("~/") ? (output as NSString).expandingTildeInPath : output
        let first = expanded.split(separator: "/").first.map(String.init) ?? ""
        let isOurs = !expanded.hasPrefix("/") && Folder(read: first) == .export
        if isOurs {
            let names = [first] + [language, .da, .en].map { Folder.lexicon.spelled(.export, $0) }
            let isThere = names.first { FileManager.default.fileExists(atPath: "\(root)/\($0)") }
            expanded = (isThere ?? names[1]) + expanded.dropFirst(first.count)
        }
        let start = expanded.hasPrefix("/") ? "" : isOurs ? root + "/" : directory + "/"
        let path = URL(fileURLWithPath: start + expanded).standardizedFileURL.path
        var isFolder: ObjCBool = false
        let isThere = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        base = output.hasSuffix("/") || (isThere && isFolder.boolValue) ? "\(path)/kommissorium" : path
    }

    /// The file for a format; with several, each gets its own extension.
    ///
    /// - parameter suffix: what the name ends in where it is a file beside another.
    /// - throws: `StoreError` where it would lie at another place inside the workspace.
    func path(_ format: String, isOnly: Bool, suffix: String? = nil) throws(StoreError) -> String {
        let written = (base as NSString).pathExtension
        let isKept = isOnly && !written.isEmpty
        let isFormat = Export.Target(rawValue: written.lowercased()) != nil
        let bare = isKept || isFormat ? (base as NSString).deletingPathExtension : base
        let path = "\(bare)\(suffix.map { "-\($0)" } ?? "").\(isKept ? written : format)"
        // A link is written through, so that it matters where it leads.
        let (target, root) = (Self.real(path), Self.real(root))
        guard target.hasPrefix(root + "/") else { return path }
        let inside = target.dropFirst(root.count + 1).split(separator: "/")
        guard inside.count > 1, let folder = inside.first, Folder(read: folder) == .export else {
            throw StoreError(.insideWorkspace(output), help: .exportElsewhere, isUsage: true)
        }
        return path
    }

    /// A path without links, those that are there: what is not there yet is made as it is called.
    private static func real(_ path: String) -> String {
        if let resolved = RealPath.of(path) { return resolved }
        let parent = (path as NSString).deletingLastPathComponent
        if parent.isEmpty || parent == path { return path }
        return (real(parent) as NSString).appendingPathComponent((path as NSString).lastPathComponent)
    }
}
