extension LaboratoryReference {
  /// What the reference values are listed by, in the order of the listing.
  package enum Group: String, Hashable, Sendable, CaseIterable {
    case electrolytes = "Electrolytes"
    case metabolism = "Kidney, glucose and metabolism"
    case proteins = "Proteins"
    case enzymes = "Enzymes and cardiac markers"
    case lipids = "Lipids"
    case iron = "Iron"
    case vitamins = "Vitamins and trace elements"
    case hormones = "Hormones"
    case tumorMarkers = "Tumor markers"
    case bloodGases = "Blood gases"
    case hematology = "Hematology"
    case coagulation = "Coagulation"
    case cerebrospinalFluid = "Cerebrospinal fluid"
    case sweat = "Sweat"
    case urine = "Urine"

    /// The name that is shown.
    package var title: String { rawValue }

    /// Other names it is found by.
    var synonyms: [String] {
      switch self {
      case .electrolytes: ["lytes", "BMP", "CMP"]
      case .metabolism: ["renal", "BMP", "CMP", "chemistry"]
      case .enzymes: ["liver", "heart", "LFT"]
      case .bloodGases: ["ABG", "VBG"]
      case .hematology: ["CBC", "FBC", "blood count", "differential"]
      case .coagulation: ["clotting"]
      case .cerebrospinalFluid: ["CSF", "lumbar puncture"]
      case .hormones: ["endocrine"]
      case .proteins, .lipids, .iron, .vitamins, .tumorMarkers, .sweat, .urine: []
      }
    }
  }
}
