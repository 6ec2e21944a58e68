import ExamDesign
import ItemBank
import Testing

@Suite("Findings about sessions, breaks and rules")
struct ProfilePartFindingTests {
  @Test("A wrong rule gives one finding in its place", arguments: wrongRules)
  func wrongRule(key: String, lines: String) {
    let marked = MarkedProfile(soundProfile((key, lines)))
    #expect(marked.reading.findings.map(\.description) == marked.expected)
    #expect(marked.expected.count == 1)
    #expect(marked.reading.profile == nil)
  }

  static let wrongRules: [(key: String, lines: String)] = [
    (
      "between",
      """
      between: clocks
      >> error: 'clocks' is no value of 'between'; did you mean 'clock'
      """
    ),
    (
      "between",
      """
      between: lunch
      >> error: 'lunch' is no value of 'between'; use clock, nothing, untimed
      """
    ),
    (
      "betwen",
      """
      betwen: nothing
      >> error: the key 'betwen' is not known here; did you mean 'between'
      """
    ),
    (
      "overrun",
      """
      overrun: dayclock
      >> error: 'dayclock' is no value of 'overrun'; did you mean 'day-clock'
      """
    ),
    (
      "overrun",
      """
      overrun:
      >> error: 'overrun' has no value; write it out, such as 'overrun: day-clock', or delete the line
      """
    ),
    (
      "leaving",
      """
      leaving: pauses
      >> error: 'pauses' is no value of 'leaving'; use clocks-run, clocks-stop
      """
    ),
    (
      "inactivity",
      """
      inactivity: 5 min
      >> error: the value of 'inactivity' has the wrong shape; write it like 'inactivity: \
      {lock: 5 min, warning: 30 s}'
      """
    ),
    (
      "inactivity",
      """
      inactivity: {warning: 30 s}
      >> error: 'lock' is missing; add a line such as 'lock: 5 min'
      """
    ),
    (
      "inactivity",
      """
      inactivity:
        lock: 30 s
        warning: 30 s
      >> error: the warning 30 s before a lock after 30 s never comes; write a shorter time, or \
      delete it
      """
    ),
    (
      "inactivity",
      """
      inactivity: {lock: 5 min, warning: 0 s}
      >> error: a length of 0 of 'warning' means nothing; write how long it is, or delete the line
      """
    ),
    (
      "inactivity",
      """
      inactivity: {lock: 5 min, warn: 30 s}
      >> error: the key 'warn' is not known here; use lock, warning, or begin the line with '#' if \
      it is a remark
      """
    ),
    (
      "break",
      """
      break: pool
      >> error: 'pool' of 'break' is no length of time; write whole numbers with units, such as \
      '30 min', '1 h 30 min' or '37 min 30 s'
      """
    ),
  ]

  @Test("A wrong list of blocks gives its findings, each in its place", arguments: wrongBlocks)
  func wrongList(marked: String) {
    let head = "profile: p\nexam: e\ntitle: T\n"
    let marked = MarkedProfile(head + marked)
    #expect(marked.reading.findings.map(\.description) == marked.expected)
    #expect(!marked.expected.isEmpty)
    #expect(marked.reading.profile == nil)
  }

