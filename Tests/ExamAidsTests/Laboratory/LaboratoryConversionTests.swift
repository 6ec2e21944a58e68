import Testing

@testable import ExamAids

/// Every SI range is the conventional one, converted and rounded.
@Suite struct LaboratoryConversionTests {
  /// In g/mol, from the formulas; for urea nitrogen its two nitrogen atoms.
  static let molarMasses: [String: Double] = [
    "Calcium, total": 40.078, "Calcium, ionized": 40.078, "Calcium": 40.078,
    "Magnesium": 24.305, "Phosphate": 30.974, "Urea nitrogen": 2 * 14.007,
    "Creatinine": 113.12, "Albumin-creatinine ratio": 113.12, "Glucose": 180.156,
    "Uric acid": 168.11, "Bilirubin, total": 584.66, "Bilirubin, direct": 584.66,
    "Ammonia": 14.007, "Lactate": 90.08, "Cholesterol, total": 386.65,
    "Cholesterol, LDL": 386.65, "Cholesterol, HDL": 386.65, "Cholesterol, non-HDL": 386.65,
    // Triolein.
    "Triglycerides": 885.4,
    "Iron": 55.845, "Iron-binding capacity, total": 55.845, "Copper": 63.546, "Zinc": 65.38,
    "Lead": 207.2, "Vitamin B12": 1355.4, "Folate": 441.4, "25-Hydroxyvitamin D": 400.64,
    "1,25-Dihydroxyvitamin D": 416.64, "Vitamin A": 286.45, "Vitamin C": 176.12,
    "Thyroxine, free": 776.87, "Thyroxine, total": 776.87, "Triiodothyronine, total": 650.98,
    "Parathyroid hormone": 9425, "Cortisol": 362.46, "Cortisol, free": 362.46,
    "Adrenocorticotropic hormone": 4541, "Aldosterone": 360.44, "Testosterone, total": 288.42,
    "Estradiol": 272.38, "Progesterone": 314.46, "C-peptide": 3020,
    // The anions.
    "Oxalate": 88.02, "Citrate": 189.1,
    "Vanillylmandelic acid": 198.17, "5-Hydroxyindoleacetic acid": 191.18,
  ]

  @Test("Row by row", arguments: LaboratoryReference.entries)
  func conversion(entry: LaboratoryReference.Entry) throws {
    let bounds = zip(numbers(entry.conventional.bounds), numbers(entry.si.bounds))
    for (conventional, si) in bounds {
      let expected = try converted(#require(Double(conventional)), of: entry)
      let written = try #require(Double(si))
      // Half a unit of the last digit, and a little for the rounded factors.
      let decimals = si.split(separator: ".").dropFirst().first?.count ?? 0
      let unit = (0..<decimals).reduce(1.0) { unit, _ in unit / 10 }
      #expect(
        abs(written - expected) <= 0.51 * unit,
        "\(entry.analyte) \(entry.condition): \(conventional) is \(expected), not \(si)")
    }
  }

  private func converted(_ value: Double, of entry: LaboratoryReference.Entry) throws -> Double {
    // The one that is no multiple: percent by the NGSP, mmol/mol by the IFCC.
    if entry.analyte == "Hemoglobin A1c" { return (value - 2.152) / 0.09148 }
    let from = try #require(MeasuredUnit(entry.conventional.unit), "\(entry)")
    let to = try #require(MeasuredUnit(entry.si.unit), "\(entry)")
    let factor = from.factor(to: to, molarMass: Self.molarMasses[entry.analyte])
    return try value * #require(factor, "\(entry)")
  }

  private func numbers(_ bounds: ReferenceBounds) -> [String] {
    switch bounds {
    case .between(let lower, let upper): [lower, upper]
    case .below(let bound), .above(let bound), .atLeast(let bound): [bound]
    }
  }

  @Test("Every molar mass is used")
  func allUsed() {
    let analytes = Set(LaboratoryReference.entries.map(\.analyte))
    #expect(Set(Self.molarMasses.keys).subtracting(analytes).isEmpty)
  }

  @Test("A wrong value or unit would be found")
  func wouldFail() throws {
    let mass = try #require(MeasuredUnit("mg/dL"))
    let amount = try #require(MeasuredUnit("mmol/L"))
    let factor = try #require(mass.factor(to: amount, molarMass: 180.156))
    #expect(abs(factor - 0.05551) < 0.00001)
    #expect(mass.factor(to: amount, molarMass: nil) == nil)
    #expect(mass.factor(to: try #require(MeasuredUnit("mmol/d")), molarMass: 180.156) == nil)
    #expect(MeasuredUnit("mg/dl") == nil && MeasuredUnit("mg/") == nil)
  }
}
