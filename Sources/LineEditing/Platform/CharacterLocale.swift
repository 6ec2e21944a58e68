import Glibc

/// The character encoding of the process.
enum CharacterLocale {
  /// Sees to it that the C library and readline take text for UTF-8.
  ///
  /// Under `LANG=C`, or a locale that is not installed, readline would read é as two Meta keys.
  /// readline looks at the environment again with each line, so that the fallback stands there.
  static func ensureUTF8() {
    _ = unsafe setlocale(LC_ALL, "")
    guard !isUTF8 else { return }
    let isOverridden = unsafe getenv("LC_ALL").map { unsafe $0.pointee != 0 } ?? false
    unsafe setenv(isOverridden ? "LC_ALL" : "LC_CTYPE", "C.UTF-8", 1)
    _ = unsafe setlocale(LC_CTYPE, "C.UTF-8")
  }

  private static var isUTF8: Bool {
    guard let codeset = unsafe nl_langinfo(nl_item(CODESET)) else { return false }
    return unsafe String(cString: codeset) == "UTF-8"
  }
}
