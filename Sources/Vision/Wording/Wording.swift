/// Every sentence that answers say, Danish and English side by side; one file
/// per command in this folder.
package enum Wording {
    // MARK: Numbers, dates, lists

    /// A number with three decimals, rounded half up from the exact fraction.
    package static func decimal(_ value: Fraction, places: Int = 3) -> Phrase {
        let scale = (0..<places).reduce(Int128(1)) { scale, _ in scale * 10 }
        let magnitude = value.numerator.magnitude
        let (whole, rest) = magnitude.quotientAndRemainder(dividingBy: value.denominator.magnitude)
        // The rest is below the denominator; the part after the point is found digit by digit.
        var part: UInt128 = 0
        var left = rest
        for _ in 0..<places {
            let (digit, next) = digit(left, value.denominator.magnitude)
            part = part * 10 + digit
            left = next
        }
        var shown = whole
        if left >= value.denominator.magnitude - left {
            part += 1
            if part == UInt128(scale) {
                part = 0
                shown += 1
            }
        }
        let digits = String(part)
        let padded = String(repeating: "0", count: max(0, places - digits.count)) + digits
        let sign = value.numerator < 0 ? "-" : ""
        return Phrase(da: "\(sign)\(shown),\(padded)", en: "\(sign)\(shown).\(padded)")
    }

    /// The first digit of `rest / of` and what is left, without multiplying past 128 bits.
    private static func digit(_ rest: UInt128, _ of: UInt128) -> (digit: UInt128, rest: UInt128) {
        let product = rest.multipliedFullWidth(by: 10)
        let (quotient, remainder) = of.dividingFullWidth((product.high, product.low))
        return (quotient, remainder)
    }

    /// A date as people write it: *12. november 2020*.
    package static func date(_ period: Period) -> Phrase {
        guard let month = period.month else { return Phrase(period.text) }
        let da = [
            "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november",
            "december",
        ][month - 1]
        let en = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ][month - 1]
        guard let day = period.day else { return Phrase(da: "\(da) \(period.year)", en: "\(en) \(period.year)") }
        return Phrase(da: "\(day). \(da) \(period.year)", en: "\(day) \(en) \(period.year)")
    }

    /// *a, b og c*.
    package static func list(_ items: [Phrase]) -> Phrase {
        guard let last = items.last, items.count > 1 else { return items.first ?? Phrase("") }
        let rest = items.dropLast()
        return Phrase(
            da: "\(rest.map(\.da).joined(separator: ", ")) og \(last.da)",
            en: "\(rest.map(\.en).joined(separator: ", ")) and \(last.en)")
    }

    package static func list(_ items: [String]) -> Phrase { list(items.map { Phrase($0) }) }

    /// Titles in a row, parted so that one with a comma in it stays one.
    package static func titles(_ titles: [String]) -> String {
        titles.joined(separator: titles.contains { $0.contains(",") } ? "; " : ", ")
    }

    /// A count with its noun in singular or plural.
    package static func number(_ n: Int, _ one: Phrase, _ many: Phrase) -> Phrase {
        Phrase(da: "\(n) \(n == 1 ? one.da : many.da)", en: "\(n) \(n == 1 ? one.en : many.en)")
    }

    package static func statements(_ n: Int) -> Phrase {
        number(n, Phrase(da: "udsagn", en: "statement"), Phrase(da: "udsagn", en: "statements"))
    }
    package static func voices(_ n: Int) -> Phrase {
        number(n, Phrase(da: "stemme", en: "voice"), Phrase(da: "stemmer", en: "voices"))
    }
    package static func clauses(_ n: Int) -> Phrase {
        number(n, Phrase(da: "bestemmelse", en: "clause"), Phrase(da: "bestemmelser", en: "clauses"))
    }
    package static func themes(_ n: Int) -> Phrase {
        number(n, Phrase(da: "tema", en: "theme"), Phrase(da: "temaer", en: "themes"))
    }

    // MARK: Said in every answer

    package static func settingsNotRead(_ place: Place) -> Phrase {
        let at = at(place)
        return Phrase(
            da: "Fejl i \(at): andele, kommissorium og sprog er måske ikke dem, der er ment. Se tjek.",
            en: "An error at \(at): shares, mandate and language may not be those that are meant. See check.")
    }

    package static func settingsNeeded(_ place: Place) -> Phrase {
        let at = at(place)
        return Phrase(
            da: "Der er en fejl i \(at), og svaret afhænger af andele, kommissorium og sprog, som står der.",
            en: "There is an error at \(at), and the answer depends on the shares, mandate and language given there.")
    }
    package static func mendSettings(_ check: String) -> Phrase {
        Phrase(da: "Ret filen. Hvad der er galt, siger \(check).", en: "Mend the file. What is wrong, \(check) says.")
    }
    private static func at(_ place: Place) -> String {
        place.line > 0 ? "\(place.path):\(place.line):\(place.column)" : place.path
    }

    /// What was left out or not counted, with its places; nil where nothing was.
    ///
    /// - parameter isShown: whether the statements are shown and do not count, or are not there at all.
    package static func excluded(
        _ places: [(place: String, why: Phrase)], isShown: Bool, _ language: Language
    ) -> String? {
        guard !places.isEmpty else { return nil }
        let shown = places.prefix(mostExcluded).map { "\($0.place) (\($0.why[language]))" }.joined(separator: ", ")
        let more =
            places.count > mostExcluded
            ? Phrase(da: " og \(places.count - mostExcluded) til", en: " and \(places.count - mostExcluded) more")
            : Phrase("")
        let statements = statements(places.count)
        let what =
            isShown
            ? Phrase(
                da: "\(statements.da) vises, men tæller ikke med",
                en: "\(statements.en) shown, but not counted")
            : Phrase(da: "\(statements.da) er ikke med", en: "\(statements.en) left out")
        return Phrase(
            da: "\(what.da): \(shown)\(more.da). Se tjek.", en: "\(what.en): \(shown)\(more.en). See check.")[language]
    }

    /// Why a statement does not count whose voices are of no kind.
    package static func voiceOfNoKind(_ voice: String) -> Phrase {
        Phrase(da: "stemmen »\(voice)« har ingen videnstype", en: "the voice “\(voice)” has no kind of knowledge")
    }

    /// How many of those left out are named.
    package static let mostExcluded = 3

    /// A finding's first sentence, to stand inside another one.
    package static func briefly(_ message: Phrase) -> Phrase {
        func brief(_ text: String) -> String {
            let first = text.firstRange(of: ". ").map { String(text[..<$0.lowerBound]) } ?? text
            return first.prefix(1).lowercased()
                + (first.hasSuffix(".") ? first.dropFirst().dropLast() : first.dropFirst())
        }
        return Phrase(da: brief(message.da), en: brief(message.en))
    }

    package static func showing(_ shown: Int, of all: Int) -> Phrase {
        Phrase(da: "Viser \(shown) af \(all).", en: "Showing \(shown) of \(all).")
    }

    package static func andMore(_ n: Int) -> Phrase { Phrase(da: "… og \(n) til", en: "… and \(n) more") }
    package static let theRest = Phrase(da: "Resten", en: "The rest")
    package static let told = Phrase(da: "(gengivet)", en: "(told)")
    package static let none = Phrase(da: "ingen", en: "none")
    package static let notRecorded = Phrase(da: "ikke noteret", en: "not recorded")
    package static let withdrawnPlace = Phrase(
        da: "Tom plads: udsagnet er trukket tilbage.", en: "An empty place: the statement was withdrawn.")

    /// *levet 2 · faglig 1*.
    package static func perKind(_ counts: [(kind: Kind, n: Phrase)]) -> Phrase {
        Phrase(
            da: counts.map { "\($0.kind.word.da) \($0.n.da)" }.joined(separator: " · "),
            en: counts.map { "\($0.kind.word.en) \($0.n.en)" }.joined(separator: " · "))
    }

    /// A mark of a clause, in capitals.
    package static func mark(_ mark: ClauseMark, _ kinds: KindTable) -> Phrase {
        switch mark {
        case .toBeReadAgain: Phrase(da: "SKAL GENLÆSES", en: "TO BE READ AGAIN")
        case .unread: Phrase(da: "ULÆST", en: "UNREAD")
        case .toFillIn: Phrase(da: "UDFYLDES", en: "TO FILL IN")
        case .dissent: Phrase(da: "UENIGHED", en: "DISSENT")
        case .noLived: Phrase(da: "INGEN LEVET ERFARING", en: "NO LIVED EXPERIENCE")
        case .onlyKind(let kind):
            Phrase(da: "KUN \(kinds[kind].word.da.uppercased())", en: "\(kinds[kind].word.en.uppercased()) ONLY")
        case .mayVanish: Phrase(da: "KAN FORSVINDE", en: "MAY VANISH")
        }
    }

    /// A mark's name in JSON.
    package static func name(_ mark: ClauseMark, _ kinds: KindTable) -> String {
        switch mark {
        case .toBeReadAgain: "to-be-read-again"
        case .unread: "unread"
        case .toFillIn: "to-fill-in"
        case .dissent: "dissent"
        case .noLived: "no-lived"
        case .onlyKind(let kind): "\(kinds[kind].name)-only"
        case .mayVanish: "may-vanish"
        }
    }
}
