/// Why a filter or an argument could not be read: what is wrong, and what to write instead.
package struct InquiryError: Error, Sendable, Equatable {
    package var message: Phrase
    package var help: Phrase
    /// The characters, from 0, that it is about; nil where it is the line as a whole.
    package var range: Range<Int>?

    package init(_ message: Phrase, help: Phrase, at range: Range<Int>? = nil) {
        self.message = message
        self.help = help
        self.range = range
    }
}
