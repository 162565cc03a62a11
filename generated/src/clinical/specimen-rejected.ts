// Generated from clinical/laboratory/specimen-rejected.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * The laboratory refused a container as unfit, at the receiving desk or later at the bench, and told the ward. No result will come from it; whether the patient is drawn again stands in recollection.
 *
 * Event `Specimen.Rejected`, version 1. Topic `clinical.events`, key `specimenId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface SpecimenRejected {
  /** Container that was refused; it is kept for 48 hours in case of dispute. UUID. */
  readonly specimenId: string;
  /** Patient on the label; for a mislabelled tube perhaps not the one who bled. UUID. */
  readonly patientId: string;
  /** Encounter whose ward must be told. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Orders left without material. UUID. */
  readonly orderIds: readonly string[];
  /** What the container held or should have held, SNOMED CT. Sensitive: `PHI`. */
  readonly specimenType: CodeableConcept;
  /** Main ground of the refusal. Sensitive: `PHI`. */
  readonly specimenRejectReason: SpecimenRejectReason;
  /**
   * Free hemoglobin as the analyzer's H index in mg/dL; null where the eye judged.
   *
   * Whole number of 32 bits. Sensitive: `PHI`. Default: `null`.
   */
  readonly hemolysisIndex: number | null;
  /** Whether the patient will be drawn again. */
  readonly specimenRecollection: SpecimenRecollection;
  /** Container of the repeated draw, once its label is printed. UUID. Default: `null`. */
  readonly newSpecimenId: string | null;
  /** Nurse or clinician who took the call. Sensitive: `PII`. Default: `null`. */
  readonly notifiedTo: Actor | null;
  /** When the laboratory decided. Point in time, to the millisecond. */
  readonly rejectedAt: Date;
  /** Technologist who refused it. Sensitive: `PII`. */
  readonly rejectedBy: Actor;
}

/** {@link SpecimenRejected} as a publisher passes it: what has a default may be left out. */
export type SpecimenRejectedInput = WithDefaults<SpecimenRejected, "encounterId" | "hemolysisIndex" | "newSpecimenId" | "notifiedTo", { readonly specimenType: CodeableConceptInput; readonly notifiedTo: ActorInput | null; readonly rejectedBy: ActorInput }>;

/**
 * Why it was refused (SPM-21, HL7 table 0490). QUANTITY_NOT_SUFFICIENT covers short fills of citrate tubes; CONTAMINATED_BY_INFUSION shows in the values.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type SpecimenRejectReason = "HEMOLYZED" | "CLOTTED" | "QUANTITY_NOT_SUFFICIENT" | "UNLABELED" | "MISLABELED" | "WRONG_CONTAINER" | "LEAKING" | "TOO_OLD" | "WRONG_TEMPERATURE" | "CONTAMINATED_BY_INFUSION" | "OTHER" | "UNKNOWN";

/**
 * What happens next. REORDERED means that the laboratory placed the draw again; WARD_DECIDES leaves it to the clinician, as for a lumbar puncture.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type SpecimenRecollection = "REORDERED" | "WARD_DECIDES" | "NOT_POSSIBLE" | "NOT_NEEDED" | "UNKNOWN";

/**
 * The laboratory refused a container as unfit, at the receiving desk or later at the bench, and told the ward. No result will come from it; whether the patient is drawn again stands in recollection.
 *
 * Event `Specimen.Rejected`, version 1. Topic `clinical.events`, key `specimenId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const SpecimenRejected: EventDefinition<"Specimen.Rejected", SpecimenRejected, SpecimenRejectedInput> = /*@__PURE__*/ defineEvent({
  type: "Specimen.Rejected",
  version: 1,
  topic: "clinical.events",
  key: "specimenId",
  aggregate: "Specimen",
  schema: '{"type":"record","name":"SpecimenRejected","namespace":"healthtech.clinical","fields":[{"name":"specimenId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"orderIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}}},{"name":"specimenType","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"specimenRejectReason","type":{"type":"enum","name":"SpecimenRejectReason","symbols":["HEMOLYZED","CLOTTED","QUANTITY_NOT_SUFFICIENT","UNLABELED","MISLABELED","WRONG_CONTAINER","LEAKING","TOO_OLD","WRONG_TEMPERATURE","CONTAMINATED_BY_INFUSION","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"hemolysisIndex","type":["null","int"],"default":null,"confluent:tags":["PHI"]},{"name":"specimenRecollection","type":{"type":"enum","name":"SpecimenRecollection","symbols":["REORDERED","WARD_DECIDES","NOT_POSSIBLE","NOT_NEEDED","UNKNOWN"],"default":"UNKNOWN"}},{"name":"newSpecimenId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"notifiedTo","type":["null",{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]}],"default":null,"confluent:tags":["PII"]},{"name":"rejectedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"rejectedBy","type":"healthtech.shared.Actor","confluent:tags":["PII"]}],"schemaVersion":1}',
});
