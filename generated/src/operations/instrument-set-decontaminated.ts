// Generated from operations/sterile-processing/instrument-set-decontaminated.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * A used set went through cleaning and the washer and came out clean, not sterile. The washer's own record is named.
 *
 * Event `InstrumentSet.Decontaminated`, version 1. Topic `operations.events`, key `instrumentSetId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export interface InstrumentSetDecontaminated {
  /** Tray or set. UUID. */
  readonly instrumentSetId: string;
  /** Operation that it comes from; null for a set opened and not used. UUID. Default: `null`. */
  readonly surgicalCaseId: string | null;
  /** Machine in the asset register, for recalls by washer. UUID. */
  readonly washerId: string;
  /** Cycle as on the washer's printout. */
  readonly washerCycleNumber: string;
  /** Whether the theatre sprayed it at once, without which blood dries on. */
  readonly pointOfUseTreated: boolean;
  /** Minutes from the end of the case to cleaning. Whole number of 32 bits. */
  readonly cleaningDelayMinutes: number;
  /** REPEATED means that a second run was needed. */
  readonly washerCycleOutcome: WasherCycleOutcome;
  /** How many the tray list has and the hands did not find; the theatre is called at once. Whole number of 32 bits. */
  readonly missingInstrumentCount: number;
  /** Technician in decontamination. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link InstrumentSetDecontaminated} as a publisher passes it: what has a default may be left out. */
export type InstrumentSetDecontaminatedInput = WithDefaults<InstrumentSetDecontaminated, "surgicalCaseId", { readonly performer: ActorInput }>;

/** Result of the cycle. A symbol that is not known yet is read as `UNKNOWN`. */
export type WasherCycleOutcome = "PASSED" | "REPEATED" | "FAILED" | "UNKNOWN";

/**
 * A used set went through cleaning and the washer and came out clean, not sterile. The washer's own record is named.
 *
 * Event `InstrumentSet.Decontaminated`, version 1. Topic `operations.events`, key `instrumentSetId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export const InstrumentSetDecontaminated: EventDefinition<"InstrumentSet.Decontaminated", InstrumentSetDecontaminated, InstrumentSetDecontaminatedInput> = /*@__PURE__*/ defineEvent({
  type: "InstrumentSet.Decontaminated",
  version: 1,
  topic: "operations.events",
  key: "instrumentSetId",
  aggregate: "InstrumentSet",
  schema: '{"type":"record","name":"InstrumentSetDecontaminated","namespace":"healthtech.operations","fields":[{"name":"instrumentSetId","type":{"type":"string","logicalType":"uuid"}},{"name":"surgicalCaseId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"washerId","type":{"type":"string","logicalType":"uuid"}},{"name":"washerCycleNumber","type":"string"},{"name":"pointOfUseTreated","type":"boolean"},{"name":"cleaningDelayMinutes","type":"int"},{"name":"washerCycleOutcome","type":{"type":"enum","name":"WasherCycleOutcome","symbols":["PASSED","REPEATED","FAILED","UNKNOWN"],"default":"UNKNOWN"}},{"name":"missingInstrumentCount","type":"int"},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
