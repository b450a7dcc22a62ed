// What documents for a word processor say beside their text, and what is said when one cannot be made.
extension Wording {
    package static let clauseStyle = Phrase(da: "Bestemmelse", en: "Clause")
    package static let boxStyle = Phrase(da: "Boks", en: "Box")
    package static let page = Phrase(da: "side", en: "page")
    /// Between a page's number and how many there are.
    package static let pageOf = Phrase(da: "af", en: "of")
}

extension Phrase {
    /// - parameter format: what was to be written.
    package static func toolMissing(_ tool: String, _ format: String) -> Phrase {
        Phrase(
            da: "\(format) bliver skrevet med \(tool), som ikke er installeret her.",
            en: "\(format) is written with \(tool), which is not installed here.")
    }
    package static func toolTooOld(_ tool: String, _ version: String, needed: String) -> Phrase {
        Phrase(
            da: "\(tool) \(version) er for gammel; \(needed) eller nyere skal til.",
            en: "\(tool) \(version) is too old; it takes \(needed) or later.")
    }
    package static func toolTooSlow(_ tool: String, seconds: Int) -> Phrase {
        Phrase(
            da: "\(tool) blev ikke færdig på \(seconds) \(seconds == 1 ? "sekund" : "sekunder") og er stoppet.",
            en: "\(tool) was not done in \(seconds) \(seconds == 1 ? "second" : "seconds") and is stopped.")
    }
    package static func toolStopped(_ tool: String) -> Phrase {
        Phrase(da: "\(tool) er stoppet.", en: "\(tool) is stopped.")
    }
    /// - parameter reason: what the program said itself, in its own language; may be empty.
    package static func toolFailed(_ tool: String, _ reason: String) -> Phrase {
        let said = reason.isEmpty ? "" : ": \(reason)"
        return Phrase(da: "\(tool) kunne ikke\(said)", en: "\(tool) could not\(said)")
            + Phrase(reason.isEmpty ? "." : "")
    }
    package static func toolUnreadable(_ tool: String, _ format: String) -> Phrase {
        Phrase(
            da: "Det, \(tool) skrev, er ikke \(format), som det skal være.",
            en: "What \(tool) wrote is not \(format) as it has to be.")
    }
    /// - parameter package: what apt-get calls it.
    package static func installTool(_ package: String) -> Phrase {
        Phrase(
            da: "Installér: apt-get install \(package), eller scripts/setup documents. md og html kan skrives uden.",
            en: "Install: apt-get install \(package), or scripts/setup documents. md and html can be written without.")
    }
    package static let lookAtTool = Phrase(
        da: "Intet er skrevet. md og html kan skrives uden; se også: stemme tilstand",
        en: "Nothing is written. md and html can be written without it; see also: stemme doctor")
}
