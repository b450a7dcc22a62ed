/// For whom an answer is: the team, or anybody it may be passed on to.
package enum View: String, CaseIterable, FormatWord {
    case `internal`, `public`

    package static let lexicon = words([.internal: "intern", .public: "offentlig"])
}
