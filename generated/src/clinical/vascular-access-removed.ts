// Generated from clinical/nursing/vascular-access-removed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * A vascular line left the patient, on purpose or not. Line days end with it; a replacement over a wire is a removal and an insertion.
 *
 * Event `VascularAccess.Removed`, version 1. Topic `clinical.events`, key `vascularAccessId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface VascularAccessRemoved {
  /** Line that is out. UUID. */
  readonly vascularAccessId: string;
  /** Patient from whom it was taken. UUID. */
  readonly patientId: string;
  /** Reason in the flowsheet. Sensitive: `PHI`. */
  readonly vascularRemovalReason: VascularRemovalReason;
  /** Hours in place, rounded down. Whole number of 32 bits. */
  readonly dwellHours: number;
  /** Look of the site at removal, SNOMED CT. Sensitive: `PHI`. */
  readonly siteFinding: CodeableConcept;
  /**
   * Visual infusion phlebitis score, 0 to 5; null for central lines.
   *
   * Whole number of 32 bits. Sensitive: `PHI`. Default: `null`.
   */
  readonly phlebitisScore: number | null;
  /** False starts a search for a retained fragment. */
  readonly isTipIntact: boolean;
  /** Tip or blood sent for culture; null when not suspected. UUID. Default: `null`. */
  readonly cultureSpecimenId: string | null;
  /** Drug that leaked into tissue, RxNorm; null without leakage. Sensitive: `PHI`. Default: `null`. */
  readonly extravasatedMedication: CodeableConcept | null;
  /** When it was out and pressure was held. Point in time, to the millisecond. */
  readonly removedAt: Date;
  /** Who removed it. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link VascularAccessRemoved} as a publisher passes it: what has a default may be left out. */
export type VascularAccessRemovedInput = WithDefaults<VascularAccessRemoved, "phlebitisScore" | "cultureSpecimenId" | "extravasatedMedication", { readonly siteFinding: CodeableConceptInput; readonly extravasatedMedication: CodeableConceptInput | null; readonly performer: ActorInput }>;

/**
 * Why it was taken out. DISLODGED includes lines pulled by the patient.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type VascularRemovalReason = "NOT_NEEDED" | "INFILTRATION" | "PHLEBITIS" | "OCCLUSION" | "SUSPECTED_INFECTION" | "DISLODGED" | "ROUTINE_CHANGE" | "DISCHARGE" | "DIED" | "OTHER" | "UNKNOWN";

/**
 * A vascular line left the patient, on purpose or not. Line days end with it; a replacement over a wire is a removal and an insertion.
 *
 * Event `VascularAccess.Removed`, version 1. Topic `clinical.events`, key `vascularAccessId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const VascularAccessRemoved: EventDefinition<"VascularAccess.Removed", VascularAccessRemoved, VascularAccessRemovedInput> = /*@__PURE__*/ defineEvent({
  type: "VascularAccess.Removed",
  version: 1,
  topic: "clinical.events",
  key: "vascularAccessId",
  aggregate: "VascularAccess",
  schema: '{"type":"record","name":"VascularAccessRemoved","namespace":"healthtech.clinical","fields":[{"name":"vascularAccessId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"vascularRemovalReason","type":{"type":"enum","name":"VascularRemovalReason","symbols":["NOT_NEEDED","INFILTRATION","PHLEBITIS","OCCLUSION","SUSPECTED_INFECTION","DISLODGED","ROUTINE_CHANGE","DISCHARGE","DIED","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"dwellHours","type":"int"},{"name":"siteFinding","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"phlebitisScore","type":["null","int"],"default":null,"confluent:tags":["PHI"]},{"name":"isTipIntact","type":"boolean"},{"name":"cultureSpecimenId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"extravasatedMedication","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"removedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
