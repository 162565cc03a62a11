// Generated from clinical/laboratory/specimen-collection-failed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * The collector went to the patient and came back without the specimen, after refusal, absence or unsuccessful punctures. The order stays open; LabOrder.Cancelled follows only if somebody decides so.
 *
 * Event `Specimen.CollectionFailed`, version 1. Topic `clinical.events`, key `specimenId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface SpecimenCollectionFailed {
  /** Planned container, whose printed label is now void. UUID. */
  readonly specimenId: string;
  /** Patient who was to be drawn. UUID. */
  readonly patientId: string;
  /** Stay during which the round was made. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Orders that still wait for material. UUID. */
  readonly orderIds: readonly string[];
  /** What kept the collector from succeeding. Sensitive: `PHI`. */
  readonly specimenCollectionFailure: SpecimenCollectionFailure;
  /** Punctures made by this collector; 0 when none was tried. Whole number of 32 bits. */
  readonly attemptCount: number;
  /** True for troughs, cortisol curves and the like, whose window closes while the ward waits. */
  readonly isTimeCritical: boolean;
  /**
   * Who was asked to try next, such as the vascular access nurse; null when the next round takes it up.
   *
   * Sensitive: `PII`. Default: `null`.
   */
  readonly escalatedTo: Actor | null;
  /** When the collector was at the bedside. Point in time, to the millisecond. */
  readonly attemptedAt: Date;
  /** When the draw will be tried again. Point in time, to the millisecond. Default: `null`. */
  readonly nextAttemptAt: Date | null;
  /** Collector who made the visit in vain. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link SpecimenCollectionFailed} as a publisher passes it: what has a default may be left out. */
export type SpecimenCollectionFailedInput = WithDefaults<SpecimenCollectionFailed, "encounterId" | "escalatedTo" | "nextAttemptAt", { readonly escalatedTo: ActorInput | null; readonly performer: ActorInput }>;

/**
 * Why there is no specimen. DIFFICULT_ACCESS follows the two-stick rule; RESTRICTED_LIMB means that only a fistula or mastectomy side was left.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type SpecimenCollectionFailure = "PATIENT_REFUSED" | "PATIENT_ABSENT" | "DIFFICULT_ACCESS" | "RESTRICTED_LIMB" | "NOT_FASTING" | "NO_WRISTBAND" | "UNABLE_TO_VOID" | "OTHER" | "UNKNOWN";

/**
 * The collector went to the patient and came back without the specimen, after refusal, absence or unsuccessful punctures. The order stays open; LabOrder.Cancelled follows only if somebody decides so.
 *
 * Event `Specimen.CollectionFailed`, version 1. Topic `clinical.events`, key `specimenId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const SpecimenCollectionFailed: EventDefinition<"Specimen.CollectionFailed", SpecimenCollectionFailed, SpecimenCollectionFailedInput> = /*@__PURE__*/ defineEvent({
  type: "Specimen.CollectionFailed",
  version: 1,
  topic: "clinical.events",
  key: "specimenId",
  aggregate: "Specimen",
  schema: '{"type":"record","name":"SpecimenCollectionFailed","namespace":"healthtech.clinical","fields":[{"name":"specimenId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"orderIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}}},{"name":"specimenCollectionFailure","type":{"type":"enum","name":"SpecimenCollectionFailure","symbols":["PATIENT_REFUSED","PATIENT_ABSENT","DIFFICULT_ACCESS","RESTRICTED_LIMB","NOT_FASTING","NO_WRISTBAND","UNABLE_TO_VOID","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"attemptCount","type":"int"},{"name":"isTimeCritical","type":"boolean"},{"name":"escalatedTo","type":["null",{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]}],"default":null,"confluent:tags":["PII"]},{"name":"attemptedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"nextAttemptAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"performer","type":"healthtech.shared.Actor","confluent:tags":["PII"]}],"schemaVersion":1}',
});
