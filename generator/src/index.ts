export {
  type Compatibility,
  CompatibilityError,
  checkCompatibility,
  type Incompatibility,
  type IncompatibilityType,
} from "./check-compatibility.js";
export type { Config } from "./config.js";
export type { Diagnostic, Severity } from "./diagnostics.js";
export { compareDiagnostics, hasErrors } from "./diagnostics.js";
export type { Catalog, Event } from "./model/catalog.js";
export type { Generated, GenerateOptions, Inspection } from "./pipeline.js";
export { generate, inspect } from "./pipeline.js";
export type { Report, ReportedChange } from "./report.js";
