extension Checks {
    /// Findings, in order of place, without those that only follow from another one, which says more about what to do.
    static func causes(_ findings: [Diagnostic]) -> [Diagnostic] {
        let found = Found(findings)
        let causes = findings.filter { !found.explains($0) }
        // Everything else is read as the settings say.
        return causes.filter(\.isOfSettings) + causes.filter { !$0.isOfSettings }
    }

    /// What was found, by where it stands.
    private struct Found {
        private var codes = Set<String>()
        private var byPath: [String: Set<String>] = [:]
        private var byLine: [Line: [Diagnostic]] = [:]
        /// The last place at which each code stands in a file, and the first at which each sentence does.
        private var last: [String: Place] = [:]
        private var first: [Phrase: Place] = [:]

        private let isWithoutSettings: Bool
        private let isWithoutMandate: Bool

        private struct Line: Hashable {
            var path: String
            var line: Int
        }

        /// After these a text holds nothing that can be read.
        private static let unread: Set = [
            "not-utf8", "unreadable", "too-large", "unclosed-fence", "statement-not-top-level", "unknown-kind",
        ]
        /// After these nobody in the table of voices is known.
        private static let withoutVoices: Set = ["missing-column", "not-utf8", "unreadable", "too-large"]
        /// Without settings nobody knows what a workspace calls its kinds.
        private static let ofKinds: Set = [
            "unknown-kind", "kind-without-share", "no-kind", "shares-not-decided", "no-statements",
        ]
        /// Without a mandate no clause is known.
        private static let ofMandate: Set = ["unknown-target", "unknown-clause", "unknown-evidence", "stale-evidence"]
        /// What a link was meant for says more than that it leads nowhere.
        private static let meant: Set = ["unknown-voice", "unknown-target", "unknown-evidence", "unknown-clause"]

        init(_ findings: [Diagnostic]) {
            isWithoutSettings = findings.contains(where: \.isOfUnreadSettings)
            isWithoutMandate = isWithoutSettings || findings.contains { $0.code == "no-mandate" }
            for finding in findings {
                codes.insert(finding.code)
                byPath[finding.place.path, default: []].insert(finding.code)
                byLine[Line(path: finding.place.path, line: finding.place.line), default: []].append(finding)
                last[finding.code] = finding.place
                if first[finding.message] == nil { first[finding.message] = finding.place }
            }
        }

        /// Whether another finding explains this one.
        func explains(_ finding: Diagnostic) -> Bool {
            if isWithoutSettings, Self.ofKinds.contains(finding.code) { return true }
            if isWithoutMandate, Self.ofMandate.contains(finding.code) { return true }
            return switch finding.code {
            case "no-kind": beside(finding) { ["bad-shares", "unknown-kind"].contains($0.code) }
            case "ragged-row": beside(finding) { $0.code == "unclosed-quote" }
            case "dangling-link": beside(finding) { Self.meant.contains($0.code) && $0.place.holds(finding.place) }
            case "margin-sum": byPath[finding.place.path]?.contains("duplicate-margin") ?? false
            case "unknown-margin": first[finding.message] != finding.place
            case "shares-not-decided": last[finding.code] != finding.place
            case "no-consent": codes.contains("no-consents")
            case "unknown-voice": !Self.withoutVoices.isDisjoint(with: byPath["voices.csv"] ?? [])
            case "no-statements": !Self.unread.isDisjoint(with: codes)
            default: false
            }
        }

        private func beside(_ finding: Diagnostic, _ isCause: (Diagnostic) -> Bool) -> Bool {
            byLine[Line(path: finding.place.path, line: finding.place.line)]?.contains(where: isCause) ?? false
        }
    }
}

extension Place {
    /// Whether another place begins inside this one, on the same line.
    fileprivate func holds(_ other: Place) -> Bool { (column..<column + width).contains(other.column) }
}
