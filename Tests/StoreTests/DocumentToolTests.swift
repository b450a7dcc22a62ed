import Foundation
import Store
import Testing
import Vision

/// Stand-ins for pandoc and LibreOffice, each a script that does what a real one may do wrong.
@Suite("Programs that documents are made with")
struct DocumentToolTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// Puts a program on the path; it says its version, and for all else does what is given.
    private func install(says: String = "pandoc 2.17.1.1", doing script: String = "") throws {
        let text = "#!/bin/sh\nif [ \"$1\" = --version ]; then echo \"\(says)\"; exit; fi\n\(script)\n"
        // By another program: what is open for writing here cannot be run, and what tests beside this one start holds
        // on to it for a moment.
        let shell = Process()
        shell.executableURL = URL(fileURLWithPath: "/bin/sh")
        shell.arguments = [
            "-c", "mkdir -p \"$1\" && printf '%s' \"$2\" > \"$1/pandoc\" && chmod 755 \"$1/pandoc\"", "sh", only, text,
        ]
        try shell.run()
        shell.waitUntilExit()
    }

    private var search: String { "\(folder.path)/bin:/usr/bin:/bin" }
    private var only: String { "\(folder.path)/bin" }

    private func made(seconds: Int? = nil) throws -> [UInt8] {
        let tool = try DocumentTool.required(.pandoc, for: "docx", search: search, seconds: seconds)
        return try tool.office(Document(title: "t", language: .da), .docx) { false }
    }

    private func refusal(_ body: () throws -> Void) -> StoreError? {
        do {
            try body()
            return nil
        } catch { return error as? StoreError }
    }

    @Test("one that is missing is named, with what installs it")
    func missing() throws {
        let error = refusal { _ = try DocumentTool.required(.pandoc, for: "docx", search: only) }
        #expect(error?.message.da == "docx bliver skrevet med pandoc, som ikke er installeret her.")
        #expect(error?.help.en.contains("apt-get install pandoc") == true && error?.isUsage == false)
        let pdf = refusal { _ = try DocumentTool.required(.libreOffice, for: "pdf", search: only) }
        #expect(pdf?.help.da.contains("apt-get install libreoffice-writer-nogui") == true)
    }

    @Test(
        "the version decides, number by number",
        arguments: [
            ("pandoc 2.17", true), ("pandoc.exe 2.17.1.1", true), ("pandoc 3.1.11.1", true), ("pandoc 10.0", true),
            ("pandoc 2.9.2.1", false), ("pandoc 1.19.2", false),
        ])
    func versions(says: String, isFine: Bool) throws {
        try install(says: says)
        let error = refusal { _ = try DocumentTool.required(.pandoc, for: "docx", search: search) }
        #expect((error == nil) == isFine)
        if !isFine { #expect(error?.message.en.contains("is too old; it takes 2.17 or later") == true) }
    }

    @Test("one that does not say which it is, is not used")
    func nameless() throws {
        try install(says: "hello")
        #expect(refusal { _ = try DocumentTool.required(.pandoc, for: "docx", search: search) } != nil)
    }

    @Test("one that fails is named with the first thing that it said")
    func fails() throws {
        try install(doing: "echo >&2; echo 'no such style' >&2; echo more >&2; exit 47")
        let error = refusal { _ = try made() }
        #expect(error?.message.da == "pandoc kunne ikke: no such style")
    }

    @Test("one that is ended by a signal, writes nothing, or writes something else, is refused")
    func unreadable() throws {
        for script in [
            "kill -9 $$", "", "for word; do case $word in --output=*) echo hello > ${word#--output=};; esac; done",
        ] {
            try install(doing: script)
            #expect(refusal { _ = try made() } != nil, "\(script)")
        }
    }

    @Test("one that hangs is stopped with all that it started")
    func hangs() throws {
        try install(doing: "sleep 600 & echo $! > '\(folder.path)/child'; wait")
        let error = refusal { _ = try made(seconds: 1) }
        #expect(error?.message.en == "pandoc was not done in 1 second and is stopped.")
        let child = try #require(pid_t(String(decoding: try folder.bytes("child"), as: UTF8.self).trimmed))
        for _ in 0..<500 where isRunning(child) { usleep(10_000) }
        #expect(!isRunning(child))
    }

    /// Whether a process does something: one that nobody waited for yet is no more than its number.
    private func isRunning(_ process: pid_t) -> Bool {
        let state = FileManager.default.contents(atPath: "/proc/\(process)/stat").map {
            String(decoding: $0, as: UTF8.self)
        }
        return state.map { !$0.contains(") Z ") } ?? false
    }

    @Test("one can be stopped from outside")
    func cancelled() throws {
        try install(doing: "sleep 600")
        let tool = try DocumentTool.required(.pandoc, for: "docx", search: search)
        let error = refusal { _ = try tool.office(Document(title: "t", language: .da), .docx) { true } }
        #expect(error?.message.en == "pandoc is stopped.")
    }

    @Test("it sees nothing of the user's own, and leaves nothing behind")
    func isolated() throws {
        try install(
            doing:
                "env > '\(folder.path)/seen'; pwd >> '\(folder.path)/seen'; printf '%s\\n' \"$@\" >> '\(folder.path)/seen'; exit 1"
        )
        #expect(refusal { _ = try made() } != nil)
        let seen = String(decoding: try folder.bytes("seen"), as: UTF8.self)
        let home = try #require(seen.split(separator: "\n").first { $0.hasPrefix("HOME=") }).dropFirst(5)
        #expect(home.contains("/stemme-") && seen.contains("TZ=UTC") && seen.contains("--data-dir=\(home)"))
        #expect(!FileManager.default.fileExists(atPath: String(home)))
    }

    @Test("a program is looked for by whole paths only, and a folder is none")
    func wholePaths() throws {
        try install()
        try FileManager.default.createDirectory(atPath: "\(folder.path)/a/pandoc", withIntermediateDirectories: true)
        #expect(ExternalTool(["pandoc"], search: "bin:.:\(folder.path)/a:\(only)")?.path == "\(only)/pandoc")
        #expect(ExternalTool(["pandoc"], search: ":bin:")?.path == nil)
    }
}
