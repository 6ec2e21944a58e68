import ExamShell
import Glibc

extension ScreenSize {
  /// The size of the terminal behind `descriptor`; where it does not know, see ``ofEnvironment``.
  static func ofTerminal(_ descriptor: Int32) -> ScreenSize {
    var window = winsize()
    guard unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &window) == 0,
      window.ws_col > 0, window.ws_row > 0
    else { return ofEnvironment }
    return ScreenSize(columns: Int(window.ws_col), rows: Int(window.ws_row))
  }

  /// What `COLUMNS` and `LINES` say, each 1 to 9,999; else 80 by 24.
  static var ofEnvironment: ScreenSize {
    ScreenSize(columns: variable("COLUMNS") ?? 80, rows: variable("LINES") ?? 24)
  }

  private static func variable(_ name: String) -> Int? {
    guard let text = unsafe getenv(name), let number = unsafe Int(String(cString: text)),
      (1...9_999).contains(number)
    else { return nil }
    return number
  }
}
