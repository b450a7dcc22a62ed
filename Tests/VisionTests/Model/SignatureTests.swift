import Testing
import Vision

@Suite("Signature")
struct SignatureTests {
    @Test("has a side or voice, a state, and perhaps a date and a reason")
    func reads() throws {
        let signed = try #require(Signature("brugere: tiltrådt 2020-11-20"))
        #expect(signed.side == .users && signed.state == .signed && signed.date?.text == "2020-11-20")
        let refused = try #require(Signature("[[p7d]]: ikke-underskrevet, jeg er uenig, helt"))
        #expect(refused.side == nil && refused.who == "p7d")
        #expect(refused.state == .notSigned && refused.reason == "jeg er uenig, helt")
        #expect(Signature("officials: with reservation")?.state == .withReservation)
    }

    @Test("without a colon, or with an unknown state, it is none", arguments: ["brugere", "brugere: måske", "", ":"])
    func refuses(text: String) { #expect(Signature(text) == nil) }
}
