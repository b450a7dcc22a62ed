import Foundation

/// One run of the built program, with what it reads and writes.
struct ProgramRun {
    private let process = Process()
    private let output = Pipe()
    private let errors = Pipe()
    private let home: TemporaryFolder

    /// - parameter input: a file for standard input; nil is nothing to read.
    init(_ arguments: [String], in directory: String, input: String?, environment: [String: String] = [:]) throws {
        home = try TemporaryFolder()
        process.executableURL = Repository.program
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: directory)
        process.environment = ["HOME": home.path, "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"]
            .merging(environment) { $1 }
        process.standardInput = FileHandle(forReadingAtPath: input ?? "/dev/null")
        process.standardOutput = output
        process.standardError = errors
        try process.run()
    }

    /// Waits, keeps what was written, and gives the exit code.
    func finish(_ captured: Output) throws -> Int32 {
        let text = try output.fileHandleForReading.readToEnd() ?? Data()
        let said = try errors.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        captured.add(output: String(decoding: text, as: UTF8.self))
        captured.add(error: String(decoding: said, as: UTF8.self))
        return process.terminationStatus
    }
}
