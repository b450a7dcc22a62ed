import Vision

/// Something outside failed: a file that cannot be written, a folder that is no workspace.
package struct StoreError: Error, Sendable {
    package var message: Phrase
    package var help: Phrase
    /// Whether it was asked for wrongly, rather than that the disk failed.
    package var isUsage: Bool

    package init(_ message: Phrase, help: Phrase, isUsage: Bool = false) {
        self.message = message
        self.help = help
        self.isUsage = isUsage
    }
}
