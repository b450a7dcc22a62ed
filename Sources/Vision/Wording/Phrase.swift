/// A sentence in both languages, side by side.
///
/// Everything the program says to people is a `Phrase`, made by a function in
/// this folder, so that no sentence can exist in one language only.
package struct Phrase: Sendable, Hashable {
    package var da: String
    package var en: String

    package init(da: String, en: String) {
        self.da = da
        self.en = en
    }

    /// The same in both languages: an id, a path, a number.
    package init(_ same: String) {
        da = same
        en = same
    }

    package subscript(language: Language) -> String { language == .da ? da : en }

    package static func + (a: Phrase, b: Phrase) -> Phrase { Phrase(da: a.da + b.da, en: a.en + b.en) }
}

/// A language that the program speaks.
package enum Language: String, Sendable, CaseIterable {
    case da, en

    /// The one that is not spoken now.
    package var other: Language { self == .da ? .en : .da }
}
