extension Calculator {
  /// Presses one key.
  ///
  /// After a failure every key but `C` is ignored.
  package mutating func press(_ key: Key) {
    if key == .clear {
      clear()
      return
    }
    guard failure == nil else { return }
    do throws(Failure) {
      try act(on: key)
    } catch {
      clear()
      failure = error
    }
  }

  private mutating func act(on key: Key) throws(Failure) {
    let repetition = self.repetition
    self.repetition = nil
    switch key {
    case .digit(let digit): type { $0.append(digit) }
    case .point: type { $0.appendPoint() }
    case .operation(let operation): try begin(operation)
    case .equals: try equals(repeating: repetition)
    case .negate:
      if entry == nil { show(-shown) } else { type { $0.negate() } }
    case .percent: try percent()
    case .squareRoot:
      guard let root = value.squareRoot else { throw .rootOfNegative }
      show(root)
    case .memoryClear:
      endEntry()
      memory = .zero
    case .memoryRecall: show(memory)
    case .memoryAdd: try addToMemory { $0 }
    case .memorySubtract: try addToMemory { -$0 }
    case .clear: clear()
    case .clearEntry:
      entry = nil
      shown = .zero
      hasOperand = false
    }
  }

  private mutating func type(_ change: (inout Entry) -> Void) {
    var entry = entry ?? Entry()
    change(&entry)
    self.entry = entry
    hasOperand = true
  }

  private mutating func begin(_ operation: Operation) throws(Failure) {
    if let pending {
      shown = hasOperand ? try pending.carriedOut(with: value) : pending.number
      entry = nil
    }
    endEntry()
    pending = Step(operation: operation, number: shown)
    hasOperand = false
  }

  private mutating func equals(repeating repetition: Step?) throws(Failure) {
    if let pending {
      let second = value
      show(try pending.carriedOut(with: second))
      self.pending = nil
      self.repetition = Step(operation: pending.operation, number: second)
    } else if let repetition {
      let first = Step(operation: repetition.operation, number: value)
      show(try first.carriedOut(with: repetition.number))
      self.repetition = repetition
    }
    endEntry()
    hasOperand = false
  }

  private mutating func percent() throws(Failure) {
    let hundredth = DecimalNumber(coefficient: 1, exponent: -2)
    switch pending?.operation {
    case .add, .subtract:
      show(try limited(value * hundredth * (pending?.number ?? .zero)))
    case .multiply, .divide, nil: show(try limited(value * hundredth))
    }
  }

  private mutating func addToMemory(
    _ signed: (DecimalNumber) -> DecimalNumber
  ) throws(Failure) {
    if let pending, hasOperand {
      show(try pending.carriedOut(with: value))
      self.pending = nil
    }
    endEntry()
    memory = try limited(memory + signed(shown))
  }

  /// Puts a number into the display that is no longer typed at.
  private mutating func show(_ number: DecimalNumber) {
    entry = nil
    shown = number
    hasOperand = true
  }

  /// What was typed stays on display; the next digit begins another number.
  private mutating func endEntry() {
    shown = value
    entry = nil
  }

  private mutating func clear() {
    let memory = self.memory
    self = Calculator()
    self.memory = memory
  }
}

extension Calculator.Step {
  /// The result of the operation on this number and a second one.
  fileprivate func carriedOut(
    with second: DecimalNumber
  ) throws(Calculator.Failure) -> DecimalNumber {
    switch operation {
    case .add: return try limited(number + second)
    case .subtract: return try limited(number - second)
    case .multiply: return try limited(number * second)
    case .divide:
      guard let quotient = number.divided(by: second) else { throw .divisionByZero }
      return try limited(quotient)
    }
  }
}

/// The number within the calculator's limits: 0 where it is nearer to zero than 10⁻⁹⁹.
private func limited(_ number: DecimalNumber) throws(Calculator.Failure) -> DecimalNumber {
  guard number.leadingPower < 100 else { throw .overflow }
  return number.leadingPower < -99 ? .zero : number
}
