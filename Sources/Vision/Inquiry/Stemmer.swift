import CSnowball

/// Gives the stem of a word in one language, by Snowball.
///
/// Danish is stemmed with `ae oe aa` read as `æ ø å`, so that *hjemloes*
/// finds *hjemløse*.
package final class Stemmer {
    private let stemmer: OpaquePointer?
    private let language: Language

    package init(_ language: Language) {
        self.language = language
        stemmer = sb_stemmer_new(language == .da ? "danish" : "english", "UTF_8")
    }

    deinit { sb_stemmer_delete(stemmer) }

    /// The stem of a word in lower case; the word itself where it cannot be stemmed.
    package func stem(_ word: String) -> String {
        guard let stemmer else { return word }
        let bytes = Array((language == .da ? Stemmer.danish(word) : word).utf8)
        guard bytes.count < 4096, let result = sb_stemmer_stem(stemmer, bytes, Int32(bytes.count)) else { return word }
        let length = Int(sb_stemmer_length(stemmer))
        return String(decoding: UnsafeBufferPointer(start: result, count: length), as: UTF8.self)
    }

    /// A word with `æ ø å` for `ae oe aa`.
    package static func danish(_ word: String) -> String {
        guard word.utf8.contains(UInt8(ascii: "a")) || word.utf8.contains(UInt8(ascii: "o")) else { return word }
        return word.replacing("ae", with: "æ").replacing("oe", with: "ø").replacing("aa", with: "å")
    }
}
