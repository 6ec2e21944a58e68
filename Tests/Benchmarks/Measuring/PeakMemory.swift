/// How much memory a piece of work takes at its height.
enum PeakMemory {
  /// The resident memory at its height during `body`, less that before, in megabytes.
  ///
  /// Linux keeps the height since it was last reset: `VmHWM` of `/proc/self/status`.
  static func megabytes(during body: () throws -> Void) throws -> Double {
    try WholeFile.write(Array("5".utf8), to: "/proc/self/clear_refs")
    let before = try kilobytes("VmRSS")
    try body()
    return Double(try kilobytes("VmHWM") - before) * 1024 / 1e6
  }

  private static func kilobytes(_ field: String) throws -> Int {
    let status = String(decoding: try WholeFile.read("/proc/self/status"), as: UTF8.self)
    for line in status.split(separator: "\n") where line.hasPrefix(field + ":") {
      if let number = line.split(whereSeparator: { !$0.isNumber }).first, let count = Int(number) {
        return count
      }
    }
    throw MeasuringError.unexpected("no \(field) in /proc/self/status")
  }
}
