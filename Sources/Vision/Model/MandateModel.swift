/// The twenty sections that a kommissorium may have, and which of them it must.
package struct MandateModel: Sendable {
    package enum Need: String, Sendable { case must = "M", advised = "A", optional = "V" }

    package struct Section: Sendable {
        package var number: Int
        package var title: Phrase
        package var need: Need
        /// Beginnings of headings, folded, by which it is known.
        var keys: [String]
    }

    /// The number of the section that says by which law.
    package static let legalBasis = 3

    package static let sections: [Section] = [
        Section(2, "Baggrund", "Background", .advised),
        Section(3, "Retsgrundlag", "Legal basis", .must, "lovgrundlag"),
        Section(4, "Formål", "Purpose", .must),
        Section(5, "Målgruppe og ord", "Target group and words", .must, "maalgruppe", "target_group"),
        Section(6, "Opgaver", "Tasks", .must),
        Section(7, "Beføjelser og afgrænsning", "Powers and limits", .must, "befoejelser", "powers", "afgraensning"),
        Section(
            8, "Sammensætning og udpegning", "Composition and appointment", .must, "sammensaetning", "composition"),
        Section(9, "Funktionsperiode", "Term", .must),
        Section(
            10, "Levede erfaringer, fagprofessionel viden og ekspertviden",
            "Lived experience, professional knowledge and expert knowledge", .must, "levede_erfaringer",
            "lived_experience"),
        Section(11, "Paneler", "Panels", .advised),
        Section(
            12, "Arbejdsform og beslutning", "Working methods and decisions", .advised, "arbejdsform",
            "working_methods"),
        Section(13, "Afvigende meninger", "Dissenting opinions", .advised),
        Section(14, "Sekretariat", "Secretariat", .must),
        Section(15, "Økonomi, honorar og rejse", "Finances, fees and travel", .advised, "oekonomi", "finances"),
        Section(
            16, "Tavshedspligt, habilitet og personoplysninger",
            "Confidentiality, impartiality and personal data", .must, "tavshedspligt", "confidentiality"),
        Section(
            17, "Rapport, åbenhed og svarpligt", "Reporting, openness and the duty to answer", .must, "rapport",
            "reporting"),
        Section(18, "Samarbejde", "Cooperation", .optional),
        Section(
            19, "Evaluering, revision og bortfald", "Evaluation, revision and expiry", .advised, "evaluering",
            "evaluation"),
        Section(
            20, "Ikrafttræden og underskrift", "Entry into force and signature", .must, "ikrafttraeden",
            "entry_into_force"),
    ]

    /// The section of the model that a heading names, its own number left aside.
    package static func section(heading: String) -> Section? {
        let bare = heading.drop { $0.isNumber || $0 == "." || $0 == "§" || $0 == " " || $0 == ")" || $0 == "-" }
        let key = String(bare).folded
        return sections.first { section in
            section.keys.contains { key == $0 || key.hasPrefix($0 + "_") || key.hasPrefix($0 + ",") }
        }
    }
}

extension MandateModel.Section {
    fileprivate init(_ number: Int, _ da: String, _ en: String, _ need: MandateModel.Need, _ more: String...) {
        self.number = number
        title = Phrase(da: da, en: en)
        self.need = need
        keys = [da.folded, en.folded] + more
    }
}
