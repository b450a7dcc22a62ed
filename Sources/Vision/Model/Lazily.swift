import Synchronization

/// A value that is made when it is first asked for, and then kept.
///
/// It is made once: a thread that asks while another makes it waits.
package final class Lazily<Value: Sendable>: Sendable {
    private final class Box: Sendable {
        let value: Value
        init(_ value: Value) { self.value = value }
    }

    private let made = AtomicLazyReference<Box>()
    private let making = Mutex(())
    private let make: @Sendable () -> Value

    package init(_ make: @escaping @Sendable () -> Value) { self.make = make }

    /// A value that is there already.
    package init(_ value: Value) {
        let box = Box(value)
        make = { box.value }
        _ = made.storeIfNil(box)
    }

    package var value: Value {
        _read { yield box.value }
    }

    private var box: Box {
        if let box = made.load() { return box }
        return making.withLock { _ in made.load() ?? made.storeIfNil(Box(make())) }
    }
}
