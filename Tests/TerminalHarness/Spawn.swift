import Glibc
import Synchronization

/// One start of a program on a terminal.
///
/// `posix_spawn` rather than `forkpty`: between fork and exec of a process with threads almost
/// nothing is allowed, and Swift promises to stay within that nowhere.
struct Spawn {
  var program: String
  var arguments: [String]
  var environment: [String: String]
  /// Path of the terminal, ended by a zero.
  var terminal: [CChar]

  /// Held while a program is started and while a terminal is opened: a terminal that is not yet
  /// marked close-on-exec would stay open in another test's program.
  static let lock = Mutex(())

  /// `POSIX_SPAWN_SETSID` of <spawn.h>, which the C library's module hides.
  private static let newSession: Int32 = 0x80

  /// Starts the program; gives its process id.
  func start() throws(HarnessError) -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    _ = unsafe posix_spawn_file_actions_init(&actions)
    _ = unsafe posix_spawnattr_init(&attributes)
    defer {
      _ = unsafe posix_spawn_file_actions_destroy(&actions)
      _ = unsafe posix_spawnattr_destroy(&attributes)
    }
    // The first terminal that a session leader opens becomes the session's.
    _ = unsafe posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
    _ = unsafe posix_spawn_file_actions_adddup2(&actions, 0, 1)
    _ = unsafe posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var signals = sigset_t()
    _ = unsafe sigemptyset(&signals)
    _ = unsafe posix_spawnattr_setsigmask(&attributes, &signals)
    _ = unsafe sigfillset(&signals)
    _ = unsafe posix_spawnattr_setsigdefault(&attributes, &signals)
    let flags = Self.newSession | Int32(POSIX_SPAWN_SETSIGMASK) | Int32(POSIX_SPAWN_SETSIGDEF)
    _ = unsafe posix_spawnattr_setflags(&attributes, Int16(flags))

    var process: pid_t = 0
    var argv = unsafe ([program] + arguments).map { unsafe strdup($0) } + [nil]
    var variables = unsafe environment.map { unsafe strdup("\($0.key)=\($0.value)") } + [nil]
    defer { unsafe (argv + variables).forEach { unsafe free($0) } }
    let code = Self.lock.withLock { _ in
      unsafe posix_spawn(&process, program, &actions, &attributes, &argv, &variables)
    }
    guard code == 0 else { throw .system("start of \(program)", code) }
    return process
  }
}
