import Foundation

/// Where a path leads when its links are followed.
package enum RealPath {
    /// The path without links and `..`; nil where nothing is there, or it may not be looked at.
    package static func of(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}
