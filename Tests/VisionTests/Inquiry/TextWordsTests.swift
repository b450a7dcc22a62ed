import Testing

@testable import Vision

@Suite("The words of a text")
struct TextWordsTests {
    @Test(
        "are runs of letters, digits and marks, in lower case",
        arguments: [
            ("", []), (" — ", []), ("Bolig", ["bolig"]), ("Fugt, skimmel & 3 børn!", ["fugt", "skimmel", "3", "børn"]),
            ("»Ældre« ØKO-BY", ["ældre", "øko", "by"]), ("a_b", ["a", "b"]), ("caf\u{65}\u{301}er", ["caféer"]),
            ("½ m²", ["½", "m²"]),
        ])
    func words(text: String, words: [String]) {
        #expect(text.words() == words)
    }

    @Test("are only the first where so many are asked for")
    func first() {
        #expect("En to tre fire".words(atMost: 2) == ["en", "to"])
        #expect("En".words(atMost: 4) == ["en"])
    }
}
