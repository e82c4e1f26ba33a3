/// What exists without being declared.
package enum BuiltIn {
  /// The scope of all organizations and locations, new ones included (AS9).
  package static let globalScope = "global"
}
