/// A unit of the reference table taken apart, for checking one column against the other.
struct MeasuredUnit {
  /// One factor of a unit: what it measures, and how many of the basic unit it is.
  struct Part: Equatable {
    var dimension: String
    var scale: Double
  }

  /// The numerator, then what it is divided by.
  var parts: [Part]

  /// Nil where a part is not known.
  init?(_ text: String) {
    var parts: [Part] = []
    for (index, symbol) in text.split(separator: "/", omittingEmptySubsequences: false).enumerated()
    {
      guard let part = Self.parts[String(symbol)], index == 0 || !symbol.isEmpty else { return nil }
      parts.append(part)
    }
    self.parts = parts
  }

  /// The number by which a value in this unit becomes one in another.
  ///
  /// Masses become amounts of substance by the molar mass (g/mol). Nil where the units measure
  /// different things.
  func factor(to other: MeasuredUnit, molarMass: Double?) -> Double? {
    guard parts.count == other.parts.count else { return nil }
    var factor = 1.0
    for (index, (from, to)) in zip(parts, other.parts).enumerated() {
      var ratio = from.scale / to.scale
      if from.dimension != to.dimension {
        guard from.dimension == "mass", to.dimension == "amount", let molarMass else { return nil }
        ratio /= molarMass
      }
      factor *= index == 0 ? ratio : 1 / ratio
    }
    return factor
  }

  private static let parts: [String: Part] = {
    var parts: [String: Part] = [
      "": Part(dimension: "number", scale: 1), "%": Part(dimension: "number", scale: 0.01),
      "×10³": Part(dimension: "number", scale: 1e3), "×10⁶": Part(dimension: "number", scale: 1e6),
      "×10⁹": Part(dimension: "number", scale: 1e9),
      "×10¹²": Part(dimension: "number", scale: 1e12),
      "kg": Part(dimension: "mass", scale: 1e3), "mm": Part(dimension: "length", scale: 1e-3),
      "s": Part(dimension: "time", scale: 1), "min": Part(dimension: "time", scale: 60),
      "h": Part(dimension: "time", scale: 3600), "24 h": Part(dimension: "time", scale: 86_400),
      "d": Part(dimension: "time", scale: 86_400),
      // Pascal.
      "mmHg": Part(dimension: "pressure", scale: 133.322),
      "mmH2O": Part(dimension: "pressure", scale: 9.80665),
      "kPa": Part(dimension: "pressure", scale: 1000),
      "HPF": Part(dimension: "field", scale: 1), "1.73 m²": Part(dimension: "surface", scale: 1),
      // An enzyme unit turns over one micromole in a minute, a katal one mole in a second.
      "U": Part(dimension: "activity", scale: 1e-6 / 60),
      "kU": Part(dimension: "activity", scale: 1e-3 / 60),
      "µkat": Part(dimension: "activity", scale: 1e-6),
      // Of ions with one charge.
      "mEq": Part(dimension: "amount", scale: 1e-3),
      "mOsm": Part(dimension: "amount", scale: 1e-3),
    ]
    let prefixes = [
      ("", 1.0), ("d", 0.1), ("m", 1e-3), ("µ", 1e-6), ("n", 1e-9), ("p", 1e-12), ("f", 1e-15),
    ]
    for (prefix, scale) in prefixes {
      parts[prefix + "g"] = Part(dimension: "mass", scale: scale)
      parts[prefix + "L"] = Part(dimension: "volume", scale: scale)
      parts[prefix + "mol"] = Part(dimension: "amount", scale: scale)
      parts[prefix + "IU"] = Part(dimension: "international unit", scale: scale)
    }
    return parts
  }()
}
