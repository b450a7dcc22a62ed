extension Statement: Archivable {
    static var blank: Statement { Statement(note: 0, callout: 0, id: nil, line: 0, kind: 0) }

    mutating func archive(_ archive: inout some Archive) {
        archive.take(&note)
        archive.take(&callout)
        archive.take(&line)
        archive.take(&kind)
        archive.take(&id)
        archive.take(&voices)
        archive.take(&aspect)
        archive.take(shared: &attribution)
        archive.take(&themes)
        archive.take(&stance)
        archive.take(&date)
        archive.take(&counts)
        archive.take(&consent)
        archive.take(&isVerbatim)
        archive.take(&standing)
        var isDetailed = details != nil
        archive.take(&isDetailed)
        details = isDetailed ? (details ?? .blank).archived(&archive) : nil
    }
}

extension Statement.Details {
    static var blank: Statement.Details {
        Statement.Details(
            arena: nil, to: [], supports: [], opposes: [], claim: nil, source: nil, countsReason: nil, care: [])
    }

    /// Itself where it is written, and what was written where it is read.
    func archived(_ archive: inout some Archive) -> Statement.Details {
        var (arena, to, supports, opposes) = (arena, to, supports, opposes)
        var (claim, source, countsReason, care) = (claim, source, countsReason, care)
        archive.take(&arena)
        archive.take(&to)
        archive.take(&supports)
        archive.take(&opposes)
        archive.take(&claim)
        archive.take(shared: &source)
        archive.take(shared: &countsReason)
        archive.take(&care, blank: .child)
        return Statement.Details(
            arena: arena, to: to, supports: supports, opposes: opposes, claim: claim, source: source,
            countsReason: countsReason, care: care)
    }
}

extension Statement.Standing: Archivable {
    static var blank: Self { .usable }

    mutating func archive(_ archive: inout some Archive) {
        var number = 0
        var code = ""
        switch self {
        case .usable: break
        case .withoutShare: number = 1
        case .withdrawn: number = 2
        case .leftOut(let why):
            number = 3
            code = why
        }
        archive.take(&number)
        if number == 3 { archive.take(shared: &code) }
        switch number {
        case 0: self = .usable
        case 1: self = .withoutShare
        case 2: self = .withdrawn
        default: self = .leftOut(code: code)
        }
    }
}
