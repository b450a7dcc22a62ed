import Foundation

/// An open file, pipe or terminal.
package struct Descriptor {
    private let number: Int32

    package init(_ number: Int32) { self.number = number }

    /// Writes all bytes, however few are taken at a time, and gives the error that stopped it; 0 where none did.
    package func write(_ bytes: some Collection<UInt8>) -> Int32 {
        Array(bytes).withUnsafeBytes { buffer in
            var rest = buffer[...]
            while !rest.isEmpty {
                let written = Foundation.write(number, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                if written < 0, errno == EINTR { continue }
                if written < 0 { return errno }
                // Nothing was taken, and nothing is wrong: it would be the same for ever.
                if written == 0 { return EIO }
                rest = rest.dropFirst(written)
            }
            return 0
        }
    }
}
