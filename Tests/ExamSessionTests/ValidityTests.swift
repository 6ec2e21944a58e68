import ExamDesign
import ExamSession
import Testing

@Suite struct ValidityTests {
  @Test(arguments: [
    ([SessionEvent.Kind](), false, ["clean"]),
    ([.sittingInterrupted(.left), .sittingResumed], false, ["interrupted"]),
    (
      [.clockAdjusted(shift: .seconds(9)), .sittingInterrupted(.fault)], true,
      ["interrupted", "clock-adjusted", "partial"]
    ),
    ([.sittingEnded(.completed)], false, ["clean"]),
    ([.sittingEnded(.abandoned)], false, ["partial"]),
  ])
  func words(_ kinds: [SessionEvent.Kind], _ isPartial: Bool, _ words: [String]) {
    var timetable = timetable(blocks: 1, limit: .minutes(1), day: nil)
    timetable.isPartial = isPartial
    let events = kinds.map { SessionEvent($0, at: .start) }
    #expect(Validity(events: events, timetable: timetable).words == words)
    let flaws = words.filter { $0 != "clean" }
    let drill = Validity(events: events, timetable: timetable, isDrill: true)
    #expect(drill.words == ["drill"] + flaws)
    #expect(!drill.isClean)
  }
}
