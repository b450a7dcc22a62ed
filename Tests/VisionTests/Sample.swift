import Vision

/// Small workspaces in memory, for tests.
enum Sample {
    static let settings = """
        format: 1
        title: Prøve
        language: da
        mandate: udkast/kommissorium.md
        """
    static let voices = """
        id,kind,label,side
        p7d,lived,kvinde på kontanthjælp,users
        h2n,lived,mand på herberg,users
        b2v,professional,leder af et værested,professionals
        n5z,expert,forsker,
        """
    static let consents = """
        voice,channel,verbatim,credit,given
        p7d,public,yes,role,2020-11-12
        h2n,anonymous,yes,none,2020-11-12
        """

    /// A workspace with the files above and those given; a nil takes one away.
    static func read(_ files: [String: String?], today: Period? = nil) throws -> Workspace {
        var all: [String: String] = ["stemme.yaml": settings, "voices.csv": voices, "consents.csv": consents]
        for (path, text) in files { all[path] = text }
        var reader = WorkspaceReader(MemoryTree(all), today: today)
        return try reader.read()
    }
}

extension Workspace {
    /// Each finding as `path:line:column code`, in order.
    var codes: [String] {
        diagnostics.map { "\($0.place.path):\($0.place.line):\($0.place.column) \($0.code)" }
    }
}
