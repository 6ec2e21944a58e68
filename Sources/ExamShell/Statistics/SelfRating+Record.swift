import ExamRecords
import ExamReports

extension SelfRating {
  /// The ratings of a sitting, those after the same block together.
  static func each(of ratings: [Rating]) -> [SelfRating] {
    Dictionary(grouping: ratings, by: \.afterBlocks).sorted { $0.key < $1.key }.map { after, own in
      SelfRating(
        afterBlocks: after, energy: own.first { $0.scale == .energy }?.value,
        anxiety: own.first { $0.scale == .anxiety }?.value)
    }
  }
}
