import ExamShell
import Glibc
import LineEditing

// Line editing alone: shows a prompt with a clock and says what each read returned, one line each.
//
//   --tick MS       the prompt counts, in three digits, and is out of date after so long
//   --wake MS       each read wakes so long after the one before returned
//   --discard       at a wake the typed text is discarded and a new question asked
//   --words A,B     candidates for completion
//   --history FILE  keeps accepted lines there
//   --lateness N    wakes N times, reports how late in microseconds, and ends
//   --busy MS       does not read for so long after each line
//   --offset WALL   prints the local offset at a wall-clock instant, and ends
// The lines `quit`, `throw`, `trap`, `return`, `clear`, `say TEXT` are acted on.

struct Options {
  var tick: Int64?
  var wake: Int64?
  var discards = false
  var words: [String] = []
  var history: String?
  var lateness = 0
  var busy: UInt32 = 0
  var offset: Int64?

  init(_ arguments: ArraySlice<String>) {
    var rest = arguments
    while let name = rest.popFirst() {
      switch name {
      case "--tick": tick = rest.popFirst().flatMap { Int64($0) }
      case "--wake": wake = rest.popFirst().flatMap { Int64($0) }
      case "--discard": discards = true
      case "--words": words = rest.popFirst()?.split(separator: ",").map(String.init) ?? []
      case "--history": history = rest.popFirst()
      case "--lateness": lateness = rest.popFirst().flatMap { Int($0) } ?? 0
      case "--busy": busy = rest.popFirst().flatMap { UInt32($0) } ?? 0
      case "--offset": offset = rest.popFirst().flatMap { Int64($0) }
      default:
        print("LinesProbe: unknown option \(name)")
        exit(2)
      }
    }
  }
}

struct Thrown: Error {}

func quantile(_ values: [Int64], _ share: Double) -> Int64 {
  values.isEmpty ? 0 : values.sorted()[min(values.count - 1, Int(share * Double(values.count)))]
}

func bootMicroseconds() -> Int64 {
  var time = timespec()
  _ = unsafe clock_gettime(CLOCK_BOOTTIME, &time)
  return Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1_000
}

/// Reads until the end; the exit status.
func run(_ options: Options, _ console: any Console, _ clock: MachineClock) throws -> Int32 {
  var question = 1
  var late: [Int64] = []
  let began = clock.now().bootMilliseconds
  while true {
    let start = clock.now().bootMilliseconds
    let request = LineRequest(
      prompt: { now in
        guard let tick = options.tick else { return Prompt("Q\(question)> ") }
        let ticks = (now.bootMilliseconds - began) / tick
        return Prompt(
          "\u{1B}[1;33m[\(100 + ticks % 900)]\u{1B}[0m Q\(question)> ",
          validUntil: began + (ticks + 1) * tick)
      },
      wakeAt: options.wake.map { start + $0 },
      complete: { before, word in
        options.words.filter { $0.hasPrefix(word) }.map { before.isEmpty ? $0 : $0 + "!" }
      },
      keepsHistory: options.history != nil)
    switch console.read(request) {
    case .line(let text, _):
      console.write("LINE <\(text)>\n")
      usleep(options.busy * 1_000)
      if text == "quit" { return 0 }
      if text == "throw" { throw Thrown() }
      if text == "trap" { fatalError("asked for") }
      if text == "clear" { console.clearScreen() }
      if text.hasPrefix("say ") { console.write(String(text.dropFirst(4))) }
    case .wake:
      if options.lateness > 0, let wake = options.wake {
        late.append(bootMicroseconds() - (start + wake) * 1_000)
        guard late.count == options.lateness else { continue }
        console.write("LATE p50 \(quantile(late, 0.5)) p99 \(quantile(late, 0.99)) us\n")
        return 0
      }
      if options.discards {
        console.discardTypedText()
        question += 1
      }
      console.write("WAKE\n")
    case .interrupt: console.write("INTERRUPT\n")
    case .endOfInput:
      console.write("END\n")
      return 0
    case .hangup: return 129
    case .terminate:
      // Nothing is written at a terminal: the line being typed has to be left all the same.
      if !console.isInteractive { console.write("TERMINATE\n") }
      return 143
    case .resized: console.write("RESIZED \(console.size.columns)x\(console.size.rows)\n")
    case .continued: console.write("CONTINUED\n")
    case .key(.pageUp): console.write("PAGE UP\n")
    case .key(.pageDown): console.write("PAGE DOWN\n")
    }
  }
}

let options = Options(CommandLine.arguments.dropFirst())
if let wall = options.offset {
  print(MachineClock().utcOffsetMinutes(atWallMilliseconds: wall))
  exit(0)
}
let console = Consoles.forStandardStreams(historyFile: options.history)
do {
  // No clean-up here: the console gives the terminal back at exit.
  exit(try run(options, console, MachineClock()))
} catch {
  exit(70)
}
