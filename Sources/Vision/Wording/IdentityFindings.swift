// What is said where something may tell who somebody is. It never repeats what stands there.
extension Phrase {
    static func identityTrace(_ trace: IdentityTrace) -> Phrase {
        let what = name(trace.kind)
        return trace.isSure
            ? Phrase(da: "Her står \(what.da) (R4).", en: "Here stands \(what.en) (R4).")
            : Phrase(da: "Her står måske \(what.da) (R4).", en: "Here may stand \(what.en) (R4).")
    }

    private static func name(_ kind: IdentityTrace.Kind) -> Phrase {
        switch kind {
        case .personalNumber: Phrase(da: "et CPR-nummer", en: "a civil registration (CPR) number")
        case .telephone: Phrase(da: "et telefonnummer", en: "a telephone number")
        case .address: Phrase(da: "en adresse", en: "an address")
        case .email: Phrase(da: "en mailadresse", en: "an e-mail address")
        case .caseNumber: Phrase(da: "et sags- eller journalnummer", en: "the number of a case or file")
        case .accountNumber: Phrase(da: "et kontonummer", en: "the number of an account")
        case .numberPlate: Phrase(da: "en nummerplade", en: "a number plate")
        case .handle: Phrase(da: "et brugernavn", en: "a user name")
        case .name:
            Phrase(
                da: "et navn på en, der ikke har en note som person", en: "the name of somebody without a person note")
        }
    }

    static func takeTraceOut(_ trace: IdentityTrace) -> Phrase {
        let out = Phrase(
            da: "Tag det ud, eller flyt det til fortroligt/.", en: "Take it out, or move it to confidential/.")
        switch (trace.otherwise, trace.kind) {
        case (.dateAndTime?, _):
            return out
                + Phrase(
                    da: " Er det en dato og et klokkeslæt, så skriv måneden med bogstaver.",
                    en: " If it is a date and a clock time, write the month in letters.")
        case (.caseNumber?, _):
            return out
                + Phrase(
                    da: " Er det et journalnummer, hører det ikke til her.",
                    en: " If it is a file's number, it does not belong here.")
        case (_, .telephone) where !trace.isSure:
            return out
                + Phrase(
                    da: " Er det et firmas nummer, så skriv CVR foran; er det et beløb, så skriv kr.",
                    en: " If it is a company's number, write CVR before it; if an amount, write kr.")
        case (_, .name):
            return Phrase(
                da:
                    "Skriv, hvem det er for nogen, i stedet for navnet. En, der taler offentligt, kan få en note af typen person.",
                en:
                    "Write who it is to somebody in the place of the name. Who acts in public may get a note of type person."
            )
        default: return out
        }
    }

    static let confidentialName = Phrase(
        da: "Et navn fra den fortrolige tabel står i dokumentet, uden at personen har bedt om det (R4).",
        en: "A name of the confidential table stands in the document, and the person did not ask for it (R4).")
    static let takeNameOut = Phrase(
        da: "Tag navnet ud, eller skriv kreditering: navn i consents.csv, hvis personen beder om det.",
        en: "Take the name out, or write credit: name into consents.csv if the person asks for it.")
}
