import Vision

/// Numbers that are the same at every run.
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

extension Council {
    static let kindNames = ["lived", "professional", "expert"]
    static let themeNames = (1...7).map { "tema\($0)" }

    /// Some voices of one kind and a few split ones, each with a handful of themes.
    static func random(seed: UInt64) -> Council {
        var numbers = SeededNumbers(seed: seed)
        var council = Council()
        council.themes = themeNames.enumerated().map { index, name in
            (name, index >= 5 ? themeNames[Int.random(in: 0..<3, using: &numbers)] : nil)
        }
        for kind in kindNames {
            for number in 0..<Int.random(in: 1...6, using: &numbers) {
                council.add("\(kind.prefix(1))\(number)", kind, some(&numbers))
            }
        }
        for number in 0..<Int.random(in: 0...2, using: &numbers) {
            council.voices.append(
                Voice(
                    id: "s\(number)", kind: "lived:1/3;professional:2/3",
                    raised: [("lived", some(&numbers)), ("professional", some(&numbers))]))
        }
        return council
    }

    private static func some(_ numbers: inout SeededNumbers) -> [String] {
        themeNames.filter { _ in Int.random(in: 0..<3, using: &numbers) == 0 }
    }
}
