import Synchronization

/// A value that is made when it is first asked for, and then kept.
///
/// It is made once: a thread that asks while another makes it waits.
package final class Lazily<Value: Sendable>: Sendable {
    /// Where the value stands once `isMade`; it is asked for too often to be reached by a counted reference.
    nonisolated(unsafe) private let place = UnsafeMutablePointer<Value>.allocate(capacity: 1)
    private let isMade: Atomic<Bool>
    /// What makes the value, until it is made.
    private let make: Mutex<(@Sendable () -> Value)?>

    package init(_ make: @escaping @Sendable () -> Value) {
        self.make = Mutex(make)
        isMade = Atomic(false)
    }

    /// A value that is there already.
    package init(_ value: Value) {
        place.initialize(to: value)
        make = Mutex(nil)
        isMade = Atomic(true)
    }

    deinit {
        if isMade.load(ordering: .acquiring) { place.deinitialize(count: 1) }
        place.deallocate()
    }

    package var value: Value {
        _read {
            if !isMade.load(ordering: .acquiring) { makeOnce() }
            yield place.pointee
        }
    }

    private func makeOnce() {
        make.withLock { make in
            guard let now = make else { return }
            place.initialize(to: now())
            make = nil
            isMade.store(true, ordering: .releasing)
        }
    }
}
