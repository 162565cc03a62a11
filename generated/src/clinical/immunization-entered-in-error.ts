// Generated from clinical/immunization/immunization-entered-in-error.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * A vaccination entry was struck out since no such dose was given to this patient. The registry is asked to delete its copy, and stock and charge are put right.
 *
 * Event `Immunization.EnteredInError`, version 1. Topic `clinical.events`, key `immunizationId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ImmunizationEnteredInError {
  /** Vaccination entry that was struck, for the registry as well. UUID. */
  readonly immunizationId: string;
  /** Patient on whose record it wrongly stood. UUID. */
  readonly patientId: string;
  /** Vaccine of the struck entry, CVX. Sensitive: `PHI`. */
  readonly vaccine: CodeableConcept;
  /** Mistake as declared by whoever struck it. */
  readonly immunizationErrorReason: ImmunizationErrorReason;
  /** Entry that states the truth; null where nothing was given to anyone. UUID. Default: `null`. */
  readonly correctImmunizationId: string | null;
  /** Time for which the dose had been signed. Point in time, to the millisecond. */
  readonly chartedAt: Date;
  /** Whether a delete message must follow. */
  readonly wasSentToRegistry: boolean;
  /** Whether the dose in fact still lies in the fridge. */
  readonly isLotToBeRestocked: boolean;
  /** Vaccinator or records clerk who struck it. Sensitive: `PII`. */
  readonly recordedBy: Actor;
  /** When the strike was signed. Point in time, to the millisecond. */
  readonly recordedAt: Date;
  /** How it happened, for the safety review. Sensitive: `PHI`. Default: `null`. */
  readonly reasonText: string | null;
}

/** {@link ImmunizationEnteredInError} as a publisher passes it: what has a default may be left out. */
export type ImmunizationEnteredInErrorInput = WithDefaults<ImmunizationEnteredInError, "correctImmunizationId" | "reasonText", { readonly vaccine: CodeableConceptInput; readonly recordedBy: ActorInput }>;

/**
 * What was wrong. SIGNED_BEFORE_REFUSAL is a dose charted ahead that the child then did not get.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ImmunizationErrorReason = "WRONG_PATIENT_CHART" | "DUPLICATE_ENTRY" | "WRONG_VACCINE_CHARTED" | "SIGNED_BEFORE_REFUSAL" | "OTHER" | "UNKNOWN";

/**
 * A vaccination entry was struck out since no such dose was given to this patient. The registry is asked to delete its copy, and stock and charge are put right.
 *
 * Event `Immunization.EnteredInError`, version 1. Topic `clinical.events`, key `immunizationId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ImmunizationEnteredInError: EventDefinition<"Immunization.EnteredInError", ImmunizationEnteredInError, ImmunizationEnteredInErrorInput> = /*@__PURE__*/ defineEvent({
  type: "Immunization.EnteredInError",
  version: 1,
  topic: "clinical.events",
  key: "immunizationId",
  aggregate: "Immunization",
  schema: '{"type":"record","name":"ImmunizationEnteredInError","namespace":"healthtech.clinical","fields":[{"name":"immunizationId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"vaccine","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"immunizationErrorReason","type":{"type":"enum","name":"ImmunizationErrorReason","symbols":["WRONG_PATIENT_CHART","DUPLICATE_ENTRY","WRONG_VACCINE_CHARTED","SIGNED_BEFORE_REFUSAL","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"correctImmunizationId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"chartedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"wasSentToRegistry","type":"boolean"},{"name":"isLotToBeRestocked","type":"boolean"},{"name":"recordedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"recordedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"reasonText","type":["null","string"],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});
