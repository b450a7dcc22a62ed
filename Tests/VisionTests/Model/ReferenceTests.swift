import Testing
import Vision

@Suite("Reference")
struct ReferenceTests {
    @Test(
        "x, [[x]] and \"[[x]]\" are read alike",
        arguments: ["bolig", "[[bolig]]", "\"[[bolig]]\"", " [[bolig|vores bolig]] ", "[[bolig.md]]", "[[bolig#Om]]"])
    func alike(text: String) {
        #expect(Reference(text).name == "bolig")
        #expect(Reference(text).block == nil)
    }

    @Test(
        "a block is named with its note, in its own note, or alone",
        arguments: ["^q7f", "[[#^q7f]]", "[[moede#^q7f]]", "[[^q7f]]", "moede#^q7f"])
    func block(text: String) {
        #expect(Reference(text).block == "q7f")
        #expect(Reference(text).text == "q7f")
    }

    @Test("a bar in a table is escaped, and is no part of the name")
    func table() { #expect(Reference("[[temaer/bolig\\|bolig]]").name == "temaer/bolig") }

    @Test("a heading is kept")
    func heading() { #expect(Reference("[[moede#Indledning]]").heading == "Indledning") }

    @Test("lists are parted by commas outside brackets")
    func list() {
        #expect(Reference.list("[[a, b]], c,, ^d").map(\.text) == ["a, b", "c", "d"])
        #expect(Reference.list("").isEmpty)
    }
}
