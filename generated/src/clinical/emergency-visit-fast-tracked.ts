// Generated from clinical/emergency/emergency-visit-fast-tracked.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CareLocation, CareLocationInput } from "../shared/care-location.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { TriageLevel } from "./triage-level.js";

/**
 * A patient of low urgency was moved to the minor-care stream with its own staff and chairs. Coming back into the main department is told by Encounter.TrackingArrived.
 *
 * Event `EmergencyVisit.FastTracked`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface EmergencyVisitFastTracked {
  /** Visit that goes on in the fast track. UUID. */
  readonly encounterId: string;
  /** Patient with a minor complaint. UUID. */
  readonly patientId: string;
  /** Level that qualified for the stream, as a rule 4 or 5. Sensitive: `PHI`. */
  readonly triageLevel: TriageLevel;
  /** What kind of minor care is expected. Sensitive: `PHI`. */
  readonly fastTrackCategory: FastTrackCategory;
  /** Complaint for the minor-care clinician, SNOMED CT. Sensitive: `PHI`. */
  readonly presentingComplaint: CodeableConcept;
  /** Place in the queue of the stream on entering it. Whole number of 32 bits. */
  readonly queuePositionSequence: number;
  /** Wait that the patient was told; null when not announced. Whole number of 32 bits. Default: `null`. */
  readonly expectedWaitMinutes: number | null;
  /** True when the patient goes past radiology before being seen. */
  readonly isImagingFirst: boolean;
  /** Minutes since the door up to the move. Whole number of 32 bits. */
  readonly waitedMinutes: number;
  /** Clinician or nurse who took over. Sensitive: `PII`. */
  readonly acceptedBy: Actor;
  /** Chair or room of the fast track. Sensitive: `PHI`. */
  readonly toLocation: CareLocation;
}

/** {@link EmergencyVisitFastTracked} as a publisher passes it: what has a default may be left out. */
export type EmergencyVisitFastTrackedInput = WithDefaults<EmergencyVisitFastTracked, "expectedWaitMinutes", { readonly presentingComplaint: CodeableConceptInput; readonly acceptedBy: ActorInput; readonly toLocation: CareLocationInput }>;

/**
 * Group of complaint by which the stream seats and supplies its patients.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type FastTrackCategory = "WOUND_REPAIR" | "LIMB_INJURY" | "EYE_EAR_THROAT" | "SKIN" | "DENTAL" | "PRESCRIPTION" | "RECHECK" | "OTHER" | "UNKNOWN";

/**
 * A patient of low urgency was moved to the minor-care stream with its own staff and chairs. Coming back into the main department is told by Encounter.TrackingArrived.
 *
 * Event `EmergencyVisit.FastTracked`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const EmergencyVisitFastTracked: EventDefinition<"EmergencyVisit.FastTracked", EmergencyVisitFastTracked, EmergencyVisitFastTrackedInput> = /*@__PURE__*/ defineEvent({
  type: "EmergencyVisit.FastTracked",
  version: 1,
  topic: "clinical.events",
  key: "encounterId",
  aggregate: "EmergencyVisit",
  schema: '{"type":"record","name":"EmergencyVisitFastTracked","namespace":"healthtech.clinical","fields":[{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"triageLevel","type":{"type":"enum","name":"TriageLevel","symbols":["ESI_1","ESI_2","ESI_3","ESI_4","ESI_5","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"fastTrackCategory","type":{"type":"enum","name":"FastTrackCategory","symbols":["WOUND_REPAIR","LIMB_INJURY","EYE_EAR_THROAT","SKIN","DENTAL","PRESCRIPTION","RECHECK","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"presentingComplaint","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"queuePositionSequence","type":"int"},{"name":"expectedWaitMinutes","type":["null","int"],"default":null},{"name":"isImagingFirst","type":"boolean"},{"name":"waitedMinutes","type":"int"},{"name":"acceptedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"toLocation","type":{"type":"record","name":"CareLocation","namespace":"healthtech.shared","fields":[{"name":"facilityId","type":{"type":"string","logicalType":"uuid"}},{"name":"unitId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"unitName","type":["null","string"],"default":null},{"name":"room","type":["null","string"],"default":null},{"name":"bed","type":["null","string"],"default":null},{"name":"bedId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null}]},"confluent:tags":["PHI"]}],"schemaVersion":1}',
});
