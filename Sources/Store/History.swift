import Foundation

/// The lines typed at the prompt, kept from one session to the next.
///
/// They lie outside every workspace, one a line, in a file that only its owner
/// can read. A line that begins with a space is not kept: it may hold a name.
/// Nothing here fails: without a file that can be written there is no history.
package struct History: Sendable {
    package static let largest = 5000

    /// The file; nil where there is no place for one.
    package let path: String?

    package init(path: String?) { self.path = path }

    /// `$XDG_STATE_HOME/stemme/history`, else `~/.local/state/stemme/history`.
    package init(environment: [String: String] = ProcessInfo.processInfo.environment) {
        // The XDG specification has relative paths ignored.
        let state = environment["XDG_STATE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
        let home = environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 + "/.local/state" : nil }
        path = (state ?? home).map { $0 + "/stemme/history" }
    }

    /// The last lines, oldest first, without repetitions that follow each other.
    ///
    /// A file that has grown a tenth too long is cut down on the way.
    package func entries() -> [String] {
        guard let path else { return [] }
        let all = Self.lines(Self.contents(path))
        if all.count > Self.largest + Self.largest / 10 { shorten(path) }
        var entries: [String] = []
        for line in all where line != entries.last { entries.append(line) }
        return Array(entries.suffix(Self.largest))
    }

    /// Keeps a line, after whatever other programs have added since.
    package func append(_ line: String) {
        guard let path, let entry = Self.entry(line) else { return }
        Self.makeFolder(path)
        guard let file = Self.opened(path) else { return }
        defer { close(file.descriptor) }
        // One write at the end of the file: two programs never write into each other's lines.
        let start = Self.endsInLine(file.descriptor) ? "" : "\n"
        Self.write(Array((start + entry + "\n").utf8), to: file.descriptor)
    }

    /// Puts a file with the newest lines only in its place.
    private func shorten(_ path: String) {
        guard let file = Self.opened(path) else { return }
        defer { close(file.descriptor) }
        // Without the lock a line that is added meanwhile would be lost.
        guard file.isLocked, let real = RealPath.of(path) else { return }
        // Beside the file that a link leads to, for a link put there on purpose has to stay.
        let temporary = "\(real).\(getpid()).new"
        let new = Foundation.open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard new >= 0 else { return }
        let text = Self.lines(Self.contents(path)).suffix(Self.largest).map { $0 + "\n" }.joined()
        let isWritten = Self.write(Array(text.utf8), to: new)
        close(new)
        if !isWritten || rename(temporary, real) != 0 { unlink(temporary) }
    }

    /// A line as it is kept; nil for one that is not.
    private static func entry(_ line: String) -> String? {
        guard let first = line.first, first != " " else { return nil }
        let scalars = line.unicodeScalars.map { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) ? " " : $0 }
        let entry = String(String.UnicodeScalarView(scalars)).trimmingCharacters(in: .whitespaces)
        return entry.isEmpty ? nil : entry
    }

    private static func lines(_ bytes: [UInt8]) -> [String] {
        bytes.split(separator: UInt8(ascii: "\n")).compactMap { entry(String(decoding: $0, as: UTF8.self)) }
    }

    /// The bytes of the file; none where it cannot be read or is no file.
    private static func contents(_ path: String) -> [UInt8] {
        // Not waiting, should somebody have put a pipe there.
        let file = Foundation.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else { return [] }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return [] }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65536)
        while true {
            let count = buffer.withUnsafeMutableBytes { read(file, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            if count <= 0 { return bytes }
            bytes += buffer.prefix(count)
        }
    }

    private struct Opened {
        var descriptor: Int32
        var isLocked: Bool
    }

    /// The file open for adding, and the one that is at `path` now.
    private static func opened(_ path: String) -> Opened? {
        for _ in 0..<10 {
            let file = Foundation.open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC | O_NONBLOCK, 0o600)
            guard file >= 0 else { return nil }
            let isLocked = lock(file)
            var ours = stat()
            var current = stat()
            let isRegular = fstat(file, &ours) == 0 && ours.st_mode & S_IFMT == S_IFREG
            // While we waited for the lock another program may have put a shortened file in its place.
            if stat(path, &current) == 0, ours.st_ino == current.st_ino, ours.st_dev == current.st_dev {
                // The file may be older than this rule, or come from a backup.
                if isRegular, ours.st_mode & 0o077 != 0 { fchmod(file, 0o600) }
                return Opened(descriptor: file, isLocked: isLocked)
            }
            close(file)
        }
        return nil
    }

    /// Waits a tenth of a second at most: a hanging program must not hang this one, and a line is written whole anyway.
    private static func lock(_ file: Int32) -> Bool {
        for _ in 0..<20 {
            if flock(file, LOCK_EX | LOCK_NB) == 0 { return true }
            if errno != EWOULDBLOCK, errno != EINTR { return false }
            usleep(5000)
        }
        return false
    }

    /// Whether the file is empty or its last line whole; a program that was killed may have left half of one.
    private static func endsInLine(_ file: Int32) -> Bool {
        let size = lseek(file, 0, SEEK_END)
        var last: UInt8 = 0
        return size < 1 || pread(file, &last, 1, size - 1) < 1 || last == UInt8(ascii: "\n")
    }

    @discardableResult
    private static func write(_ bytes: [UInt8], to file: Int32) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Foundation.write(file, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            if count <= 0 { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }

    private static func makeFolder(_ path: String) {
        let folder = (path as NSString).deletingLastPathComponent
        if access(folder, F_OK) == 0 { return }
        try? FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }
}
