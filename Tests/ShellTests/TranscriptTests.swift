import Testing

/// Every file of Tests/Transcripts, played and compared to the letter.
@Suite("Transcripts")
struct TranscriptTests {
    @Test("the folder holds transcripts")
    func folderIsNotEmpty() { #expect(!Transcript.all.isEmpty) }

    @Test("a session answers as it is written", arguments: Transcript.all)
    func plays(_ transcript: Transcript) throws {
        try Expectation.expect(transcript.play(), equals: transcript.file)
    }
}
