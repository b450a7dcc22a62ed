/// Reads stemme.yaml.
struct SettingsReader {
    let path: String
    private(set) var settings = Settings()
    private(set) var diagnostics: [Diagnostic] = []

    init(path: String, bytes: [UInt8]) {
        self.path = path
        var text = String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n")
        if text.hasPrefix("\u{FEFF}") { text.removeFirst() }
        do throws(YAMLFault) {
            read(try YAMLValue.read(text))
        } catch {
            settings.kinds = KindTable(SettingsReader.defaultKinds)
            diagnostics.append(.yaml(error, path: path))
        }
    }

    private mutating func read(_ yaml: YAMLValue) {
        var kinds = SettingsReader.defaultKinds
        var format: String?
        for entry in yaml.entries {
            let value = entry.value
            guard
                let known = known(
                    entry,
                    among: [
                        .format, .title, .language, .mandate, .kinds, .sharesDecided, .followOrExplain, .anonymity,
                        .margins, .trim, .letters,
                    ])
            else { continue }
            switch known {
            case .format: format = value.text
            case .title: settings.title = value.text ?? ""
            case .language: language(value)
            case .mandate: settings.mandate = value.text.map { Reference($0).name }
            case .kinds:
                settings.kindsLine = entry.line
                kinds = self.kinds(value)
            case .sharesDecided: sharesDecided(value)
            case .followOrExplain: followOrExplain(value)
            case .anonymity: anonymity(value)
            case .margins: settings.margins = value.text
            case .trim: settings.trim = fraction(value, atLeast: .one)
            case .letters: letters(value)
            default: break
            }
        }
        if format != "1" {
            let place = yaml.entries.first { SettingsKey(read: $0.key) == .format }.map { self.place($0.value) }
            diagnostics.append(
                .error(
                    "unknown-format", at: place ?? Place(path, line: 1, column: 1), .unknownFormat(format ?? ""),
                    help: .useFormatOne))
        }
        settings.kinds = KindTable(kinds)
        checkShares(yaml)
    }

    /// Lived, professional and expert weigh 1 each where `kinds` says nothing.
    private static var defaultKinds: [Kind] {
        Kind.builtIn.enumerated().map { index, kind in
            var kind = kind
            if index < 3 { kind.share = .one }
            return kind
        }
    }

    private mutating func kinds(_ value: YAMLValue) -> [Kind] {
        guard case .map = value else {
            // Without a map nothing would weigh; what the format gives is nearer to what was meant.
            if value.text != nil || !value.texts.isEmpty {
                diagnostics.append(.error("bad-kinds", at: place(value), .kindsNotAMap, help: .writeKinds))
            }
            return SettingsReader.defaultKinds
        }
        var declared: [Kind] = []
        let table = KindTable(Kind.builtIn)
        for entry in value.entries {
            let (name, value) = (entry.key, entry.value)
            var share = Fraction.zero
            var label: Phrase?
            var isProtected = false
            for entry in value.entries {
                let value = entry.value
                // Who weighs and who is protected must not hang on a misspelled word.
                switch known(entry, among: [.share, .label, .protected], isError: true) {
                case .share: share = fraction(value, atLeast: .zero) ?? .zero
                case .label: label = phrase(value, name)
                case .protected: isProtected = self.isProtected(value)
                default: break
                }
            }
            if let text = value.text, let plain = Fraction(text: text), plain >= .zero { share = plain }
            if let index = table.index(of: name) {
                var kind = table[index]
                kind.share = share
                if let label { kind.knowledge = label }
                if declared.contains(where: { $0.name == kind.name }) {
                    diagnostics.append(
                        .error("duplicate-kind", at: place(value), .duplicateKind(name), help: .keepOne))
                } else {
                    declared.append(kind)
                }
            } else if SettingsReader.isReserved(name) {
                diagnostics.append(.error("reserved-kind", at: place(value), .reservedKind(name), help: .renameKind))
            } else {
                declared.append(
                    Kind(declared: name, label: label ?? Phrase(name), share: share, protected: isProtected))
            }
        }
        return declared + Kind.builtIn.filter { kind in !declared.contains { $0.name == kind.name } }
    }

    /// Whether a kind is protected; where that cannot be read, it is.
    private mutating func isProtected(_ value: YAMLValue) -> Bool {
        let text = value.text ?? ""
        if let word = YesNo(read: text) { return word == .yes }
        if ["true", "false"].contains(text) { return text == "true" }
        diagnostics.append(
            .error(
                "unknown-value", at: place(value), .unknownValue(text, of: SettingsKey.protected.phrase),
                help: .oneOf([YesNo.yes, .no].map { $0.phrase[settings.language] })))
        return true
    }

    /// Names that mean something else as a callout, here or in Obsidian.
    private static func isReserved(_ name: String) -> Bool {
        let obsidian: Set = [
            "note", "abstract", "summary", "tldr", "info", "todo", "tip", "hint", "important", "success", "check",
            "done", "question", "help", "faq", "warning", "caution", "attention", "failure", "fail", "missing",
            "danger", "error", "bug", "example", "quote", "cite",
        ]
        let isShaped = name.utf8.allSatisfy { (97...122).contains($0) }
        return !isShaped || name.isEmpty || obsidian.contains(name) || CalloutWord(read: name) != nil
            || NoteType(read: name) != nil || Aspect(read: name) != nil
    }

