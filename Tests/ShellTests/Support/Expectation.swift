import Foundation
import Testing

/// Compares what came out with a file of the repository.
///
/// With `RECORD=1` in the environment the file is written instead, and the
/// test fails, so that nobody takes a recording for a passed test.
enum Expectation {
    static let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"

    static func expect(_ actual: String, equals file: URL, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let name = file.path.replacing(Repository.root.path + "/", with: "")
        let expected = FileManager.default.fileExists(atPath: file.path) ? try Repository.text(file) : nil
        // By bytes, since Swift takes a decomposed letter for the composed one.
        if let expected, expected.utf8.elementsEqual(actual.utf8) { return }
        if isRecording {
            try Data(actual.utf8).write(to: file)
            Issue.record("recorded \(name)", sourceLocation: sourceLocation)
        } else if let expected {
            Issue.record(
                "\(name) is other than expected\n\(LineDiff.text(expected, actual))", sourceLocation: sourceLocation)
        } else {
            Issue.record("\(name) is not there; RECORD=1 writes it", sourceLocation: sourceLocation)
        }
    }
}
