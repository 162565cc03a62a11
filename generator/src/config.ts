import type { Severity } from "./diagnostics.js";
import type { Compatibility } from "./policy.js";

/** What a run needs to know, with every default filled in. `cli/` reads it from arguments and events.config.json. */
export interface Config {
  /** Folder of the .avsc files, absolute. */
  readonly schemas: string;
  /** Folder that receives everything, absolute. */
  readonly out: string;
  /** npm name of the SDK. */
  readonly packageName: string;
  /** npm version of the SDK. */
  readonly packageVersion: string;
  /** Where EVENT_CATALOG.md goes, absolute; `<out>/EVENT_CATALOG.md` unless configured. */
  readonly catalogFile: string;
  /** Severity by rule id; a rule that is not named keeps its own. */
  readonly rules: ReadonlyMap<string, Severity | "off">;
  /** How far schemas may change; FULL_TRANSITIVE for all where it is left out. */
  readonly compatibility?: Compatibility;
  /** Folder that printed paths are relative to, absolute. */
  readonly cwd: string;
}