    private mutating func checkShares(_ yaml: YAMLValue) {
        let shares = Set(settings.kinds.weighed.map { settings.kinds[$0].share })
        guard shares.count > 1, settings.sharesDecided == nil else { return }
        diagnostics.append(
            .error(
                "shares-not-decided", at: Place(path, line: settings.kindsLine ?? 1, column: 1), .sharesNotDecided,
                help: .decideShares))
    }

    private mutating func language(_ value: YAMLValue) {
        let text = value.text?.lowercased() ?? ""
        if let language = Language(rawValue: text) {
            settings.language = language
            settings.saysLanguage = true
        } else {
            diagnostics.append(
                .error(
                    "unknown-value", at: place(value), .unknownValue(value.text ?? "", of: .key("language", "sprog")),
                    help: .oneOf(["da", "en"])))
        }
    }

    private mutating func sharesDecided(_ value: YAMLValue) {
        var decided = Settings.SharesDecided(date: "", by: "", why: "")
        for entry in value.entries {
            let value = entry.value
            switch known(entry, among: [.date, .by, .why]) {
            case .date: decided.date = value.text ?? ""
            case .by: decided.by = value.text ?? ""
            case .why: decided.why = value.text ?? ""
            default: break
            }
        }
        if Period(decided.date) == nil || decided.by.isEmpty || decided.why.isEmpty {
            diagnostics.append(
                .error("shares-not-decided", at: place(value), .sharesDecisionIncomplete, help: .decideShares))
        } else {
            settings.sharesDecided = decided
        }
    }

    private mutating func followOrExplain(_ value: YAMLValue) {
        guard case .map = value else {
            diagnostics.append(
                .error("bad-follow-or-explain", at: place(value), .followOrExplainNotAMap, help: .writeThresholds))
            return
        }
        for entry in value.entries {
            let value = entry.value
            switch known(entry, among: [.voices, .share]) {
            case .voices: settings.voicesNeedingAnswer = whole(value, atLeast: 1) ?? settings.voicesNeedingAnswer
            case .share: settings.shareNeedingAnswer = part(value) ?? settings.shareNeedingAnswer
            default: break
            }
        }
    }

    private mutating func anonymity(_ value: YAMLValue) {
        for entry in value.entries {
            let value = entry.value
            switch known(entry, among: [.k, .floor]) {
            case .k: settings.k = whole(value, atLeast: 3) ?? settings.k
            case .floor: settings.floor = whole(value, atLeast: 3) ?? settings.floor
            default: break
            }
        }
    }

    private mutating func letters(_ value: YAMLValue) {
        for entry in value.entries {
            let value = entry.value
            switch known(entry, among: [.contact, .next]) {
            case .contact: settings.contact = value.text
            case .next: settings.next = value.text
            default: break
            }
        }
    }

    private func phrase(_ value: YAMLValue, _ name: String) -> Phrase {
        if let text = value.text { return Phrase(text) }
        let texts = Dictionary(value.entries.map { ($0.key, $0.value.text ?? name) }) { first, _ in first }
        return Phrase(da: texts["da"] ?? name, en: texts["en"] ?? name)
    }

    private mutating func fraction(_ value: YAMLValue, atLeast least: Fraction) -> Fraction? {
        if let fraction = Fraction(text: value.text ?? ""), fraction >= least { return fraction }
        diagnostics.append(
            .error("not-a-number", at: place(value), .notAShare(value.text ?? ""), help: .writeAShare))
        return nil
    }

    /// A part of all: from 0 to 1.
    private mutating func part(_ value: YAMLValue) -> Fraction? {
        guard let fraction = fraction(value, atLeast: .zero) else { return nil }
        if fraction <= .one { return fraction }
        diagnostics.append(
            .error("not-a-number", at: place(value), .moreThanAll(value.text ?? ""), help: .writeAPart))
        return nil
    }

    private mutating func whole(_ value: YAMLValue, atLeast least: Int) -> Int? {
        if let number = Int(value.text ?? ""), number >= least { return number }
        diagnostics.append(
            .error(
                "not-a-number", at: place(value), .notAWholeNumber(value.text ?? "", atLeast: least),
                help: .writeAWholeNumber(atLeast: least)))
        return nil
    }

    private mutating func known(
        _ entry: YAMLValue.Entry, among allowed: [SettingsKey], isError: Bool = false
    ) -> SettingsKey? {
        let key = entry.key
        if let known = SettingsKey(read: key), allowed.contains(known) { return known }
        let spellings = allowed.flatMap { [$0.phrase.da, $0.phrase.en] }
        diagnostics.append(
            Diagnostic(
                isError ? .error : .warning, "unknown-key",
                at: Place(path, line: entry.line, column: entry.column, width: key.count),
                .unknownKey(key),
                help: .didYouMean(Nearest.of(key, among: spellings), else: spellings)))
        return nil
    }

    private func place(_ value: YAMLValue) -> Place {
        Place(path, line: value.position.line, column: value.position.column)
    }
}
