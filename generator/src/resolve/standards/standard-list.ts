import type { JsonNode } from "../../load/json-node.js";
import type { SourceFile } from "../../load/source-tree.js";

/** One file of `standards/`: what a standard has that events may correspond to, in the order of the file. */
export interface StandardList {
  /** Name of its file, without extension: `hl7v2`. */
  readonly key: string;
  /** What events write before an entry: `HL7v2`. */
  readonly standard: string;
  /** Where the list is taken from, and how it was chosen. */
  readonly source: string;
  readonly file: SourceFile;
  /** Everything that is due an event. */
  readonly entries: readonly StandardEntry[];
  /** What events may name although none is due: of FHIR, the resources themselves. */
  readonly names: ReadonlySet<string>;
  /** Reasons by the id of an entry, or by the resource whose statuses all lack an event for it. */
  readonly gaps: ReadonlyMap<string, Gap>;
}

export interface StandardEntry {
  /** As events write it behind the standard: `ADT^A01`, `837P`, `Encounter.status=arrived`. */
  readonly id: string;
  /** What the standard calls it; null for a status. */
  readonly name: string | null;
  /** Null for what is no status of a resource. */
  readonly status: ResourceStatus | null;
  readonly node: JsonNode;
}

/** A state of a resource's workflow. */
export interface ResourceStatus {
  readonly resource: string;
  /** `status`, `clinicalStatus` or `lifecycleStatus`. */
  readonly element: string;
  readonly code: string;
  /** The statuses that it may follow; empty where a resource may begin with it. */
  readonly from: readonly string[];
}

/** Why there is no event for an entry. */
export interface Gap {
  readonly reason: string;
  /** The id, for findings about the gap. */
  readonly node: JsonNode;
}
