// What is said when the world outside refuses.
extension Phrase {
    package static func notAWorkspace(_ folder: String) -> Phrase {
        Phrase(
            da: "\(folder) er ikke i et arbejdsområde: der er ingen stemme.yaml her eller ovenfor.",
            en: "\(folder) is not in a workspace: there is no stemme.yaml here or above.")
    }
    package static let findOrMakeWorkspace = Phrase(
        da: "Gå til et arbejdsområde, brug -w MAPPE, eller lav et med stemme opret MAPPE.",
        en: "Go to a workspace, use -w DIR, or make one with stemme init DIR.")
    package static func cannotWrite(_ path: String, _ reason: String) -> Phrase {
        let reason = systemReason(reason)
        return Phrase(da: "Kan ikke skrive \(path): \(reason.da).", en: "Cannot write \(path): \(reason.en).")
    }
    package static func cannotRead(_ path: String, _ reason: String) -> Phrase {
        let reason = systemReason(reason)
        return Phrase(da: "Kan ikke læse \(path): \(reason.da).", en: "Cannot read \(path): \(reason.en).")
    }
    package static let checkDisk = Phrase(
        da: "Se efter, om der er plads, og om du må skrive der.",
        en: "See whether there is room, and whether you may write there.")
    package static let checkPath = Phrase(da: "Se efter, om stien er rigtig.", en: "See whether the path is right.")
    package static func insideWorkspace(_ path: String) -> Phrase {
        Phrase(
            da: "\(path) ligger i arbejdsområdet uden for eksport/: et dokument dér kunne blive læst som kilde.",
            en: "\(path) is inside the workspace outside export/: a document there might be read as a source.")
    }
    package static let exportElsewhere = Phrase(
        da: "Skriv til eksport/ eller uden for arbejdsområdet.", en: "Write to export/ or outside the workspace.")
    package static func notEmpty(_ path: String) -> Phrase {
        Phrase(da: "\(path) er ikke tom.", en: "\(path) is not empty.")
    }
    package static let chooseNewFolder = Phrase(da: "Vælg en ny mappe.", en: "Choose a new folder.")
    package static func indexFailed(_ reason: String) -> Phrase {
        Phrase(da: "Indekset kan ikke bruges: \(reason).", en: "The index cannot be used: \(reason).")
    }
    package static let deleteIndex = Phrase(
        da: "Slet mappen .stemme; den bliver lavet igen.", en: "Delete the folder .stemme; it is made again.")

    /// Why the system refused, which it says in English; what it seldom says stays as it is.
    static func systemReason(_ reason: String) -> Phrase {
        let danish = [
            "Permission denied": "du har ikke lov",
            "Operation not permitted": "du har ikke lov",
            "No such file or directory": "det findes ikke",
            "File exists": "der ligger allerede en fil",
            "Is a directory": "det er en mappe",
            "Not a directory": "en del af stien er ikke en mappe",
            "not a file": "det er ikke en fil",
            "it changes while it is read": "den bliver ændret, mens den læses",
            "No space left on device": "der er ikke mere plads",
            "Read-only file system": "der kan kun læses her",
            "File name too long": "navnet er for langt",
            "Input/output error": "disken svarer ikke",
        ]
        return Phrase(da: danish[reason] ?? reason, en: reason)
    }
}
