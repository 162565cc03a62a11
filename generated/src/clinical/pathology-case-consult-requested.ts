// Generated from clinical/pathology/pathology-case-consult-requested.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * Slides or blocks of a case were sent to an expert, in the house or outside, for a second opinion. A quick look over the two-headed microscope is not recorded this way.
 *
 * Event `PathologyCase.ConsultRequested`, version 1. Topic `clinical.events`, key `pathologyCaseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface PathologyCaseConsultRequested {
  /** Case on which an opinion is sought. UUID. */
  readonly pathologyCaseId: string;
  /** Patient whose insurer may be billed by the expert. UUID. */
  readonly patientId: string;
  /** Institution of the expert; null for a colleague of the same department. UUID. Default: `null`. */
  readonly consultantOrganizationId: string | null;
  /** Expert who was asked. Sensitive: `PII`. */
  readonly consultant: Actor;
  /** Occasion for the consultation. */
  readonly pathologyConsultReason: PathologyConsultReason;
  /** Question put to the expert, with our own working diagnosis. Sensitive: `PHI`. */
  readonly reasonText: string;
  /** Slides in the mailer or shared as scans. Whole number of 32 bits. */
  readonly slideCount: number;
  /** Blocks lent out; each is irreplaceable and must come back. Whole number of 32 bits. */
  readonly blockCount: number;
  /** True when only whole-slide images were shared. */
  readonly isRemoteReading: boolean;
  /** Waybill of the slide mailer; null for remote reading. Default: `null`. */
  readonly shipmentTrackingCode: string | null;
  /** When the material was handed over or shared. Point in time, to the millisecond. */
  readonly requestedAt: Date;
  /** Pathologist of the case who asks. Sensitive: `PII`. */
  readonly requestedBy: Actor;
}

/** {@link PathologyCaseConsultRequested} as a publisher passes it: what has a default may be left out. */
export type PathologyCaseConsultRequestedInput = WithDefaults<PathologyCaseConsultRequested, "consultantOrganizationId" | "shipmentTrackingCode", { readonly consultant: ActorInput; readonly requestedBy: ActorInput }>;

/**
 * Why a second opinion is sought. TRANSFER_OF_CARE is the review that the treating hospital demands.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type PathologyConsultReason = "DIFFICULT_DIAGNOSIS" | "RARE_ENTITY" | "PATIENT_REQUEST" | "CLINICIAN_REQUEST" | "TRANSFER_OF_CARE" | "POLICY" | "UNKNOWN";

/**
 * Slides or blocks of a case were sent to an expert, in the house or outside, for a second opinion. A quick look over the two-headed microscope is not recorded this way.
 *
 * Event `PathologyCase.ConsultRequested`, version 1. Topic `clinical.events`, key `pathologyCaseId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const PathologyCaseConsultRequested: EventDefinition<"PathologyCase.ConsultRequested", PathologyCaseConsultRequested, PathologyCaseConsultRequestedInput> = /*@__PURE__*/ defineEvent({
  type: "PathologyCase.ConsultRequested",
  version: 1,
  topic: "clinical.events",
  key: "pathologyCaseId",
  aggregate: "PathologyCase",
  schema: '{"type":"record","name":"PathologyCaseConsultRequested","namespace":"healthtech.clinical","fields":[{"name":"pathologyCaseId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"consultantOrganizationId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"consultant","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"pathologyConsultReason","type":{"type":"enum","name":"PathologyConsultReason","symbols":["DIFFICULT_DIAGNOSIS","RARE_ENTITY","PATIENT_REQUEST","CLINICIAN_REQUEST","TRANSFER_OF_CARE","POLICY","UNKNOWN"],"default":"UNKNOWN"}},{"name":"reasonText","type":"string","confluent:tags":["PHI"]},{"name":"slideCount","type":"int"},{"name":"blockCount","type":"int"},{"name":"isRemoteReading","type":"boolean"},{"name":"shipmentTrackingCode","type":["null","string"],"default":null},{"name":"requestedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"requestedBy","type":"healthtech.shared.Actor","confluent:tags":["PII"]}],"schemaVersion":1}',
});
