/// How a ranking is made of what was heard.
package enum Scheme: String, CaseIterable, FormatWord {
    case equal, profile, common, ranks, voice, unweighted

    package static let lexicon = words([
        .equal: "lige", .profile: "profil", .common: "fælles", .ranks: "rang", .voice: "stemme",
        .unweighted: "uvægtet",
    ])

    /// Whether it ranks one level of `broader` at a time.
    package var isByLevel: Bool { self == .ranks || self == .voice }
}

extension Tally {
    /// The ranking under a scheme.
    package func ranking(_ scheme: Scheme) throws(Fraction.Overflow) -> Ranking {
        switch scheme {
        case .equal: equal()
        case .profile: profile()
        case .common: common()
        case .ranks: try ranks()
        case .voice: try voice()
        case .unweighted: unweighted()
        }
    }

    /// One level of `broader`: the themes right below one, or at the top.
    struct Level {
        /// The theme that they are parts of; nil at the top.
        var within: Int?
        var themes: [Int]
    }

    /// The top level, then the parts of each theme that has any.
    ///
    /// A theme in a circle is a part of nothing there, or nobody would rank it.
    var levels: [Level] {
        var top: [Int] = []
        var parts: [Int: [Int]] = [:]
        for theme in themes {
            let broader = Set(workspace.themes[theme].broader).filter { !workspace.withBroader($0).contains(theme) }
            if broader.isEmpty { top.append(theme) }
            for above in broader { parts[above, default: []].append(theme) }
        }
        let below = parts.sorted { workspace.themeOrder($0.key, $1.key) }.map {
            Level(within: $0.key, themes: $0.value)
        }
        return [Level(within: nil, themes: top)] + below
    }
}
