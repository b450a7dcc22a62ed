import Testing

@testable import Vision

@Suite("What another scheme orders differently")
struct OrderChangeTests {
    private func changes(_ council: Council, from: Scheme, to: Scheme) throws -> [String] {
        let tally = try Tally(council.workspace())
        func name(_ theme: Int) -> String { tally.workspace.themes[theme].name }
        return OrderChange.changes(from: try tally.ranking(from), to: try tally.ranking(to)).map { change in
            switch change {
            case .ahead(let a, let b): "\(name(a)) > \(name(b))"
            case .level(let a, let b): "\(name(a)) = \(name(b))"
            }
        }
    }

    @Test("a theme at 0 that is ahead elsewhere is told, both ways")
    func zeros() throws {
        // Only the first is raised by both kinds; the second by most of one.
        var council = Council()
        for id in ["l1", "l2", "l3"] { council.add(id, "lived", ["anden"]) }
        council.add("l4", "lived", ["begge"])
        council.add("p1", "professional", ["begge"])
        for id in ["p2", "p3", "p4"] { council.add(id, "professional", ["tredje"]) }
        council.themes = [("begge", nil), ("anden", nil), ("tredje", nil)]
        #expect(try changes(council, from: .equal, to: .common) == ["begge > tredje"])
        #expect(try changes(council, from: .common, to: .equal) == ["anden > begge", "tredje > begge"])
    }

    @Test("themes of one level are compared, also where a part of another stands between them")
    func levels() throws {
        var council = Council()
        for id in ["l1", "l2", "l3"] { council.add(id, "lived", ["del"]) }
        council.add("l4", "lived", ["helt"])
        council.add("l5", "lived", ["helt"])
        council.themes = [("hele", nil), ("del", "hele"), ("helt", nil)]
        let found = try changes(council, from: .equal, to: .ranks)
        #expect(!found.contains { $0.contains("del") })
    }
}
