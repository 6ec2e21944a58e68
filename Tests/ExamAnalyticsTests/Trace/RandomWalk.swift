import ExamDesign
import ExamSession
import SittingScripts
import TestSupport

/// A seeded sitting that does anything at any time.
struct RandomWalk {
  private var random: SeededGenerator
  var script: SittingScript

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
    script = SittingScript(blocks: [1 + Int(seed % 7), 4], limit: .minutes(10))
    for block in 0...1 {
      script.begin(block: block)
      for _ in 0..<draw(60) { step(itemCount: script.form.blocks[block].count) }
      script.end(draw(2) == 0 ? .examinee : .time, after: Double(draw(4000)) / 1000)
      if block == 0 { script.endBreak(after: Double(draw(9000)) / 1000) }
    }
  }

  private mutating func draw(_ bound: Int) -> Int { Int(random.next() % UInt64(bound)) }

  private mutating func step(itemCount: Int) {
    if draw(3) > 0 { script.wait(Double(draw(20_000)) / 1000) }
    switch draw(9) {
    case 0, 1, 2: script.select(draw(5), [nil, .guess, .sure, .percent(70)][draw(4)])
    case 3: script.present(draw(itemCount))
    case 4: script.list(for: Double(draw(3000)) / 1000, then: draw(itemCount))
    case 5: script.clear()
    case 6: script.mark()
    case 7: script.interrupt(.left, for: Double(draw(5000)) / 1000)
    default: script.interrupt(.fault)
    }
  }
}
