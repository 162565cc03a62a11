// Generated from clinical/intensive-care/ecmo-decannulated.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * The cannulas were removed and the run is over, whether the patient recovered, got an organ or a device, or died. Changing an oxygenator does not end a run.
 *
 * Event `Ecmo.Decannulated`, version 1. Topic `clinical.events`, key `ecmoRunId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface EcmoDecannulated {
  /** Run that ended. UUID. */
  readonly ecmoRunId: string;
  /** Patient off the circuit. UUID. */
  readonly patientId: string;
  /** Stay that may go on. UUID. */
  readonly encounterId: string;
  /** Why flow was stopped for good. Sensitive: `PHI`. */
  readonly ecmoRunEnd: EcmoRunEnd;
  /** Hours of flow, rounded down. Whole number of 32 bits. */
  readonly runHours: number;
  /** Membranes used up. Whole number of 32 bits. */
  readonly oxygenatorCount: number;
  /** Complications of the run, ICD-10-CM. Sensitive: `PHI`. Default: `[]`. */
  readonly complications: readonly CodeableConcept[];
  /** Red cell units given during the run. Whole number of 32 bits. Sensitive: `PHI`. */
  readonly transfusedUnitCount: number;
  /** How artery and vein were closed; null when cannulas were simply pulled. Sensitive: `PHI`. Default: `null`. */
  readonly vesselRepairText: string | null;
  /** When flow stopped. Point in time, to the millisecond. */
  readonly endedAt: Date;
  /** Who removed the cannulas. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link EcmoDecannulated} as a publisher passes it: what has a default may be left out. */
export type EcmoDecannulatedInput = WithDefaults<EcmoDecannulated, "complications" | "vesselRepairText", { readonly complications: readonly CodeableConceptInput[]; readonly performer: ActorInput }>;

/** End of the run in the terms of the ELSO registry. A symbol that is not known yet is read as `UNKNOWN`. */
export type EcmoRunEnd = "RECOVERED" | "TRANSPLANTED" | "DURABLE_DEVICE" | "WITHDRAWN" | "DIED_ON_CIRCUIT" | "TRANSFERRED_ON_CIRCUIT" | "UNKNOWN";

/**
 * The cannulas were removed and the run is over, whether the patient recovered, got an organ or a device, or died. Changing an oxygenator does not end a run.
 *
 * Event `Ecmo.Decannulated`, version 1. Topic `clinical.events`, key `ecmoRunId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const EcmoDecannulated: EventDefinition<"Ecmo.Decannulated", EcmoDecannulated, EcmoDecannulatedInput> = /*@__PURE__*/ defineEvent({
  type: "Ecmo.Decannulated",
  version: 1,
  topic: "clinical.events",
  key: "ecmoRunId",
  aggregate: "Ecmo",
  schema: '{"type":"record","name":"EcmoDecannulated","namespace":"healthtech.clinical","fields":[{"name":"ecmoRunId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"ecmoRunEnd","type":{"type":"enum","name":"EcmoRunEnd","symbols":["RECOVERED","TRANSPLANTED","DURABLE_DEVICE","WITHDRAWN","DIED_ON_CIRCUIT","TRANSFERRED_ON_CIRCUIT","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"runHours","type":"int"},{"name":"oxygenatorCount","type":"int"},{"name":"complications","type":{"type":"array","items":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},"default":[],"confluent:tags":["PHI"]},{"name":"transfusedUnitCount","type":"int","confluent:tags":["PHI"]},{"name":"vesselRepairText","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"endedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
