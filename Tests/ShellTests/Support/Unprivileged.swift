import Foundation

/// Runs something as somebody who may not read everything, also where the tests run as root.
enum Unprivileged {
    /// Linux keeps the user for files per thread, so that tests beside this one notice nothing.
    static func run<Result>(_ body: () throws -> Result) rethrows -> Result {
        typealias SetUser = @convention(c) (uid_t) -> Int32
        guard geteuid() == 0, let symbol = dlsym(nil, "setfsuid") else { return try body() }
        let setUser = unsafeBitCast(symbol, to: SetUser.self)
        _ = setUser(65534)
        defer { _ = setUser(0) }
        return try body()
    }
}
