import Testing

@testable import Vision

@Suite("What a kept snapshot holds")
struct ArchiveTests {
    /// Counts what an archive is given.
    private struct Counter: Archive {
        var count = 0
        mutating func take(_ number: inout Int) { count += 1 }
        mutating func take(_ text: inout String) { count += 1 }
        mutating func take(shared text: inout String) { count += 1 }
        mutating func take(shared numbers: inout [Int]) { count += 1 }
        mutating func take<Element>(
            _ list: inout [Element], blank: Element, _ each: (inout Counter, inout Element) -> Void
        ) {
            count += 1
        }
    }

    private static func archived(_ value: some Archivable) -> Int {
        var (counter, value) = (Counter(), value)
        value.archive(&counter)
        return counter.count
    }

    /// A field that is added to a type and not to its list would be lost without a word.
    @Test("every field of a type is in its list")
    func isComplete() {
        func fields(_ value: some Archivable) -> (stored: Int, archived: Int) {
            (Mirror(reflecting: value).children.count, Self.archived(value))
        }
        // An absent optional is one entry, a nested value as many as it has itself.
        #expect(fields(Place.blank) == (4, 4))
        #expect(fields(Phrase.blank) == (2, 2))
        #expect(fields(Reference.blank) == (4, 4))
        #expect(fields(Consent.blank) == (4, 4))
        #expect(fields(Diagnostic.blank) == (6, 1 + 1 + 4 + 2 + 2 + 1))
        #expect(fields(Settings.SharesDecided.blank) == (3, 3))
        #expect(fields(Kind.blank) == (5, 1 + 2 + 2 + 4 + 1))
        #expect(fields(Settings.blank) == (15, 14 + 4))
        #expect(fields(Margins.Target.blank) == (3, 1 + 1 + 4))
        #expect(fields(ConsentRecord.blank) == (9, 7 + 4 + 4))
        #expect(fields(EvidenceRecord.blank) == (6, 5 + 4))
        #expect(fields(Mandate.blank) == (6, 6))
        #expect(fields(Mandate.Section.blank) == (4, 3 + 4))
        #expect(fields(Mandate.Dissent.blank) == (6, 5 + 4))
        #expect(fields(Clause.blank) == (12, 11 + 4))
        #expect(fields(Clause.Evidence.blank) == (4, 4 + 1 + 4 + 2))
        #expect(fields(Promise.blank) == (14, 13 + 4))
        #expect(fields(Theme.blank) == (8, 8))
        #expect(fields(Voice.blank).stored == 11)
        #expect(fields(Statement.blank).stored == 16)
        #expect(Mirror(reflecting: Statement.Details.blank).children.count == 8)
        #expect(Mirror(reflecting: Workspace()).children.count == 19)
    }
}
