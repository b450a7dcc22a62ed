// What is said about evidence and who has read it.
extension Phrase {
    static func unknownReader(_ name: String) -> Phrase {
        Phrase(da: "»\(name)« er hverken en side eller en stemme.", en: "“\(name)” is neither a side nor a voice.")
    }
    static let readerIsSideOrVoice = Phrase(
        da: "Skriv brugere, fagpersoner, politikere, embedsmænd eller en stemmes id.",
        en: "Write users, professionals, politicians, officials or a voice's id.")
    static func staleEvidence(_ clause: String, _ statement: String) -> Phrase {
        Phrase(
            da: "Linjen er om \(clause) og \(statement), som ikke hører sammen i kommissoriet.",
            en: "The line is about \(clause) and \(statement), which do not belong together in the mandate.")
    }
    static let removeStaleEvidence = Phrase(
        da: "Fjern linjen, eller skriv udsagnet i bestemmelsens belæg.",
        en: "Remove the line, or write the statement in the clause's evidence.")
    package static func evidenceChanged(_ clause: String, _ statement: String) -> Phrase {
        Phrase(
            da: "Udsagnet \(statement) er ændret, siden det blev læst som belæg for \(clause).",
            en: "The statement \(statement) has changed since it was read as evidence for \(clause).")
    }
    package static func writeFingerprint(_ fingerprint: String) -> Phrase {
        Phrase(
            da: "Læs det igen. Bærer det stadig, så skriv \(fingerprint) i linjen i evidence.csv.",
            en: "Read it again. If it still carries, write \(fingerprint) in its line of evidence.csv.")
    }
    static func nothingRead(_ pairs: Int) -> Phrase {
        Phrase(
            da: "Ingen har endnu noteret, at belæggene er læst: \(pairs) par af bestemmelse og udsagn.",
            en:
                "Nobody has noted yet that the evidence was read: \(pairs) \(pairs == 1 ? "pair" : "pairs") of clause and statement."
        )
    }
    static func makeEvidenceFile(_ path: String, _ line: Phrase) -> Phrase {
        let header = "clause,statement,fingerprint,confirmed,reader"
        return Phrase(
            da: "Lav \(path) med linjen \(header) og en for hvert læst par, fx \(line.da).",
            en: "Make \(path) with the line \(header) and one for each pair read, such as \(line.en).")
    }
    package static func evidenceUnread(_ clause: String, _ pairs: Int) -> Phrase {
        Phrase(
            da: "\(pairs) af belæggene for \(clause) er ikke læst af nogen endnu.",
            en: "\(pairs) of the evidence for \(clause) has not been read by anybody yet.")
    }
    package static func addEvidenceLine(_ line: Phrase) -> Phrase {
        Phrase(
            da: "Er udsagnet læst, så skriv i evidence.csv: \(line.da)",
            en: "Once the statement is read, write in evidence.csv: \(line.en)")
    }
}
