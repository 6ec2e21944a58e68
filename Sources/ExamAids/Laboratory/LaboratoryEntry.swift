extension LaboratoryReference {
  /// One reference range of one analyte.
  package struct Entry: Hashable, Sendable {
    package let group: Group

    /// What is examined, such as `serum` or `arterial blood`.
    package let specimen: String

    /// The name of what is measured; several entries share it where ranges differ by condition.
    package let analyte: String

    /// Other names and abbreviations, the most usual first; may be empty.
    package let synonyms: [String]

    /// Whom or when the range is for, such as `male` or `fasting`; empty for adults at any time.
    package let condition: String

    /// In the units that are conventional in the United States.
    package let conventional: Quantity

    /// The same in SI units, rounded.
    package let si: Quantity

    /// The name with its usual abbreviation, such as `Urea nitrogen (BUN)`.
    ///
    /// An abbreviation is a first synonym of at most six characters, two of them capitals or digits,
    /// that is no word of the name.
    package var title: String {
      guard let short = synonyms.first, short.count <= 6, !analyte.contains(short),
        short.count(where: { $0.isUppercase || $0.isNumber }) >= 2
      else { return analyte }
      return "\(analyte) (\(short))"
    }
  }

  /// A range and its unit.
  package struct Quantity: Hashable, Sendable {
    package let bounds: ReferenceBounds

    /// Empty for a pure number.
    package let unit: String
  }
}
