extension Array {
  /// The elements in parts of one property each, parts and elements in the order of appearance.
  ///
  /// - Complexity: O(elements × parts).
  func parted<Property: Equatable>(by property: (Element) -> Property) -> [[Element]] {
    var parts: [(property: Property, elements: [Element])] = []
    for element in self {
      let value = property(element)
      if let part = parts.firstIndex(where: { $0.property == value }) {
        parts[part].elements.append(element)
      } else {
        parts.append((value, [element]))
      }
    }
    return parts.map(\.elements)
  }
}
