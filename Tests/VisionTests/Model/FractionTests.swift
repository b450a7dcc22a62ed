import Testing
import Vision

@Suite("Fraction")
struct FractionTests {
    @Test("is kept in lowest terms, with the sign on top")
    func lowestTerms() {
        #expect(Fraction(6, -8).text == "-3/4")
        #expect(Fraction(8, 4).text == "2")
    }

    @Test(
        "reads whole numbers, fractions and decimals with a point",
        arguments: [
            ("3", "3"), ("2/4", "1/2"), ("0.25", "1/4"), ("-1.5", "-3/2"), (" 1 / 3 ", "1/3"),
        ])
    func reads(text: String, expected: String) {
        #expect(Fraction(text: text)?.text == expected)
    }

    @Test("refuses what is no exact number", arguments: ["0,5", "1/0", "x", "", "1e3", "1/2/3", "."])
    func refuses(text: String) {
        #expect(Fraction(text: text) == nil)
    }

    @Test("compares by full-width products, so that large neighbours differ")
    func comparesExactly() {
        let big = Int128(Int64.max)
        #expect(Fraction(big, big + 1) < Fraction(big + 1, big + 2))
        #expect(Fraction(-1, 2) < Fraction(1, 3))
    }

    @Test("a result that does not fit is an error, never rounded")
    func overflows() {
        let huge = Fraction(Int128.max, 1)
        #expect(throws: Fraction.Overflow.self) { try huge.plus(.one) }
        #expect(throws: Fraction.Overflow.self) { try huge.times(Fraction(2)) }
    }

    @Test("addition is commutative and associative on random fractions")
    func laws() throws {
        var random = SystemRandomNumberGenerator()
        for _ in 0..<200 {
            let values = (0..<3).map { _ in
                Fraction(
                    Int128(Int.random(in: -99...99, using: &random)), Int128(Int.random(in: 1...99, using: &random)))
            }
            #expect(try values[0].plus(values[1]) == values[1].plus(values[0]))
            #expect(
                try values[0].plus(values[1]).plus(values[2]) == values[0].plus(values[1].plus(values[2])))
        }
    }

    @Test("multiplication distributes, subtraction and division take back, and order is total")
    func moreLaws() throws {
        var random = SeededRandom(seed: 3)
        func any() -> Fraction {
            Fraction(Int128(Int.random(in: -99...99, using: &random)), Int128(Int.random(in: 1...99, using: &random)))
        }
        for _ in 0..<300 {
            let (a, b, c) = (any(), any(), any())
            #expect(try a.times(b.plus(c)) == a.times(b).plus(a.times(c)))
            #expect(try a.plus(b).minus(b) == a)
            if let quotient = try a.divided(by: b) { #expect(try quotient.times(b) == a) } else { #expect(b == .zero) }
            #expect([a < b, a == b, b < a].count { $0 } == 1)
            if a < b, b < c { #expect(a < c) }
            #expect(Fraction(text: a.text) == a)
        }
    }

    @Test("the smallest number has no opposite that fits")
    func smallest() {
        #expect(throws: Fraction.Overflow.self) { try Fraction.zero.minus(Fraction(.min, 1)) }
    }
}
