/// Finds what may tell who somebody is, by its form (anonymity.md, Detectors).
///
/// It goes through a text once. No form makes a story anonymous: what is told
/// may tell it all the same, and names are found only after words that
/// introduce one.
package struct IdentityScanner: Sendable {
    /// Whether a word is a name that may stand there, or no person's.
    private let isKnown: @Sendable (String) -> Bool

    package init(isKnown: @escaping @Sendable (String) -> Bool = { _ in false }) { self.isKnown = isKnown }

    package func traces(in text: String) -> [IdentityTrace] { traces(in: Array(text.utf8)[...]) }

    /// What was found, by where it begins in the array that the slice is of.
    package func traces(in bytes: ArraySlice<UInt8>) -> [IdentityTrace] {
        bytes.withUnsafeBufferPointer { text in
            var pass = Pass(text: text, isKnown: isKnown)
            pass.run()
            let start = bytes.startIndex
            return pass.found.map { trace in
                var trace = trace
                trace.span = Span(trace.span.lower + start, trace.span.upper + start)
                return trace
            }
        }
    }

    /// One way through a text.
    struct Pass {
        let text: UnsafeBufferPointer<UInt8>
        let isKnown: (String) -> Bool
        var found: [IdentityTrace] = []

        mutating func run() {
            IdentityScanner.beginnings.withUnsafeBufferPointer { run($0) }
        }

        private mutating func run(_ beginnings: UnsafeBufferPointer<Bool>) {
            func begins(_ at: Int) -> Bool {
                beginnings[Int(text[at]) << 8 | Int(at + 1 < text.count ? text[at + 1] : 0)]
            }
            var at = 0
            while true {
                // Most letters begin nothing that is looked for.
                while at < text.count, !begins(at) { at += 1 }
                guard at < text.count else { return }
                let byte = text[at]
                if byte.isDigit {
                    let run = NumberRun(text, from: at)
                    numbers(run)
                    at = run.end
                } else if byte == UInt8(ascii: "@") {
                    at = atSign(at)
                } else if byte == UInt8(ascii: "[") {
                    if text.has(IdentityScanner.standIn, at: at) {
                        add(.email, false, at, at + IdentityScanner.standIn.count)
                        at += IdentityScanner.standIn.count
                    } else {
                        at += 1
                    }
                } else if byte.isASCIILetter, !text.isWord(before: at) {
                    at = word(at)
                } else {
                    at += 1
                }
            }
        }

        mutating func add(
            _ kind: IdentityTrace.Kind, _ isSure: Bool, _ lower: Int, _ upper: Int,
            otherwise: IdentityTrace.Reading? = nil
        ) {
            if let last = found.last, last.span.upper > lower { return }
            found.append(IdentityTrace(kind, isSure: isSure, lower, upper, otherwise: otherwise))
        }

        // MARK: Signs and words

        /// An address of e-mail, or somebody's name on a platform.
        private mutating func atSign(_ place: Int) -> Int {
            func isMark(_ byte: UInt8) -> Bool { ".-_+%".utf8.contains(byte) }
            var lower = place
            while lower > 0, text.isWord(before: lower) || isMark(text[lower - 1]), place - lower < 64 { lower -= 1 }
            var upper = place + 1
            var points: [Int] = []
            while upper < text.count, text.isWord(at: upper) || isMark(text[upper]), upper - place < 255 {
                if text[upper] == UInt8(ascii: ".") { points.append(upper) }
                upper += 1
            }
            while upper > place + 1, ".-_".utf8.contains(text[upper - 1]) {
                upper -= 1
                if points.last == upper { points.removeLast() }
            }
            if lower < place, let point = points.last, point > place + 1, upper - point > 2 {
                add(.email, true, lower, upper)
            } else if lower == place, !text.isWord(before: place), upper - place > 2,
                text[place + 1].isASCIILetter || text[place + 1].isDigit
            {
                add(.handle, false, place, upper)
            }
            return max(upper, place + 1)
        }

        /// A word: one that begins an address on the web, which is passed over, or one that introduces a name.
        private mutating func word(_ start: Int) -> Int {
            let first = text[start] | 0x20
            let isLink =
                first == UInt8(ascii: "h") && text.has(IdentityScanner.http, at: start)
                || first == UInt8(ascii: "w") && text.has(IdentityScanner.www, at: start)
            if isLink {
                var at = start
                while at < text.count, text[at] > 0x20, !")>]".utf8.contains(text[at]) { at += 1 }
                return at
            }
            var end = start
            while text.isWord(at: end), !text[end].isDigit { end += 1 }
            guard let cue = IdentityScanner.cues[Int(first)].first(where: { isWord($0.bytes, start, end) }),
                !cue.isRelation || isOwned(start)
            else { return end }
            var at = afterSpaces(end)
            // Whom somebody is called by: “kalder hende Anna”.
            if cue.takesObject, let next = wordEnd(at),
                IdentityScanner.objects.contains(String(decoding: text[at..<next], as: UTF8.self).lowercased())
            {
                at = afterSpaces(next)
            }
            guard at > end, let upper = name(at) else { return end }
            add(.name, false, at, upper)
            return upper
        }

        /// Whether a word is this one, in small letters or not.
        private func isWord(_ word: [UInt8], _ start: Int, _ end: Int) -> Bool {
            guard end - start == word.count else { return false }
            return word.indices.allSatisfy { index in
                let byte = text[start + index]
                return word[index] == (byte < 0x80 ? byte | 0x20 : byte)
            }
        }

        private func afterSpaces(_ place: Int) -> Int {
            var at = place
            while at < text.count, text[at] == UInt8(ascii: " ") { at += 1 }
            return at
        }

        private func wordEnd(_ start: Int) -> Int? {
            var at = start
            while at < text.count, text[at].isASCIILetter || (text[at] >= 0x80 && text[at] != 0xC2 && text[at] != 0xE2)
            {
                at += 1
            }
            return at > start ? at : nil
        }

        /// Whether somebody's relation is meant: “min læge”.
        private func isOwned(_ place: Int) -> Bool {
            var upper = place
            while upper > 0, text[upper - 1] == UInt8(ascii: " ") { upper -= 1 }
            var lower = upper
            while lower > 0, text[lower - 1].isASCIILetter, upper - lower < 10 { lower -= 1 }
            return IdentityScanner.owners.contains(String(decoding: text[lower..<upper], as: UTF8.self).lowercased())
        }

        /// The end of a name that begins here: one word with a capital or several, of which one at least is not known.
        private func name(_ start: Int) -> Int? {
            var end: Int?
            var isUnknown = false
            var at = start
            while let upper = wordEnd(at) {
                let word = String(decoding: text[at..<upper], as: UTF8.self)
                guard word.count > 1, word.first?.isUppercase == true, word.dropFirst().contains(where: \.isLowercase)
                else { break }
                if !isKnown(word), !IdentityScanner.commonWords.contains(word.lowercased()) { isUnknown = true }
                end = upper
                at = afterSpaces(upper)
                if at == upper { break }
            }
            return isUnknown ? end : nil
        }
    }

    /// What some sites put in the place of an address of e-mail.
    private static let standIn = Array("[email protected]".utf8)

    static let streets = [
        "vej", "vejen", "gade", "gaden", "allé", "alle", "alléen", "stræde", "plads", "pladsen", "torv", "torvet",
        "vænge", "vænget", "boulevard", "toften", "bakken", "haven", "parken", "vangen", "stien", "kajen", "bryggen",
        "gyden", "krogen", "lunden", "kvarteret",
    ]
    static let roads: Set = ["Street", "Road", "Lane", "Avenue", "Close", "Drive", "Square"]
    /// Whether two bytes may begin a form, a link or a cue: by the first byte times 256, and the second.
    private static let beginnings: [Bool] = {
        func small(_ byte: UInt8) -> UInt8 { byte.isASCIILetter ? byte | 0x20 : byte }
        let words = Set((allCues.map(\.bytes) + [http, www]).map { $0.prefix(2) })
        return (UInt8.min...UInt8.max).flatMap { first in
            let isSign = first.isDigit || first == UInt8(ascii: "@") || first == UInt8(ascii: "[")
            return (UInt8.min...UInt8.max).map { isSign || words.contains([small(first), small($0)]) }
        }
    }()
    private static let http = Array("http".utf8)
    private static let www = Array("www.".utf8)

    /// A word after which a name may follow.
    private struct Cue: Sendable {
        var bytes: [UInt8]
        /// Whether it means somebody only when it is somebody's: “min læge”.
        var isRelation = false
        /// Whether it may say first whom: “kalder hende Anna”.
        var takesObject: Bool { bytes.starts(with: "kald".utf8) || bytes.starts(with: "call".utf8) }
    }

    /// By the byte that they begin with.
    private static let cues: [[Cue]] = (UInt8.min...UInt8.max).map { first in allCues.filter { $0.bytes[0] == first } }

    private static let allCues: [Cue] =
        [
            "hedder", "hed", "kalder", "kaldte", "kaldes", "siger", "sagde", "called", "call", "named", "says", "said",
        ].map { Cue(bytes: Array($0.utf8)) }
        + [
            "sagsbehandler", "læge", "søn", "datter", "mor", "far", "kone", "mand", "kæreste", "bror", "søster",
            "kontaktperson", "nabo", "ven", "veninde", "støtteperson", "chef", "leder", "caseworker", "doctor", "son",
            "daughter", "mother", "father", "wife", "husband", "brother", "sister", "neighbour", "friend",
        ].map { Cue(bytes: Array($0.utf8), isRelation: true) }
    private static let owners: Set = [
        "min", "mit", "mine", "din", "hans", "hendes", "vores", "deres", "my", "your", "his", "her", "our", "their",
    ]
    private static let objects: Set = ["hende", "ham", "mig", "os", "dem", "sig", "her", "him", "me", "us", "them"]
    /// Words that have a capital at the beginning of what somebody says, or always.
    private static let commonWords: Set = [
        "jeg", "du", "han", "hun", "vi", "de", "det", "den", "der", "dem", "men", "og", "så", "ja", "nej", "at",
        "hvad", "hvis", "når", "nu", "ikke", "ingen", "alle", "en", "et", "i", "the", "we", "you", "they", "it",
        "that", "this", "but", "and", "so", "yes", "no", "not", "if", "when", "what", "a", "an", "he", "she",
    ]
}
