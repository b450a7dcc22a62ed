/// What a run of the program tells the shell; the worst of several wins.
package enum ExitCode: Int32, Sendable, Comparable {
    case clean = 0
    /// `check` found errors, a gate is shut.
    case findings = 1
    case usage = 2
    /// A script stopped at an error.
    case script = 3
    /// Input or output failed.
    case io = 4

    package static func < (a: ExitCode, b: ExitCode) -> Bool { a.rawValue < b.rawValue }
}
