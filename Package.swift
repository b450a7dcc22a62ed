// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "stemme",
    products: [.executable(name: "stemme", targets: ["stemme"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        .systemLibrary(
            name: "CSnowball",
            providers: [.apt(["libstemmer-dev"])]),
        .systemLibrary(name: "CAllocator"),
        .target(
            name: "CMarkdown",
            linkerSettings: [.linkedLibrary("md4c")]),
        .target(
            name: "CLineEditor",
            linkerSettings: [.linkedLibrary("edit")]),
        .target(
            name: "Vision",
            dependencies: ["CMarkdown", "CSnowball", "Yams"]),
        .target(
            name: "Store",
            dependencies: ["Vision", .product(name: "GRDB", package: "GRDB.swift")]),
        .target(
            name: "Shell",
            dependencies: [
                "Store", "Vision", "CAllocator", "CLineEditor",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .executableTarget(name: "stemme", dependencies: ["Shell"]),
        .testTarget(name: "VisionTests", dependencies: ["Vision"]),
        .testTarget(name: "StoreTests", dependencies: ["Store", "Vision"]),
        .testTarget(name: "ShellTests", dependencies: ["Shell", "Store", "Vision"]),
    ],
    swiftLanguageModes: [.v6]
)

// Only for scripts/fuzz, which builds everything with the fuzzer's instruments.
if Context.environment["STEMME_FUZZ"] != nil {
    package.products.append(.executable(name: "fuzz", targets: ["fuzz"]))
    package.targets.append(
        .executableTarget(
            name: "fuzz", dependencies: ["Vision"], path: "Tests/Fuzz", exclude: ["corpus"],
            linkerSettings: [.unsafeFlags(["-sanitize=fuzzer"])]))
}
