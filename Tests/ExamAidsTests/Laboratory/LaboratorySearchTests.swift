import ExamAids
import TestSupport
import Testing

@Suite struct LaboratorySearchTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var query: String
    /// What comes first, as `group/analyte/condition`; parts from behind may be missing.
    var first: [String]

    init(_ query: String, _ first: String...) {
      self.query = query
      self.first = first
    }

    var testDescription: String { query }
  }

  static let rows: [Row] = [
    Row("sodium", "Electrolytes/Sodium", "Urine/Sodium"), Row("Na", "Electrolytes/Sodium"),
    Row("Na+", "Electrolytes/Sodium"), Row("natrium", "Electrolytes/Sodium"),
    Row("K", "Electrolytes/Potassium", "Urine/Potassium"), Row("k+", "Electrolytes/Potassium"),
    Row("potassium", "Electrolytes/Potassium"), Row("potas", "Electrolytes/Potassium"),
    Row("Ca", "Electrolytes/Calcium, total", "Urine/Calcium"),
    Row("calcium", "Urine/Calcium", "Electrolytes/Calcium, total", "Electrolytes/Calcium, ionized"),
    Row("ionised calcium"), Row("ionized calcium", "Electrolytes/Calcium, ionized"),
    Row("HCO3", "Electrolytes/Bicarbonate", "Blood gases/Bicarbonate"),
    Row("HCO3-", "Electrolytes/Bicarbonate"), Row("Hb", "Hematology/Hemoglobin/male"),
    Row("hgb", "Hematology/Hemoglobin/male", "Hematology/Hemoglobin/female"),
    Row("haemoglobin", "Hematology/Hemoglobin/male", "Hematology/Hemoglobin/female"),
    Row("hemoglobin female", "Hematology/Hemoglobin/female"),
    Row("female hemoglobin", "Hematology/Hemoglobin/female"),
    Row("WBC", "Hematology/Leukocytes", "Cerebrospinal fluid/Leukocytes", "Urine/Leukocytes"),
    Row("ALT", "Enzymes and cardiac markers/Alanine aminotransferase"),
    Row("SGPT", "Enzymes and cardiac markers/Alanine aminotransferase"),
    Row("alk phos", "Enzymes and cardiac markers/Alkaline phosphatase"),
    Row("TSH", "Hormones/Thyroid-stimulating hormone"), Row("PT", "Coagulation/Prothrombin time"),
    Row("INR", "Coagulation/International normalized ratio"),
    Row("PTT", "Coagulation/Activated partial thromboplastin time"),
    Row("A1c", "Kidney, glucose and metabolism/Hemoglobin A1c"),
    Row("Hb A1c", "Kidney, glucose and metabolism/Hemoglobin A1c"),
    Row("pCO2", "Blood gases/pCO2/arterial", "Blood gases/pCO2/venous"),
    Row("pCO₂", "Blood gases/pCO2/arterial"), Row("PaCO2", "Blood gases/pCO2/arterial"),
    Row("BUN", "Kidney, glucose and metabolism/Urea nitrogen"),
    Row("free T4", "Hormones/Thyroxine, free"), Row("ft4", "Hormones/Thyroxine, free"),
    Row("csf glucose", "Cerebrospinal fluid/Glucose"),
    Row("glucose CSF", "Cerebrospinal fluid/Glucose"),
    Row("sweat", "Sweat/Chloride"), Row("sweat chloride", "Sweat/Chloride"),
    Row("urine sodium", "Urine/Sodium"),
    Row("vit d", "Vitamins and trace elements/25-Hydroxyvitamin D"),
    Row("vitamin D", "Vitamins and trace elements/25-Hydroxyvitamin D"),
    Row("b12", "Vitamins and trace elements/Vitamin B12"),
    Row("oestradiol", "Hormones/Estradiol/male"), Row("Östradiol"),
    Row("éstradiol", "Hormones/Estradiol/male"), Row("βhCG", "Hormones/Chorionic gonadotropin"),
    Row("beta hcg", "Hormones/Chorionic gonadotropin"),
    Row("γ-GT", "Enzymes and cardiac markers/Gamma-glutamyl transferase"),
    Row("d-dimer", "Coagulation/D-dimer"), Row("ddimer", "Coagulation/D-dimer"),
    Row("CA 19-9", "Tumor markers/CA 19-9"), Row("ca199", "Tumor markers/CA 19-9"),
    Row("5-HIAA", "Urine/5-Hydroxyindoleacetic acid"),
    Row("hydroxyindole", "Urine/5-Hydroxyindoleacetic acid"),
    Row("cholesterol", "Lipids/Cholesterol, total"), Row("ldl", "Lipids/Cholesterol, LDL"),
    Row("cortisol", "Hormones/Cortisol/8 a.m.", "Hormones/Cortisol/4 p.m."),
    Row("lymphocyte count", "Hematology/Lymphocytes/count"),
    Row("globin", "Kidney, glucose and metabolism/Hemoglobin A1c"),
    Row("   sodium  ", "Electrolytes/Sodium"),
    Row("SODIUM", "Electrolytes/Sodium"), Row(""), Row("   "), Row("+-/"), Row("y"), Row("zz"),
    Row("sodium zz"),
    Row("lysozyme"), Row("platelets", "Hematology/Platelets"),
    Row("Iron", "Iron/Iron/male", "Iron/Iron/female", "Iron/Iron-binding capacity, total"),
  ]

  @Test("What comes first", arguments: rows)
  func first(row: Row) {
    let found = LaboratoryReference.search(row.query)
    #expect(found.isEmpty == row.first.isEmpty)
    for (entry, expected) in zip(found, row.first) {
      let path = "\(entry.group.title)/\(entry.analyte)/\(entry.condition)"
      #expect((path + "/").hasPrefix(expected + "/"), "\(path)")
    }
    #expect(found.count >= row.first.count)
  }

  @Test(
    "A group is found by its name, whole and alone", arguments: LaboratoryReference.Group.allCases)
  func group(group: LaboratoryReference.Group) {
    let entries = LaboratoryReference.entries(in: group)
    #expect(!entries.isEmpty)
    let found = LaboratoryReference.search(group.title)
    #expect(Set(entries).isSubset(of: found))
  }

  @Test("Just the entries that are meant")
  func counts() {
    for (query, count) in [
      ("CSF", 7), ("TSH", 1), ("sodium", 2), ("INR", 1), ("FSH", 5), ("hemoglobin a1c", 1),
      ("blood gases", 10), ("arterial", 6), ("lymphocytes count", 3),
    ] {
      #expect(LaboratoryReference.search(query).count == count, "\(query)")
    }
  }

  static let suggestions: [(String, String?)] = [
    ("sodum", "Sodium"), ("creatinin", nil), ("creatinne", "Creatinine"), ("ATL", "ALT"),
    ("haemoglobn", "Hemoglobin"), ("feritin", "Ferritin"), ("urine sodum", "urine Sodium"),
    ("potasium", "potassium"), ("xyzzy", nil), ("", nil), ("zz", nil), ("sodium", nil),
    ("sodum potasium", nil), ("glucsoe", "Glucose"), ("bilirubine", "Bilirubin"),
  ]

  @Test("What was meant", arguments: suggestions)
  func suggestion(query: String, expected: String?) {
    let suggestion = LaboratoryReference.suggestion(for: query)
    #expect(suggestion?.lowercased() == expected?.lowercased())
    if let suggestion { #expect(!LaboratoryReference.search(suggestion).isEmpty) }
  }

  @Test("Every analyte and synonym finds its entry first")
  func everyName() {
    for entry in LaboratoryReference.entries {
      for name in [entry.analyte] + entry.synonyms {
        let found = LaboratoryReference.search(name)
        let equals = found.prefix { other in
          ([other.analyte] + other.synonyms).contains { $0.lowercased() == name.lowercased() }
        }
        #expect(equals.contains(entry), "\(name)")
      }
    }
  }

  @Test("Any words")
  func anyWords() {
    let seed: UInt64 = 0x1AB5
    var random = SeededGenerator(seed: seed)
    let parts = [
      "so", "dium", "k", "T4", " ", " ", "é", "\u{301}", "\0", "😀", "1,25", "-", "+", "½", "Ⅷ", "ß",
      "女", "ﬁ", "\u{202E}", "CSF", "blood", "male",
    ]
    var found = 0
    for _ in 0..<500 {
      let query = (0..<Int.random(in: 0...6, using: &random))
        .map { _ in parts[Int.random(in: 0..<parts.count, using: &random)] }.joined()
      if LaboratoryReference.search(query).isEmpty {
        _ = LaboratoryReference.suggestion(for: query)
      } else {
        found += 1
      }
    }
    #expect(found > 20, "seed \(seed): \(found)")
    #expect(LaboratoryReference.search(String(repeating: "sodium ", count: 10_000)).isEmpty)
    #expect(LaboratoryReference.suggestion(for: String(repeating: "a", count: 100_000)) == nil)
  }
}
