@unsafe @preconcurrency import CReadline
import Glibc

/// The terminal's mode: readline's while the program has it, the person's otherwise.
///
/// Keys are not echoed by the terminal from ``prepare()`` to ``restore()``, also while the program
/// prints: what is typed ahead must not be mixed with that.
enum TerminalMode {
  // Unsafe by name only: there is one terminal and one thread; the handler at a crash reads.
  @safe nonisolated(unsafe) private static var isPrepared = false
  @safe nonisolated(unsafe) private static var original = termios()
  @safe nonisolated(unsafe) private static var isGuarded = false

  /// Takes the terminal; nothing happens where it is taken.
  static func prepare() {
    guard !isPrepared else { return }
    guardExits()
    repairOriginal()
    isPrepared = true
    rl_prep_terminal(1)
    unsafe fflush(rl_outstream)
    var mode = termios()
    guard unsafe tcgetattr(STDIN_FILENO, &mode) == 0 else { return }
    // Ctrl-S would stop the screen but not the exam's clock; Ctrl-O and Ctrl-V would eat keys.
    mode.c_iflag &= ~tcflag_t(IXON)
    mode.c_lflag &= ~tcflag_t(IEXTEN)
    _ = unsafe tcsetattr(STDIN_FILENO, TCSADRAIN, &mode)
  }

  /// Gives the terminal back as it was; nothing happens where it was not taken.
  static func restore() {
    guard isPrepared else { return }
    isPrepared = false
    rl_deprep_terminal()
    unsafe fflush(rl_outstream)
  }

  /// Takes the terminal anew after a stop, when a shell may have changed its mode.
  static func prepareAgain() {
    // A job continued in the background would be stopped half-way through; better here.
    if tcgetpgrp(STDIN_FILENO) != getpgrp() { raise(SIGTTIN) }
    restore()
    prepare()
  }

  /// A program that was killed leaves some shells without echo: such a mode is nobody's wish.
  private static func repairOriginal() {
    guard unsafe tcgetattr(STDIN_FILENO, &original) == 0 else { return }
    let lines = tcflag_t(ICANON) | tcflag_t(ECHO)
    guard !Readline.isDumb, original.c_lflag & lines == 0 else { return }
    original.c_lflag |= lines | tcflag_t(ISIG) | tcflag_t(IEXTEN) | tcflag_t(ECHOE)
    original.c_iflag |= tcflag_t(ICRNL)
    original.c_oflag |= tcflag_t(OPOST) | tcflag_t(ONLCR)
    _ = unsafe tcsetattr(STDIN_FILENO, TCSADRAIN, &original)
  }

  private static func guardExits() {
    guard !isGuarded else { return }
    isGuarded = true
    atexit {
      Readline.leaveLine()
      TerminalMode.restore()
    }
    for signal in [SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGSEGV, SIGTRAP] { guardCrash(signal) }
  }

  /// Restores the mode before the system ends the program at `signal`.
  private static func guardCrash(_ signal: Int32) {
    var present = sigaction()
    _ = unsafe sigaction(signal, nil, &present)
    // A handler that somebody set to find out about crashes has precedence.
    guard unsafe unsafeBitCast(present.__sigaction_handler.sa_handler, to: Int.self) == 0 else {
      return
    }
    var action = sigaction()
    unsafe action.__sigaction_handler.sa_handler = { _ in
      // Only calls that are safe at any point; on return the fault happens again, unhandled.
      guard TerminalMode.isPrepared else { return }
      _ = unsafe tcsetattr(STDIN_FILENO, TCSANOW, &TerminalMode.original)
    }
    action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND))
    _ = unsafe sigaction(signal, &action, nil)
  }
}
