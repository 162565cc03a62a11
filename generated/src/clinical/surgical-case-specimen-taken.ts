// Generated from clinical/surgery-anaesthesia/surgical-case-specimen-taken.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * Tissue, fluid or a foreign body was handed off the field, named and labelled in the operating room. Arrival in the laboratory is told by the laboratory's own events.
 *
 * Event `SurgicalCase.SpecimenTaken`, version 1. Topic `clinical.events`, key `surgicalCaseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface SurgicalCaseSpecimenTaken {
  /** Case in which it was taken. UUID. */
  readonly surgicalCaseId: string;
  /** Patient from whom it comes. UUID. */
  readonly patientId: string;
  /** Specimen as labelled. UUID. */
  readonly specimenId: string;
  /** Pathology or laboratory order made for it. UUID. */
  readonly orderId: string;
  /** What it is, SNOMED CT. Sensitive: `PHI`. */
  readonly specimenType: CodeableConcept;
  /** Whence, with side and quadrant as far as coded, SNOMED CT. Sensitive: `PHI`. */
  readonly bodySite: CodeableConcept;
  /** Words on the label exactly as the surgeon spoke them and the nurse read back. Sensitive: `PHI`. */
  readonly specimenLabelText: string;
  /** Handling that was asked for. Sensitive: `PHI`. */
  readonly surgicalSpecimenHandling: SurgicalSpecimenHandling;
  /** Sutures or clips that mark its sides. Sensitive: `PHI`. Default: `null`. */
  readonly orientationText: string | null;
  /** When its blood supply ended, where cold ischemia is counted. Point in time, to the millisecond. */
  readonly excisedAt: Date;
  /** When it was put into formalin; null when sent fresh. Point in time, to the millisecond. Default: `null`. */
  readonly inFixativeAt: Date | null;
  /** Whether surgeon and nurse repeated the label to each other. */
  readonly wasReadBack: boolean;
  /** Circulating nurse who labelled. Sensitive: `PII`. */
  readonly recordedBy: Actor;
}

/** {@link SurgicalCaseSpecimenTaken} as a publisher passes it: what has a default may be left out. */
export type SurgicalCaseSpecimenTakenInput = WithDefaults<SurgicalCaseSpecimenTaken, "orientationText" | "inFixativeAt", { readonly specimenType: CodeableConceptInput; readonly bodySite: CodeableConceptInput; readonly recordedBy: ActorInput }>;

/**
 * What shall happen to it. EVIDENCE such as a bullet goes to the police with a chain of custody.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type SurgicalSpecimenHandling = "FORMALIN" | "FRESH" | "FROZEN_SECTION" | "CULTURE" | "CYTOLOGY" | "RETURN_TO_PATIENT" | "EVIDENCE" | "UNKNOWN";

/**
 * Tissue, fluid or a foreign body was handed off the field, named and labelled in the operating room. Arrival in the laboratory is told by the laboratory's own events.
 *
 * Event `SurgicalCase.SpecimenTaken`, version 1. Topic `clinical.events`, key `surgicalCaseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const SurgicalCaseSpecimenTaken: EventDefinition<"SurgicalCase.SpecimenTaken", SurgicalCaseSpecimenTaken, SurgicalCaseSpecimenTakenInput> = /*@__PURE__*/ defineEvent({
  type: "SurgicalCase.SpecimenTaken",
  version: 1,
  topic: "clinical.events",
  key: "surgicalCaseId",
  aggregate: "SurgicalCase",
  schema: '{"type":"record","name":"SurgicalCaseSpecimenTaken","namespace":"healthtech.clinical","fields":[{"name":"surgicalCaseId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"specimenId","type":{"type":"string","logicalType":"uuid"}},{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"specimenType","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"bodySite","type":"healthtech.shared.CodeableConcept","confluent:tags":["PHI"]},{"name":"specimenLabelText","type":"string","confluent:tags":["PHI"]},{"name":"surgicalSpecimenHandling","type":{"type":"enum","name":"SurgicalSpecimenHandling","symbols":["FORMALIN","FRESH","FROZEN_SECTION","CULTURE","CYTOLOGY","RETURN_TO_PATIENT","EVIDENCE","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"orientationText","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"excisedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"inFixativeAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"wasReadBack","type":"boolean"},{"name":"recordedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
