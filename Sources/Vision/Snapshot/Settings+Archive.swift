extension Settings: Archivable {
    static var blank: Settings { Settings() }

    mutating func archive(_ archive: inout some Archive) {
        archive.take(&title)
        var word = language.rawValue
        archive.take(&word)
        language = Language(rawValue: word) ?? .da
        archive.take(&saysLanguage)
        archive.take(&mandate)
        var all = kinds.all
        archive.take(&all)
        kinds = KindTable(all)
        archive.take(&sharesDecided)
        archive.take(&voicesNeedingAnswer)
        archive.take(&shareNeedingAnswer)
        archive.take(&k)
        archive.take(&floor)
        archive.take(&margins)
        archive.take(&trim)
        archive.take(&contact)
        archive.take(&next)
        archive.take(&kindsLine)
    }
}

extension Settings.SharesDecided: Archivable {
    static var blank: Self { Self(date: "", by: "", why: "") }

    mutating func archive(_ archive: inout some Archive) {
        archive.take(&date)
        archive.take(&by)
        archive.take(&why)
    }
}

extension Kind: Archivable {
    static var blank: Kind { Kind(declared: "", label: .blank, share: .zero, protected: false) }

    mutating func archive(_ archive: inout some Archive) {
        archive.take(&name)
        archive.take(&word)
        archive.take(&knowledge)
        archive.take(&share)
        archive.take(&protected)
    }
}

extension Margins: Archivable {
    static var blank: Margins { Margins(path: "") }

    mutating func archive(_ archive: inout some Archive) {
        archive.take(&path)
        archive.take(shared: &variables)
        var names = targets.keys.sorted()
        archive.take(shared: &names)
        for name in names {
            var targets = self.targets[name] ?? []
            archive.take(&targets)
            self.targets[name] = targets
        }
    }
}

extension Margins.Target: Archivable {
    static var blank: Self { Self(category: "", share: 0, place: .blank) }

    mutating func archive(_ archive: inout some Archive) {
        archive.take(&category)
        archive.take(&share)
        archive.take(&place)
    }
}
