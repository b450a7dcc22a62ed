import Foundation
import Vision

/// Reads a file as it was at one time: one that somebody writes meanwhile is read again.
enum WholeFile {
    /// How often a file that changes is read before giving up.
    private static let attempts = 5

    /// The bytes of a file, of a larger one the first `limit`.
    ///
    /// - parameter followsLink: whether a link at the end of the path is followed.
    /// - parameter whileReading: runs between looking at the file and reading it, for tests.
    /// - throws: `UnreadableFile` where it cannot be read, or does not stay the same for as long as reading takes.
    static func read(
        _ path: String, atMost limit: Int, followsLink: Bool = true, whileReading: () -> Void = {}
    ) throws -> [UInt8] {
        let flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | (followsLink ? 0 : O_NOFOLLOW)
        for _ in 0..<attempts {
            let descriptor = open(path, flags)
            guard descriptor >= 0 else { throw UnreadableFile(reason: String(cString: strerror(errno))) }
            defer { close(descriptor) }
            let before = try state(descriptor)
            whileReading()
            let bytes = try read(descriptor, min(Int(before.st_size), limit))
            let after = try state(descriptor)
            let isSame =
                before.st_size == after.st_size && before.st_mtim.tv_sec == after.st_mtim.tv_sec
                && before.st_mtim.tv_nsec == after.st_mtim.tv_nsec
            if isSame, bytes.count == min(Int(before.st_size), limit) { return bytes }
        }
        throw UnreadableFile(reason: "it changes while it is read")
    }

    private static func state(_ descriptor: Int32) throws -> stat {
        var info = stat()
        guard fstat(descriptor, &info) == 0, info.st_mode & S_IFMT == S_IFREG else {
            throw UnreadableFile(reason: "not a file")
        }
        return info
    }

    private static func read(_ descriptor: Int32, _ size: Int) throws -> [UInt8] {
        var failure: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let got = Foundation.read(descriptor, buffer.baseAddress?.advanced(by: count), size - count)
                if got < 0, errno == EINTR { continue }
                if got < 0 { failure = errno }
                if got <= 0 { break }
                count += got
            }
        }
        if failure != 0 { throw UnreadableFile(reason: String(cString: strerror(failure))) }
        return bytes
    }
}
