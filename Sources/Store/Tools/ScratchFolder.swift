import Foundation
import Vision

/// A folder that only its owner can look into, gone when nobody holds it any more.
final class ScratchFolder {
    let path: String
    /// Nothing ends this program before the folder is gone.
    let signals = HeldSignals()

    init() throws(StoreError) {
        let parent = ProcessInfo.processInfo.environment["TMPDIR"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"
        var template = Array("\(parent)/stemme-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else {
            signals.release()
            throw StoreError(.cannotWrite(parent, String(cString: strerror(errno))), help: .checkDisk)
        }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
        signals.release()
    }

    func write(_ bytes: [UInt8], _ name: String) throws(StoreError) -> String {
        try AtomicFile.write(bytes, to: "\(path)/\(name)", mode: 0o600, flushing: false)
        return "\(path)/\(name)"
    }

    /// The bytes of a file; nil where there is none.
    func read(_ name: String) -> [UInt8]? { FileManager.default.contents(atPath: "\(path)/\(name)").map { Array($0) } }
}
