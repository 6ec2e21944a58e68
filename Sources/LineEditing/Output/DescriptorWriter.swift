import Glibc

/// Writes to a descriptor until everything is written or nobody is there to read it.
struct DescriptorWriter {
  let descriptor: Int32

  /// Set for good once a write failed: the terminal is gone, or the reader of the pipe.
  private(set) var isGone = false

  /// The error of a write that failed, unless it was only that nobody reads on.
  private(set) var failure: Int32?

  init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// Writes all of `text`, waiting where the descriptor is full.
  mutating func write(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while !isGone, unsafe !rest.isEmpty {
        let count = unsafe Glibc.write(descriptor, rest.baseAddress, rest.count)
        if count >= 0 {
          unsafe rest = UnsafeRawBufferPointer(rebasing: rest[count...])
        } else {
          recover(from: errno)
        }
      }
    }
  }

  private mutating func recover(from error: Int32) {
    switch error {
    case EINTR: break
    case EAGAIN:
      // Somebody who shares the terminal made it non-blocking.
      var room = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      _ = unsafe poll(&room, 1, -1)
    default:
      isGone = true
      failure = error == EPIPE ? nil : error
    }
  }
}
