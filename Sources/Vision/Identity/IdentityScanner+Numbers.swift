// Numbers that belong to one person, and streets with theirs.
extension IdentityScanner.Pass {
    mutating func numbers(_ run: NumberRun) {
        let first = run.groups[0]
        // What hangs on letters is part of an id or an address on the web, unless the letters say what it is.
        let context = NumberContext(text, before: first.lower)
        let hangs =
            text.isWord(before: first.lower) || (first.lower > 0 && text[first.lower - 1] == UInt8(ascii: "^"))
        if plate(run) || address(run) { return }
        if context.isOf(NumberContext.organisation) || (hangs && !context.isOf(NumberContext.telephone)) { return }
        let endsInWord = text.isWord(at: run.end)
        var index = 0
        while index < run.groups.count {
            if let count = personalNumber(run, index, endsInWord, context)
                ?? account(run, index, endsInWord, context) ?? telephone(run, index, endsInWord, context)
                ?? caseNumber(run, index, context)
            {
                index += count
            } else {
                index += 1
            }
        }
    }

    /// The number of a civil registration: a day, a month, a year and four digits, however they are parted.
    private mutating func personalNumber(
        _ run: NumberRun, _ start: Int, _ endsInWord: Bool, _ context: NumberContext
    ) -> Int? {
        var digits: [UInt8] = []
        var index = start
        var ends: [Int] = []
        while index < run.groups.count, digits.count < 10 {
            digits += text[run.groups[index].lower..<run.groups[index].upper].map { $0 - 48 }
            ends.append(digits.count)
            index += 1
        }
        guard digits.count == 10, ends.allSatisfy({ [2, 4, 6, 10].contains($0) }) else { return nil }
        if index == run.groups.count, endsInWord { return nil }
        let (day, month) = (digits[0] * 10 + digits[1], digits[2] * 10 + digits[3])
        guard (1...31).contains(day) || (61...91).contains(day), (1...12).contains(month) else { return nil }
        let weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]
        let sum = zip(weights, digits).reduce(0) { $0 + $1.0 * Int($1.1) }
        var otherwise: IdentityTrace.Reading?
        let (hour, minute) = (digits[6] * 10 + digits[7], digits[8] * 10 + digits[9])
        let last = run.separators.indices.contains(index - 2) && index - start > 1 ? run.separators[index - 2] : nil
        if ends == [2, 4, 6, 10], last == .space, hour < 24, minute < 60 { otherwise = .dateAndTime }
        if start == 0, context.isOf(NumberContext.file) { otherwise = .caseNumber }
        add(
            .personalNumber, sum % 11 == 0, run.groups[start].lower, run.groups[index - 1].upper,
            otherwise: otherwise)
        return index - start
    }

    /// Eight digits in twos, in fours or in one, with or without the country's number before them.
    private mutating func telephone(
        _ run: NumberRun, _ start: Int, _ endsInWord: Bool, _ context: NumberContext
    ) -> Int? {
        var index = start
        let prefix = run.groups[start]
        let isPrefixed =
            run.groups.count > start + 1
            && (text.has(Array("45".utf8), at: prefix.lower) && prefix.count == 2
                || text.has(Array("0045".utf8), at: prefix.lower) && prefix.count == 4)
        func form(_ at: Int) -> Int? {
            func counts(_ count: Int, _ number: Int) -> Bool {
                at + number <= run.groups.count && run.groups[at..<at + number].allSatisfy { $0.count == count }
                    && Set(run.separators[at..<at + number - 1]).count <= 1
            }
            if run.groups[at].count == 8 { return 1 }
            if counts(2, 4), !counts(2, 5) { return 4 }
            if counts(4, 2), !counts(4, 3) { return 2 }
            return nil
        }
        var length = isPrefixed ? form(start + 1) : nil
        let hasPrefix = length != nil
        if hasPrefix { index += 1 } else { length = form(start) }
        // +4520304050 in one.
        if length == nil, prefix.count == 10, text.has(Array("45".utf8), at: prefix.lower) {
            let isInternational = prefix.lower > 0 && text[prefix.lower - 1] == UInt8(ascii: "+")
            guard isInternational, !(start + 1 == run.groups.count && endsInWord) else { return nil }
            add(.telephone, true, prefix.lower, prefix.upper)
            return 1
        }
        guard let length else { return nil }
        // One of a longer list of numbers.
        if length > 1, index == start, start > 0, run.groups[start - 1].count == prefix.count,
            run.separators[start - 1] == run.separators[start]
        {
            return nil
        }
        let (first, last) = (run.groups[index], run.groups[index + length - 1])
        if index + length == run.groups.count, endsInWord { return nil }
        // The part of a number with decimals, or of a longer one.
        let comma = UInt8(ascii: ",")
        if first.lower > 1, text[first.lower - 1] == comma, text[first.lower - 2].isDigit { return nil }
        if last.upper + 1 < text.count, text[last.upper] == comma, text[last.upper + 1].isDigit { return nil }
        // A fraction.
        if length == 1, text.has([0x2F], at: last.upper) || text.has([0x2F], at: first.lower - 1) { return nil }
        guard text[first.lower] >= 50 else { return nil }
        if length == 2, isYear(first), isYear(last) { return nil }
        if length == 1, isDate(first) { return nil }
        let isNamed = start == 0 && context.isOf(NumberContext.telephone)
        if !isNamed, context.isOf(NumberContext.money) || isMoney(after: last.upper) { return nil }
        add(.telephone, hasPrefix || isNamed || length == 4, run.groups[start].lower, last.upper)
        return index + length - start
    }

    private func isYear(_ group: NumberRun.Group) -> Bool {
        text.has(Array("19".utf8), at: group.lower) || text.has(Array("20".utf8), at: group.lower)
    }

    /// Whether eight digits are a year, a month and a day.
    private func isDate(_ group: NumberRun.Group) -> Bool {
        func two(_ at: Int) -> UInt8 { (text[at] - 48) * 10 + text[at + 1] - 48 }
        return isYear(group) && (1...12).contains(two(group.lower + 4)) && (1...31).contains(two(group.lower + 6))
    }

    private func isMoney(after place: Int) -> Bool {
        let rest = String(decoding: text[place..<min(text.count, place + 5)], as: UTF8.self).lowercased()
        return rest.hasPrefix(" kr") || rest.hasPrefix(" mio") || rest.hasPrefix(" €")
    }

    private mutating func account(
        _ run: NumberRun, _ start: Int, _ endsInWord: Bool, _ context: NumberContext
    ) -> Int? {
        let isNamed = context.isOf(NumberContext.account)
        let first = run.groups[start]
        if isNamed, (7...10).contains(first.count), !(start + 1 == run.groups.count && endsInWord) {
            add(.accountNumber, true, first.lower, first.upper)
            return 1
        }
        let isLast = start + 2 >= run.groups.count
        guard start + 1 < run.groups.count, first.count == 4, !text.has(Array("0045".utf8), at: first.lower),
            (7...10).contains(run.groups[start + 1].count), isNamed || run.separators[start] == .space,
            !(isLast && endsInWord)
        else { return nil }
        add(.accountNumber, isNamed, first.lower, run.groups[start + 1].upper)
        return 2
    }

    private mutating func caseNumber(_ run: NumberRun, _ start: Int, _ context: NumberContext) -> Int? {
        let groups = run.groups
        if start + 2 < groups.count, groups[start].count == 3, groups[start + 1].count == 4,
            isYear(groups[start + 1]), groups[start + 2].count >= 4, run.separators[start] == .hyphen,
            run.separators[start + 1] == .hyphen
        {
            add(.caseNumber, true, groups[start].lower, groups[start + 2].upper)
            return 3
        }
        guard start == 0, context.isOf(NumberContext.file), groups.reduce(0, { $0 + $1.count }) >= 3 else {
            return nil
        }
        add(.caseNumber, true, groups[0].lower, run.end)
        return groups.count
    }

    /// Two capitals and five digits.
    private mutating func plate(_ run: NumberRun) -> Bool {
        let counts = run.groups.map(\.count)
        let groups = counts.first == 5 ? 1 : counts.starts(with: [2, 3]) && run.separators[0] == .space ? 2 : 0
        guard groups > 0, counts.count == groups, !text.isWord(at: run.end) else { return false }
        var at = run.groups[0].lower
        if at > 0, text[at - 1] == UInt8(ascii: " ") { at -= 1 }
        guard at >= 2, text[at - 1].isCapital, text[at - 2].isCapital, !text.isWord(before: at - 2) else {
            return false
        }
        add(.numberPlate, false, at - 2, run.end)
        return true
    }

    /// A street's name before its number, as Danish has it, or after it, as English has.
    private mutating func address(_ run: NumberRun) -> Bool {
        let number = run.groups[0]
        guard number.count <= 3, !text.isWord(before: number.lower) else { return false }
        if let lower = street(before: number.lower) {
            let upper = postcode(after: number.upper)
            add(.address, upper != nil, lower, upper ?? number.upper)
            return true
        }
        if run.groups.count == 1, let upper = road(after: number.upper) {
            add(.address, false, number.lower, upper)
            return true
        }
        return false
    }

    private func street(before place: Int) -> Int? {
        var upper = place
        while upper > 0, text[upper - 1] == UInt8(ascii: " ") { upper -= 1 }
        guard upper < place else { return nil }
        var lower = upper
        while lower > 0, text.isWord(before: lower), !text[lower - 1].isDigit, upper - lower < 60 { lower -= 1 }
        guard lower < upper else { return nil }
        let word = String(decoding: text[lower..<upper], as: UTF8.self)
        guard word.first?.isUppercase == true else { return nil }
        let folded = word.lowercased()
        return IdentityScanner.streets.contains { folded.hasSuffix($0) } ? lower : nil
    }

    /// The end of a postcode and a town that follow within a line: any four digits and a name.
    private func postcode(after place: Int) -> Int? {
        var at = place
        let end = min(text.count, place + 30)
        while at + 5 < end {
            if text[at] == UInt8(ascii: "\n") { return nil }
            if text[at].isDigit, !text[at - 1].isDigit, (0..<4).allSatisfy({ text[at + $0].isDigit }),
                text[at + 4] == UInt8(ascii: " "), text[at + 5].isCapital || text[at + 5] == 0xC3
            {
                at += 5
                while at < text.count, text.isWord(at: at) || text[at] >= 0x80 { at += 1 }
                return at
            }
            at += 1
        }
        return nil
    }

    private func road(after place: Int) -> Int? {
        let words = text[min(text.count, place)..<min(text.count, place + 40)]
            .split(separator: UInt8(ascii: " "), maxSplits: 3, omittingEmptySubsequences: false)
        guard words.count > 2, words[0].isEmpty, words[1].first?.isCapital == true else { return nil }
        let letters = words[2].prefix { $0.isASCIILetter }
        let name = String(decoding: letters, as: UTF8.self)
        return IdentityScanner.roads.contains(name) ? letters.endIndex : nil
    }
}
