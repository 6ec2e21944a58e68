/// One part of a report.
package indirect enum ReportPart: Equatable, Sendable {
  case section(title: StyledText, parts: [ReportPart])

  /// Running text that may be wrapped.
  case paragraph(StyledText)

  /// Short names with what they stand for.
  case keyValues([KeyValue])

  case table(ReportTable)

  /// Entries that hang on a marker, such as a letter or a number.
  case list([ListEntry])

  /// The items of a block side by side: time, outcome, marks, changes.
  case strip(ItemStrip)

  /// The course of a block against even pace.
  case chart(PaceChart)

  /// Lines whose breaks and columns must be kept, such as a table of laboratory values.
  case verbatim([String])

  /// A line that divides.
  case rule
}

/// A name and what it stands for.
package struct KeyValue: Equatable, Sendable {
  package var key: StyledText
  package var value: StyledText

  package init(_ key: StyledText, _ value: StyledText) {
    self.key = key
    self.value = value
  }
}

/// A marker and what hangs on it.
package struct ListEntry: Equatable, Sendable {
  package var marker: StyledText
  package var parts: [ReportPart]

  package init(marker: StyledText, parts: [ReportPart]) {
    self.marker = marker
    self.parts = parts
  }
}
