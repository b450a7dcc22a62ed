import Foundation

@testable import Vision

/// What libFuzzer calls with bytes of its own making: whatever they are, reading gives an answer.
///
/// `STEMME_FUZZ` in the environment names what the bytes are taken for; see
/// `scripts/fuzz`. A broken promise is a trap, which libFuzzer reports with
/// the bytes that led to it.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    target(Array(UnsafeBufferPointer(start: data, count: count)))
    return 0
}

private let target: @Sendable ([UInt8]) -> Void =
    switch ProcessInfo.processInfo.environment["STEMME_FUZZ"] {
    case "mandate": Promises.mandate
    case "filter": Promises.filter
    case "tables": Promises.tables
    default: Promises.note
    }

@_silgen_name("LLVMFuzzerRunDriver")
private func run(
    _ count: UnsafeMutablePointer<CInt>, _ arguments: UnsafeMutableRawPointer,
    _ callback: @convention(c) (UnsafePointer<UInt8>, Int) -> CInt
) -> CInt

/// The program's entry, under the name that the package manager gives it.
@_cdecl("fuzz_main")
public func start(_ count: CInt, _ arguments: UnsafeMutableRawPointer) -> CInt {
    var (count, arguments) = (count, arguments)
    return withUnsafeMutablePointer(to: &arguments) { run(&count, $0) { data, count in fuzz(data, count) } }
}
