/// One thing that is wrong in a workspace: what, where, and the way out.
///
/// Bad text is data, so reading returns diagnostics beside what could be
/// read. `throws` is kept for the outside world.
package struct Diagnostic: Sendable, Equatable {
    /// How much it matters. Errors make `check` exit 1; warnings do with
    /// `--strict`.
    package enum Severity: String, Sendable, Comparable {
        case warning, error

        package static func < (a: Severity, b: Severity) -> Bool { a == .warning && b == .error }
    }

    package var severity: Severity
    /// The name of the fault, such as `unknown-voice`: stable, for scripts.
    package var code: String
    package var place: Place
    package var message: Phrase
    /// What to do about it.
    package var help: Phrase
    /// The id of the statement, clause or promise it is about, if any.
    package var subject: String?

    package init(
        _ severity: Severity, _ code: String, at place: Place, _ message: Phrase, help: Phrase,
        subject: String? = nil
    ) {
        self.severity = severity
        self.code = code
        self.place = place
        self.message = message
        self.help = help
        self.subject = subject
    }

    package static func error(
        _ code: String, at place: Place, _ message: Phrase, help: Phrase, subject: String? = nil
    ) -> Diagnostic {
        Diagnostic(.error, code, at: place, message, help: help, subject: subject)
    }

    package static func warning(
        _ code: String, at place: Place, _ message: Phrase, help: Phrase, subject: String? = nil
    ) -> Diagnostic {
        Diagnostic(.warning, code, at: place, message, help: help, subject: subject)
    }

    /// The order in which findings are listed: path, line, column, code.
    package static func inOrder(_ a: Diagnostic, _ b: Diagnostic) -> Bool {
        (a.place.path, a.place.line, a.place.column, a.code) < (b.place.path, b.place.line, b.place.column, b.code)
    }
}
