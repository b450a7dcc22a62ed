import Synchronization

/// A value that is made when it is first asked for, and then kept.
///
/// Threads that ask at the same time may each make it; all get the same one.
package final class Lazily<Value: Sendable>: Sendable {
    private final class Box: Sendable {
        let value: Value
        init(_ value: Value) { self.value = value }
    }

    private let made = AtomicLazyReference<Box>()
    private let make: @Sendable () -> Value

    package init(_ make: @escaping @Sendable () -> Value) { self.make = make }

    /// A value that is there already.
    package convenience init(_ value: Value) { self.init { value } }

    package var value: Value {
        _read { yield box.value }
    }

    private var box: Box { made.load() ?? made.storeIfNil(Box(make())) }
}
