import Testing

@testable import Vision

@Suite("ZIP files")
struct ZipArchiveTests {
    private func archive(_ entries: (name: String, text: String)...) -> ZipArchive {
        var archive = ZipArchive()
        for entry in entries { archive.put(entry.text, as: entry.name) }
        return archive
    }

    @Test("the checksum is the one that all others have")
    func checksum() {
        #expect(CRC32.of(Array("123456789".utf8)) == 0xCBF4_3926)
        #expect(CRC32.of([]) == 0)
    }

    @Test("what was written is read back, in its order, as the same bytes")
    func roundTrip() throws {
        let written = archive(("mimetype", "tekst"), ("mappe/æøå.xml", "<a/>"), ("tom", ""))
        let read = try #require(ZipArchive(written.bytes))
        #expect(read.entries.map(\.name) == ["mimetype", "mappe/æøå.xml", "tom"])
        #expect(read.bytes == written.bytes)
    }

    @Test("an entry is replaced where it stands")
    func replaces() throws {
        var read = try #require(ZipArchive(archive(("a", "en"), ("b", "to")).bytes))
        read.put("tre", as: "a")
        #expect(read.bytes == archive(("a", "tre"), ("b", "to")).bytes)
    }

    @Test("bytes that are no archive, and one that is cut anywhere, are none")
    func refuses() {
        let whole = archive(("a", "en"), ("b", "to")).bytes
        #expect(ZipArchive([])?.entries == nil)
        #expect(ZipArchive(Array("PK\u{3}\u{4} ikke rigtigt, men langt nok til at blive læst".utf8))?.entries == nil)
        for end in 0..<whole.count { #expect(ZipArchive(Array(whole[..<end]))?.entries == nil, "cut after \(end)") }
    }

    @Test("no single byte that is wrong makes the reading fail")
    func damaged() {
        let whole = archive(("a", "en"), ("b", "to")).bytes
        for index in whole.indices {
            var bytes = whole
            bytes[index] = ~bytes[index]
            _ = ZipArchive(bytes)
        }
    }
}
