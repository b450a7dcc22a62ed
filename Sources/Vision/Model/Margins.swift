/// What those who were heard are to be balanced to: the parts that each value of a column should have.
package struct Margins: Sendable {
    package struct Target: Sendable {
        package var category: String
        package var share: Double
        package var place: Place
    }

    /// The variable that, where it is there, balances all kinds together.
    package static let kind = "kind"

    package var path: String
    /// Columns of voices.csv, and perhaps `kind`, in the order of the file.
    package var variables: [String] = []
    package var targets: [String: [Target]] = [:]

    /// Whether the kinds are one margin among others, so that all are raked together.
    package var isJoint: Bool { targets[Margins.kind] != nil }

    package init(path: String) { self.path = path }

    /// What a voice, speaking as a kind, has in a variable; nil where voices.csv says nothing.
    package static func value(of variable: String, _ voice: Voice, kind: Kind) -> String? {
        switch variable {
        case Margins.kind: kind.name
        case VoiceColumn.side.rawValue: voice.side?.rawValue
        case VoiceColumn.type.rawValue: voice.type.rawValue
        default: voice.attributes[variable]
        }
    }
}
