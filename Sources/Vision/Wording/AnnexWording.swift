// What the annexes on weighing and coverage say, and the words of their pictures.
extension Wording {
    package static let sensitivityHeading = Phrase(da: "Følsomhed", en: "Sensitivity")
    package static let sensitivityCaption = Phrase(
        da: "Hvor ofte hvert tema er blandt de øverste", en: "How often each theme is in the top")
    package static let uptakeHeading = Phrase(
        da: "Hvis ord udkastet hviler på", en: "On whose words the draft stands")
    package static func of(_ n: Int, _ all: Int) -> Phrase { Phrase(da: "\(n) af \(all)", en: "\(n) of \(all)") }

    package static func profilePicture(_ shown: Int, of all: Int) -> Phrase {
        Phrase(da: "Hvor mange af de hørte nævner hvert tema", en: "How many of those heard raise each theme")
            + firstOf(shown, all)
    }
    package static func sharePicture(top: Int, even: Bool, _ shown: Int, of all: Int) -> Phrase {
        let rest =
            even
            ? Phrase(da: "resten delt lige", en: "the rest evenly")
            : Phrase(da: "resten delt efter andelene", en: "the rest by their shares")
        return Phrase(
            da: "Hvem der er blandt de \(top) øverste, når levet erfaring vejer fra 0 til 1 (\(rest.da))",
            en: "Who is in the top \(top) as lived experience weighs from 0 to 1 (\(rest.en))") + firstOf(shown, all)
    }
    private static func firstOf(_ shown: Int, _ all: Int) -> Phrase {
        shown == all ? Phrase("") : Phrase(da: ". De første \(shown) af \(all)", en: ". The first \(shown) of \(all)")
    }
    package static let surelyInTop = Phrase(da: "sikkert", en: "surely")
    package static let perhapsInTop = Phrase(da: "måske (uafgjort)", en: "perhaps (a tie)")
    package static let notInTop = Phrase(da: "ikke", en: "not")
    package static func nowWeighs(_ share: Fraction) -> Phrase {
        Phrase(da: "her: \(share.text)", en: "here: \(share.text)")
    }
    package static let uptakePicture = Phrase(
        da: "Hvor mange stemmer hver videnstype har i udkastet, og hvor meget af udkastet der hviler på dem",
        en: "How many voices of each kind are in the draft, and how much of the draft stands on them")
    package static let uptakeLegend = Phrase(
        da: "aftryk: stemmer med mindst ét udsagn i udkastet",
        en: "uptake: voices with at least one statement in the draft")
    package static let footingLegend = Phrase(
        da: "fodfæste: videnstypens del af det, bestemmelserne hviler på",
        en: "footing: the kind's part of what the clauses stand on")

    package static let annexF = Phrase(
        da: "Bilag F. Dækning: hvem der er hørt, og hvem der mangler",
        en: "Annex F. Coverage: who was heard, and who is missing"
    )
    package static let coverageOfKinds = Phrase(da: "Hørte pr. videnstype", en: "Heard per kind of knowledge")
}
