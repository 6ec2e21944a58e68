/// What a terminal shows after the bytes it was sent: enough of a VT100 for line editors.
///
/// Colours and modes are ignored. Columns and rows count from 0.
package struct Screen: Equatable {
  package private(set) var columns: Int
  package private(set) var rows: Int

  /// Where the next character goes.
  package private(set) var cursor = Position(row: 0, column: 0)

  /// How often the bell was rung.
  package private(set) var bells = 0

  /// One row's cells; a wide character leaves "" in its second cell.
  private var cells: [[String]]
  private var saved = Position(row: 0, column: 0)

  /// A character stands in the last column, and the next one goes to the next row.
  private var isWrapPending = false

  private var decoder = ControlDecoder()

  /// A place on the screen.
  package struct Position: Equatable {
    package var row: Int
    package var column: Int

    package init(row: Int, column: Int) {
      (self.row, self.column) = (row, column)
    }
  }

  /// An empty screen.
  package init(columns: Int, rows: Int) {
    (self.columns, self.rows) = (columns, rows)
    cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
  }

  // MARK: Looking

  /// The rows from top to bottom, without white space at their ends.
  package var lines: [String] {
    cells.map { row in
      let text = row.joined()
      return String(text.reversed().drop { $0 == " " }.reversed())
    }
  }

  /// All rows down to the last that is not empty, ended by newlines.
  package var text: String {
    var shown = lines
    while shown.last?.isEmpty == true { shown.removeLast() }
    return shown.map { $0 + "\n" }.joined()
  }

  /// The row the cursor is in.
  package var cursorLine: String { lines[cursor.row] }

  /// The last row that is not empty.
  package var lastLine: String { lines.last { !$0.isEmpty } ?? "" }

  /// Whether one of the rows holds `part`.
  package func contains(_ part: String) -> Bool {
    lines.contains { $0.contains(part) }
  }

  /// In how many rows `part` is.
  package func count(of part: String) -> Int {
    lines.filter { $0.contains(part) }.count
  }

  // MARK: Being written to

  /// Takes bytes of a program; the end of a sequence or character may come with a later call.
  package mutating func feed(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      if let control = decoder.decode(byte) { perform(control) }
    }
  }

  /// Takes text of a program.
  package mutating func feed(_ text: String) {
    feed(text.utf8)
  }

  /// Changes the size; rows and columns that have no place go, as on an xterm.
  package mutating func resize(columns: Int, rows: Int) {
    let surplus = max(0, cursor.row + 1 - rows)
    cells = cells.dropFirst(surplus).prefix(rows).map { row in
      Array((row + Array(repeating: " ", count: max(0, columns - row.count))).prefix(columns))
    }
    let missing = rows - cells.count
    cells += Array(repeating: Array(repeating: " ", count: columns), count: missing)
    (self.columns, self.rows) = (columns, rows)
    cursor = Position(row: cursor.row - surplus, column: min(cursor.column, columns - 1))
    isWrapPending = false
  }

  private mutating func perform(_ control: ControlDecoder.Control) {
    switch control {
    case .scalar(let scalar): put(scalar)
    case .byte(0x07): bells += 1
    case .byte(0x08): move(columns: -1)
    case .byte(0x09): move(columns: min(columns - 1, (cursor.column / 8 + 1) * 8) - cursor.column)
    case .byte(0x0A): lineFeed()
    case .byte(0x0D): move(columns: -cursor.column)
    case .byte: break
    case .escape("7"): saved = cursor
    case .escape("8"): cursor = saved
    case .escape("M"): reverseLineFeed()
    case .escape: break
    case .sequence(let final, let numbers, isPrivate: false): perform(final, numbers)
    case .sequence: break
    }
  }

  private mutating func perform(_ final: Character, _ numbers: [Int]) {
    let first = numbers.first ?? 0
    let count = max(1, first)
    switch final {
    case "A": move(rows: -count)
    case "B": move(rows: count)
    case "C": move(columns: count)
    case "D": move(columns: -count)
    case "G": move(columns: count - 1 - cursor.column)
    case "d": move(rows: count - 1 - cursor.row)
    case "H", "f":
      let column = max(1, numbers.count > 1 ? numbers[1] : 1)
      move(rows: count - 1 - cursor.row)
      move(columns: column - 1 - cursor.column)
    case "J": eraseScreen(first)
    case "K": eraseLine(first)
    case "P": shiftLeft(by: count)
    case "@": shiftRight(by: count)
    case "X": fill(row: cursor.row, cursor.column..<min(columns, cursor.column + count))
    default: break
    }
  }

  // MARK: Writing and moving

  private mutating func put(_ scalar: Unicode.Scalar) {
    let width = CellWidth.cells(of: scalar)
    if width == 0 {
      // A mark joins the character before it, which may be wide.
      var column = isWrapPending ? cursor.column : cursor.column - 1
      while column > 0, cells[cursor.row][column].isEmpty { column -= 1 }
      if column >= 0 { cells[cursor.row][column].unicodeScalars.append(scalar) }
      return
    }
    if isWrapPending || cursor.column + width > columns {
      move(columns: -cursor.column)
      lineFeed()
    }
    cells[cursor.row][cursor.column] = String(scalar)
    if width == 2 { cells[cursor.row][cursor.column + 1] = "" }
    cursor.column += width
    if cursor.column >= columns {
      cursor.column = columns - 1
      isWrapPending = true
    }
  }

  private mutating func move(rows: Int = 0, columns: Int = 0) {
    cursor.row = min(max(0, cursor.row + rows), self.rows - 1)
    cursor.column = min(max(0, cursor.column + columns), self.columns - 1)
    isWrapPending = false
  }

  private mutating func lineFeed() {
    isWrapPending = false
    if cursor.row < rows - 1 {
      cursor.row += 1
    } else {
      cells.removeFirst()
      cells.append(Array(repeating: " ", count: columns))
    }
  }

  private mutating func reverseLineFeed() {
    isWrapPending = false
    if cursor.row > 0 {
      cursor.row -= 1
    } else {
      cells.removeLast()
      cells.insert(Array(repeating: " ", count: columns), at: 0)
    }
  }

  // MARK: Erasing

  private mutating func fill(row: Int, _ range: Range<Int>) {
    for column in range { cells[row][column] = " " }
  }

  private mutating func eraseLine(_ mode: Int) {
    switch mode {
    case 0: fill(row: cursor.row, cursor.column..<columns)
    case 1: fill(row: cursor.row, 0..<(cursor.column + 1))
    default: fill(row: cursor.row, 0..<columns)
    }
  }

  private mutating func eraseScreen(_ mode: Int) {
    if mode == 0 || mode == 1 { eraseLine(mode) }
    let erased =
      switch mode {
      case 0: (cursor.row + 1)..<rows
      case 1: 0..<cursor.row
      default: 0..<rows
      }
    for row in erased { fill(row: row, 0..<columns) }
  }

  private mutating func shiftLeft(by count: Int) {
    let gone = min(count, columns - cursor.column)
    cells[cursor.row].removeSubrange(cursor.column..<(cursor.column + gone))
    cells[cursor.row] += Array(repeating: " ", count: gone)
  }

  private mutating func shiftRight(by count: Int) {
    let gone = min(count, columns - cursor.column)
    cells[cursor.row].removeLast(gone)
    cells[cursor.row].insert(
      contentsOf: Array(repeating: " ", count: gone), at: cursor.column)
  }
}
