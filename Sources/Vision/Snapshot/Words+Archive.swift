extension Place: Archivable {
    static var blank: Place { Place("") }

    mutating func archive(_ archive: inout some Archive) {
        archive.take(shared: &path)
        archive.take(&line)
        archive.take(&column)
        archive.take(&width)
    }
}

extension Phrase: Archivable {
    static var blank: Phrase { Phrase("") }

    mutating func archive(_ archive: inout some Archive) {
        archive.take(shared: &da)
        archive.take(shared: &en)
    }
}

extension Reference: Archivable {
    static var blank: Reference { Reference(name: "") }

    mutating func archive(_ archive: inout some Archive) {
        archive.take(shared: &name)
        archive.take(shared: &heading)
        archive.take(shared: &block)
        archive.take(&isLink)
    }
}

extension Fraction: Archivable {
    static var blank: Fraction { .zero }

    mutating func archive(_ archive: inout some Archive) {
        var halves = [numerator, denominator].flatMap { [Int($0 >> 64), Int(truncatingIfNeeded: $0)] }
        for index in halves.indices { archive.take(&halves[index]) }
        func whole(_ high: Int, _ low: Int) -> Int128 { Int128(high) << 64 | Int128(UInt(bitPattern: low)) }
        let denominator = whole(halves[2], halves[3])
        self = Fraction(whole(halves[0], halves[1]), denominator == 0 ? 1 : denominator)
    }
}

extension Period: Archivable {
    static var blank: Period { Period(packed: 0) }

    mutating func archive(_ archive: inout some Archive) {
        var number = packed
        archive.take(&number)
        self = Period(packed: number)
    }
}

extension Consent: Archivable {
    static var blank: Consent { Consent() }

    mutating func archive(_ archive: inout some Archive) {
        archive.take(&channel)
        archive.take(&credit)
        archive.take(&isWithdrawn)
        archive.take(&verbatim)
    }
}

extension Diagnostic: Archivable {
    static var blank: Diagnostic { .warning("", at: .blank, .blank, help: .blank) }

    mutating func archive(_ archive: inout some Archive) {
        var isError = severity == .error
        archive.take(&isError)
        severity = isError ? .error : .warning
        archive.take(shared: &code)
        archive.take(&place)
        archive.take(&message)
        archive.take(&help)
        archive.take(&subject)
    }
}
