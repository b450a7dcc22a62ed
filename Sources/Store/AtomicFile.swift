import Foundation
import Synchronization
import Vision

/// Writes a file so that, whenever it is interrupted, the old or the new one is there.
package enum AtomicFile {
    /// Writes beside the file, flushes, and renames; the mode of an old file stays.
    ///
    /// - parameter flushing: whether it must be on the disk when this returns; of what can be made again it need not.
    /// - throws: `StoreError` where the disk refuses; the old file is then untouched.
    package static func write(
        _ bytes: [UInt8], to path: String, mode: mode_t = 0o644, flushing: Bool = true
    ) throws(StoreError) {
        // A link is written through, so that it stays a link.
        let target = RealPath.of(path) ?? path
        var mode = mode
        var info = stat()
        if stat(target, &info) == 0 { mode = info.st_mode & 0o7777 }
        let folder = (target as NSString).deletingLastPathComponent
        tidy(folder)
        let temporary = "\(folder)/.\((target as NSString).lastPathComponent).\(getpid())\(ending)"
        unlink(temporary)
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
        guard descriptor >= 0 else { throw failure(path) }
        guard Descriptor(descriptor).write(bytes) == 0, fchmod(descriptor, mode) == 0,
            !flushing || fsync(descriptor) == 0
        else {
            let error = failure(path)
            close(descriptor)
            unlink(temporary)
            throw error
        }
        close(descriptor)
        guard rename(temporary, target) == 0 else {
            let error = failure(path)
            unlink(temporary)
            throw error
        }
    }

    /// How the name of a file that is being written ends; before it stands the process that writes it.
    private static let ending = ".stemme.tmp"
    /// The folders in which this process has looked for what interrupted ones left: once each, since it may write many.
    private static let tidied = Mutex<Set<String>>([])

    /// Takes away what processes that are no more began to write into a folder.
    private static func tidy(_ folder: String) {
        guard tidied.withLock({ $0.insert(folder).inserted }) else { return }
        for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] where isLeftover(name) {
            unlink("\(folder)/\(name)")
        }
    }

    private static func isLeftover(_ name: String) -> Bool {
        guard name.hasPrefix("."), name.hasSuffix(ending),
            let number = name.dropLast(ending.count).split(separator: ".").last,
            let process = pid_t(number), process > 0
        else { return false }
        return kill(process, 0) != 0 && errno == ESRCH
    }

    private static func failure(_ path: String) -> StoreError {
        StoreError(.cannotWrite(path, String(cString: strerror(errno))), help: .checkDisk)
    }

    /// Makes a folder and those above it.
    package static func makeFolder(_ path: String) throws(StoreError) {
        var info = stat()
        if stat(path, &info) == 0, info.st_mode & S_IFMT == S_IFDIR { return }
        let above = (path as NSString).deletingLastPathComponent
        if !above.isEmpty, above != path { try makeFolder(above) }
        // Another program may have made it meanwhile.
        if mkdir(path, 0o777) != 0, errno != EEXIST || stat(path, &info) != 0 || info.st_mode & S_IFMT != S_IFDIR {
            throw failure(path)
        }
    }
}
