/// The versions of the database schema and how to come from one to the next.
enum Schema {
  /// `PRAGMA application_id` of every record file: "tday" in ASCII.
  static let applicationID: Int32 = 0x7464_6179

  /// `migrations[v]` are the scripts that lead from version `v` to `v + 1`; 0 is an empty file.
  ///
  /// A version once released is never edited: what changes later is a further entry.
  static let migrations: [[[UInt8]]] = [
    [PackageResources.tables_1_sql, PackageResources.views_1_sql],
    [PackageResources.tables_2_sql, PackageResources.views_2_sql],
    [PackageResources.tables_3_sql, PackageResources.views_3_sql],
  ]

  /// The version this program writes.
  static var version: Int { migrations.count }
}
