import Store
import Vision

/// A command that cannot be run as it was written.
struct UsageError: Error {
    var message: Phrase
    var help: Phrase
    /// Whether it says already that stemme.yaml cannot be read.
    var isOfSettings = false

    init(_ message: Phrase, help: Phrase) {
        self.message = message
        self.help = help
    }
}

extension UsageError {
    /// For a command whose answer rests on a stemme.yaml that cannot be read.
    static func withoutSettings(_ fault: Diagnostic, check: String) -> UsageError {
        var error = UsageError(Wording.settingsNeeded(fault.place), help: Wording.mendSettings(check))
        error.isOfSettings = true
        return error
    }
}

/// A fault in the workspace's files for which a command cannot answer.
struct FaultInFiles: Error {
    var fault: Diagnostic

    init(_ fault: Diagnostic) { self.fault = fault }
}

/// What any error says to people, and the exit code it leads to.
struct Failure {
    var message: Phrase
    var help: Phrase
    var code: ExitCode
    /// The characters of the command that it is about, from 0.
    var range: Range<Int>?
    /// Whether it says already that stemme.yaml cannot be read.
    var isOfSettings = false

    init(_ error: any Error) {
        switch error {
        case let error as UsageError:
            self.init(error.message, error.help, .usage)
            isOfSettings = error.isOfSettings
        case let error as FaultInFiles:
            self.init(Wording.at(error.fault.place, error.fault.message), error.fault.help, .findings)
        case let error as InquiryError:
            self.init(error.message, error.help, .usage)
            range = error.range
        case is Fraction.Overflow: self.init(Wording.overflow, Wording.simplerShares, .io)
        case let error as StoreError: self.init(error.message, error.help, error.isUsage ? .usage : .io)
        case let error as any Error & CustomStringConvertible:
            self.init(.indexFailed(error.description), .deleteIndex, .io)
        default: self.init(.indexFailed("\(error)"), .deleteIndex, .io)
        }
    }

    private init(_ message: Phrase, _ help: Phrase, _ code: ExitCode) {
        self.message = message
        self.help = help
        self.code = code
    }
}