  static let wrongBlocks = [
    """
    day: 1 h 10 min
    blocks:
      - {items: 20, limit: 30 min}
      - break: 10 minutes
    >> error: '10 minutes' is no break between blocks; write a length such as '10 min', or 'pool', \
    or 'untimed'
      - {items: 20, limit: 30 min}
    """,
    """
    day: 1 h
    blocks:
      - {items: 20, limit: 30 min}
      - break: untmed
    >> error: 'untmed' is no break between blocks; did you mean 'untimed'
      - {items: 20, limit: 30 min}
    """,
    """
    day: 1 h
    blocks:
      - {items: 20, limit: 30 min}
      - break: 0 min
    >> error: a length of 0 of 'break' means nothing; write how long it is, or delete the line
      - {items: 20, limit: 30 min}
    """,
    """
    day: 1 h
    blocks:
      - {items: 20, limit: 30 min}
      - brake: untimed
    >> error: the key 'brake' is not known here; did you mean 'break'
      - {items: 20, limit: 30 min}
    """,
    """
    day: 1 h
    blocks:
      - {items: 20, limit: 30 min}
      - {break: untimed, items: 20}
    >> error: the key 'items' is not known here; use break, or begin the line with '#' if it is a \
    remark
      - {items: 20, limit: 30 min}
    """,
    """
    day: 1 h
    blocks:
      - {items: 20, limit: 30 min}
      - break untimed
    >> error: the value of 'blocks' has the wrong shape; write it like 'blocks: {count: 14, \
    items: 20, limit: 30 min}'
      - {items: 20, limit: 30 min}
    """,
    """
    day: 1 h 10 min
    blocks:
      - break: untimed
    >> error: the day begins with a break; delete it; breaks lie between blocks
      - {items: 20, limit: 30 min}
      - break: untimed
      - break: 10 min
    >> error: two breaks stand one after the other; make one of them
      - {items: 20, limit: 30 min}
      - break: untimed
    >> error: the day ends with a break; delete it; breaks lie between blocks
    """,
    """
    day: 1 h
    blocks:
      session: 1 h
      blocks:
        - break: untimed
    >> error: the session begins with a break; delete it; breaks lie between blocks
        - {count: 2, items: 20}
        - break: untimed
    >> error: the session ends with a break; delete it; breaks lie between blocks
    """,
    """
    day: 1 h
    blocks:
      - session: 1 h
        blocks:
          - {count: 2, items: 20}
          - session: 30 min
    >> error: a session stands within a session; write its blocks into the session around it
            blocks: {items: 20}
    """,
    """
    day: 1 h
    blocks:
      - session: 1 h
    >> error: 'blocks' is missing; add a line such as 'blocks: {count: 14, items: 20, limit: 30 min}'
        items: 20
    >> error: the key 'items' is not known here; use session, blocks, or begin the line with '#' if \
    it is a remark
    """,
    """
    day: 1 h
    blocks:
      - session: 1 h
        blocks: []
    >> error: 'blocks' has no value; write it out, such as 'blocks: {count: 14, items: 20, \
    limit: 30 min}', or delete the line
    """,
    """
    day: 1 h
    blocks:
      - session: an hour
    >> error: 'an hour' of 'session' is no length of time; write whole numbers with units, such as \
    '30 min', '1 h 30 min' or '37 min 30 s'
        blocks:
          - {count: 0, items: 20}
    >> error: '0' is no number of blocks; write a whole number from 1 to 100
          - {limit: 20 min}
    >> error: 'items' is missing; add a line such as 'items: 20'
    """,
    """
    day: 1 h
    blocks:
      - session: 1 h
    >> error: the blocks need 1 h 10 min, and their session has 1 h; correct 'session' or the limits
        blocks: [{items: 5}, {count: 2, items: 20, limit: 35 min}]
    """,
    """
    day: 2 h
    blocks:
    >> error: the profile has 101 blocks, and at most 100 are read; correct 'count'
      - {session: 1 h, blocks: {count: 60, items: 1}}
      - break: untimed
      - {session: 1 h, blocks: {count: 41, items: 1}}
    """,
    """
    day: 1 h
    blocks:
      - {items: 20, limit: 30 min}
      - break: pool
    >> error: this break draws on a pool, and the profile has none; add a line such as \
    'break: 60 min', or write how long this break is, such as 'break: 10 min'
      - {items: 20, limit: 30 min}
    """,
    """
    day: 1 h 20 min
    break: 20 min
    >> error: nothing draws on the break of 20 min; write 'break: pool' between the blocks where it \
    may be taken, or delete the line
    blocks:
      - {items: 20, limit: 30 min}
      - break: untimed
      - {items: 20, limit: 30 min}
    """,
    """
    day: 1 h 20 min
    break: 20 min
    >> error: nothing draws on the break of 20 min; write 'break: pool' between the blocks where it \
    may be taken, or delete the line
    blocks: {count: 2, items: 20, limit: 30 min}
    between: nothing
    """,
    """
    day: 1 h 40 min
    blocks:
      - {items: 20, limit: 30 min}
      - break: 10 min
      - {count: 2, items: 20, limit: 30 min}
    >> error: no clock runs between these blocks, and no break is written there; write \
    'between: nothing' or 'between: untimed', or a break between them
    """,
    """
    day: 2 h
    blocks:
      - {session: 1 h, blocks: {count: 3, items: 20}}
      - {session: 1 h, blocks: {count: 3, items: 20}}
    >> error: no clock runs between these blocks, and no break is written there; write \
    'between: nothing' or 'between: untimed', or a break between them
    """,
  ]

  @Test("The arithmetic of a day that does not come out", arguments: wrongSums)
  func wrongSum(marked: String) {
    let marked = MarkedProfile("profile: p\nexam: e\ntitle: T\n" + marked)
    #expect(marked.reading.findings.map(\.description) == marked.expected)
    #expect(marked.expected.count == 1)
  }

  static let wrongSums = [
    """
    day: 9 h
    >> error: 1 session of 4 h + 2 sessions of 2 h + 15 min tutorial + 10 min scheduled breaks + \
    1 h break = 9 h 25 min, but the day is said to be 9 h; write 'day: 9 h 25 min' or \
    'break: 35 min', or correct the blocks
    tutorial: 15 min
    break: 60 min
    blocks:
      - session: 4 h
        blocks: [{items: 40}, {break: pool}, {items: 40}]
      - break: 10 min
      - {session: 2 h, blocks: {items: 40}}
      - break: pool
      - {session: 2 h, blocks: {items: 40}}
    """,
    """
    day: 1 h 30 min
    >> error: 1 block of 35 min + 2 blocks of 30 min = 1 h 35 min, but the day is said to be \
    1 h 30 min; write 'day: 1 h 35 min', or correct the blocks
    between: untimed
    blocks: [{items: 9, limit: 35 min}, {count: 2, items: 9, limit: 30 min}]
    """,
    """
    day: 1 h 30 min
    >> error: 3 blocks of 35 min + 5 min break = 1 h 50 min, but the day is said to be 1 h 30 min; \
    write 'day: 1 h 50 min', or correct the blocks
    break: 5 min
    blocks: {count: 3, items: 9, limit: 35 min}
    """,
    """
    day: 1 h 10 min
    >> error: 2 blocks of 35 min + 3 min scheduled breaks = 1 h 13 min, but the day is said to be \
    1 h 10 min; write 'day: 1 h 13 min', or correct the blocks
    blocks: [{items: 9, limit: 35 min}, {break: 3 min}, {items: 9, limit: 35 min}]
    """,
  ]

  @Test("A warning has to fit into the longest block, which may have the session to itself")
  func warnings() {
    let marked = MarkedProfile(
      """
      profile: p
      exam: e
      title: T
      day: 2 h 30 min
      blocks:
        - {session: 2 h, blocks: [{items: 20}, {items: 20, limit: 1 h}]}
        - break: untimed
        - {items: 20, limit: 30 min}
      warnings:
        - 2 h
      >> warning: the warning at 2 h never comes: no block is longer than 2 h; write a shorter time, \
      or delete it
        - 1 h 59 min
      """)
    #expect(marked.reading.findings.map(\.description) == marked.expected)
    #expect(marked.reading.profile?.warnings == [.minutes(119)])
  }
}
