// Generated from operations/beds/bed-request-placed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CareLocation, CareLocationInput } from "../shared/care-location.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { RequestPriority } from "../shared/request-priority.js";

/**
 * Somebody asked for an inpatient bed for a patient who is to be admitted or moved. No bed is chosen yet; BedRequest.Assigned does that.
 *
 * Event `BedRequest.Placed`, version 1. Topic `operations.events`, key `bedRequestId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface BedRequestPlaced {
  /** Request until it is met or withdrawn. UUID. */
  readonly bedRequestId: string;
  /** Patient who needs the bed. UUID. */
  readonly patientId: string;
  /** Stay for which the bed is wanted. UUID. */
  readonly encounterId: string;
  /** Where the patient waits; null for somebody who is still at home. Sensitive: `PHI`. Default: `null`. */
  readonly fromLocation: CareLocation | null;
  /** Level of care that the admitting clinician ordered. Sensitive: `PHI`. */
  readonly bedLevelOfCare: BedLevelOfCare;
  /** Precautions that the room must allow, SNOMED CT. Sensitive: `PHI`. Default: `[]`. */
  readonly isolationPrecautions: readonly CodeableConcept[];
  /**
   * Further needs of the room in the words of the bed board: bariatric lift, negative pressure, close to the desk.
   *
   * Sensitive: `PHI`. Default: `[]`.
   */
  readonly requiredFeatures: readonly string[];
  /** How soon the bed is needed; STAT is a patient who cannot stay where they are. */
  readonly priority: RequestPriority;
  /** When the patient can move; boarding time counts from here. Point in time, to the millisecond. */
  readonly neededAt: Date;
  /** Nurse or physician who asked. Sensitive: `PII`. */
  readonly requestedBy: Actor;
}

/** {@link BedRequestPlaced} as a publisher passes it: what has a default may be left out. */
export type BedRequestPlacedInput = WithDefaults<BedRequestPlaced, "fromLocation" | "isolationPrecautions" | "requiredFeatures", { readonly fromLocation: CareLocationInput | null; readonly isolationPrecautions: readonly CodeableConceptInput[]; readonly requestedBy: ActorInput }>;

/** Least level that the bed must offer. A symbol that is not known yet is read as `UNKNOWN`. */
export type BedLevelOfCare = "GENERAL" | "TELEMETRY" | "STEP_DOWN" | "INTENSIVE" | "MATERNITY" | "PEDIATRIC" | "PSYCHIATRIC" | "OTHER" | "UNKNOWN";

/**
 * Somebody asked for an inpatient bed for a patient who is to be admitted or moved. No bed is chosen yet; BedRequest.Assigned does that.
 *
 * Event `BedRequest.Placed`, version 1. Topic `operations.events`, key `bedRequestId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const BedRequestPlaced: EventDefinition<"BedRequest.Placed", BedRequestPlaced, BedRequestPlacedInput> = /*@__PURE__*/ defineEvent({
  type: "BedRequest.Placed",
  version: 1,
  topic: "operations.events",
  key: "bedRequestId",
  aggregate: "BedRequest",
  schema: '{"type":"record","name":"BedRequestPlaced","namespace":"healthtech.operations","fields":[{"name":"bedRequestId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"fromLocation","type":["null",{"type":"record","name":"CareLocation","namespace":"healthtech.shared","fields":[{"name":"facilityId","type":{"type":"string","logicalType":"uuid"}},{"name":"unitId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"unitName","type":["null","string"],"default":null},{"name":"room","type":["null","string"],"default":null},{"name":"bed","type":["null","string"],"default":null},{"name":"bedId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null}]}],"default":null,"confluent:tags":["PHI"]},{"name":"bedLevelOfCare","type":{"type":"enum","name":"BedLevelOfCare","symbols":["GENERAL","TELEMETRY","STEP_DOWN","INTENSIVE","MATERNITY","PEDIATRIC","PSYCHIATRIC","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"isolationPrecautions","type":{"type":"array","items":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},"default":[],"confluent:tags":["PHI"]},{"name":"requiredFeatures","type":{"type":"array","items":"string"},"default":[],"confluent:tags":["PHI"]},{"name":"priority","type":{"type":"enum","name":"RequestPriority","namespace":"healthtech.shared","symbols":["ROUTINE","URGENT","ASAP","STAT","UNKNOWN"],"default":"UNKNOWN"}},{"name":"neededAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"requestedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
