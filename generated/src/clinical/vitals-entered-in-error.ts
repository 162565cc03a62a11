// Generated from clinical/vitals-observations/vitals-entered-in-error.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * A whole set of vital signs was struck from a chart because it should never have stood there. Receivers delete their copies and withdraw alerts built on them.
 *
 * Event `Vitals.EnteredInError`, version 1. Topic `clinical.events`, key `vitalsId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface VitalsEnteredInError {
  /** Set that was struck. UUID. */
  readonly vitalsId: string;
  /** Patient in whose chart the set stood wrongly. UUID. */
  readonly patientId: string;
  /** Patient at whom it had really been measured; null while not known. UUID. Default: `null`. */
  readonly intendedPatientId: string | null;
  /** Set that was charted in the right place instead. UUID. Default: `null`. */
  readonly replacementVitalsId: string | null;
  /** Kind of mistake, counted by patient safety. */
  readonly vitalsErrorKind: VitalsErrorKind;
  /** Readings that the struck set had held. Whole number of 32 bits. */
  readonly measurementCount: number;
  /** Alerts that had fired on these values and are withdrawn with them. UUID. Default: `[]`. */
  readonly withdrawnAlertIds: readonly string[];
  /** True when somebody treated the wrong patient on the strength of these values. Sensitive: `PHI`. */
  readonly wasActedOn: boolean;
  /** Time of measurement that the set had claimed. Point in time, to the millisecond. */
  readonly effectiveAt: Date;
  /** When the set was withdrawn from view. Point in time, to the millisecond. */
  readonly recordedAt: Date;
  /** Who noticed and struck it. Sensitive: `PII`. */
  readonly recordedBy: Actor;
}

/** {@link VitalsEnteredInError} as a publisher passes it: what has a default may be left out. */
export type VitalsEnteredInErrorInput = WithDefaults<VitalsEnteredInError, "intendedPatientId" | "replacementVitalsId" | "withdrawnAlertIds", { readonly recordedBy: ActorInput }>;

/**
 * What went wrong. MONITOR_NOT_REASSIGNED is a bedside monitor that still sent under the name of the patient before; SIMULATION are training data that leaked.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type VitalsErrorKind = "WRONG_PATIENT" | "WRONG_ENCOUNTER" | "DUPLICATE" | "MONITOR_NOT_REASSIGNED" | "SIMULATION" | "OTHER" | "UNKNOWN";

/**
 * A whole set of vital signs was struck from a chart because it should never have stood there. Receivers delete their copies and withdraw alerts built on them.
 *
 * Event `Vitals.EnteredInError`, version 1. Topic `clinical.events`, key `vitalsId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const VitalsEnteredInError: EventDefinition<"Vitals.EnteredInError", VitalsEnteredInError, VitalsEnteredInErrorInput> = /*@__PURE__*/ defineEvent({
  type: "Vitals.EnteredInError",
  version: 1,
  topic: "clinical.events",
  key: "vitalsId",
  aggregate: "Vitals",
  schema: '{"type":"record","name":"VitalsEnteredInError","namespace":"healthtech.clinical","fields":[{"name":"vitalsId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"intendedPatientId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"replacementVitalsId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"vitalsErrorKind","type":{"type":"enum","name":"VitalsErrorKind","symbols":["WRONG_PATIENT","WRONG_ENCOUNTER","DUPLICATE","MONITOR_NOT_REASSIGNED","SIMULATION","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"measurementCount","type":"int"},{"name":"withdrawnAlertIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}},"default":[]},{"name":"wasActedOn","type":"boolean","confluent:tags":["PHI"]},{"name":"effectiveAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"recordedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"recordedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
