/// What an examinee said of themselves after so many blocks; 0 none to 10 the most.
package struct SelfRating: Hashable, Sendable {
  package var afterBlocks: Int
  package var energy: Int?
  package var anxiety: Int?

  package init(afterBlocks: Int, energy: Int? = nil, anxiety: Int? = nil) {
    self.afterBlocks = afterBlocks
    self.energy = energy
    self.anxiety = anxiety
  }
}
