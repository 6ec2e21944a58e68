import ExamShell
import Glibc
import Testing

@testable import LineEditing

@Suite struct MachineClockTests {
  @Test func readingsGoForward() {
    let clock = MachineClock()
    var last = clock.now()
    for _ in 0..<1_000 {
      let next = clock.now()
      #expect(next.bootMilliseconds >= last.bootMilliseconds)
      last = next
    }
    // 2025-01-01; a machine whose clock is before that cannot run this toolchain.
    #expect(last.wallMilliseconds > 1_735_689_600_000)
  }

  @Test func theBootHasAName() {
    #expect(MachineClock().bootID == MachineClock().bootID)
    #expect(MachineClock().bootID.count == 36)
  }
}

@Suite struct DescriptorWriterTests {
  @Test func aClosedPipeIsNoticedOnce() {
    signal(SIGPIPE, SIG_IGN)
    var ends: [Int32] = [-1, -1]
    #expect(unsafe pipe(&ends) == 0)
    close(ends[0])
    var writer = DescriptorWriter(descriptor: ends[1])
    #expect(!writer.isGone)
    writer.write("text")
    #expect(writer.isGone)
    close(ends[1])
  }
}
