import Testing
import Vision

@Suite("Consent")
struct ConsentTests {
    static let all: [Consent] = Channel.allCases.flatMap { channel in
        Credit.allCases.flatMap { credit in
            [nil, false, true].flatMap { verbatim in
                [false, true].map {
                    Consent(channel: channel, credit: credit, isWithdrawn: $0, verbatim: verbatim)
                }
            }
        }
    }

    @Test("tightening is commutative and idempotent, and never loosens")
    func tightens() {
        for a in Self.all {
            #expect(a.tightened(by: a) == a)
            for b in Self.all {
                let both = a.tightened(by: b)
                #expect(both == b.tightened(by: a))
                #expect(both.channel >= a.channel && both.credit >= a.credit)
                #expect(both.isWithdrawn == (a.isWithdrawn || b.isWithdrawn))
                if a.verbatim == false { #expect(both.verbatim == false) }
            }
        }
    }

    @Test("in whatever order three are put together, the strictest holds")
    func associative() {
        var random = SystemRandomNumberGenerator()
        for _ in 0..<2000 {
            let (a, b, c) = (
                Self.all.randomElement(using: &random) ?? Consent(),
                Self.all.randomElement(using: &random) ?? Consent(),
                Self.all.randomElement(using: &random) ?? Consent()
            )
            #expect(a.tightened(by: b).tightened(by: c) == a.tightened(by: b.tightened(by: c)))
        }
    }

    @Test("has one word: anonymous is public without credit, and withdrawn beats all")
    func word() {
        #expect(Consent(credit: .none).word == .anonymous)
        #expect(Consent(credit: .role).word == .public)
        #expect(Consent(channel: .hearing, credit: .none).word == .hearing)
        #expect(Consent(channel: .internal).word == .internal)
        #expect(Consent(isWithdrawn: true).word == .withdrawn)
        for word in ConsentWord.allCases { #expect(Consent(word).word == word) }
    }
}
