// Generated from clinical/imaging/imaging-order-held.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * An examination was put on hold because something must come first, most often the payer's authorization, a creatinine or an answer about an implant. The order stays valid and may not be scanned meanwhile.
 *
 * Event `ImagingOrder.Held`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ImagingOrderHeld {
  /** Order that waits. UUID. */
  readonly orderId: string;
  /** Patient who should hear why it takes longer. UUID. */
  readonly patientId: string;
  /** Authorization that is awaited, when that is the reason. UUID. Default: `null`. */
  readonly priorAuthorizationId: string | null;
  /** Examination on hold, CPT. Sensitive: `PHI`. */
  readonly procedureCode: CodeableConcept;
  /** What the scheduler or technologist found in the way. Sensitive: `PHI`. */
  readonly imagingHoldReason: ImagingHoldReason;
  /** Who must clear the obstacle; a team or system is given by its display. Sensitive: `PII`. Default: `null`. */
  readonly resolutionOwner: Actor | null;
  /** When the order left the scanning list. Point in time, to the millisecond. */
  readonly heldAt: Date;
  /** When the hold is looked at again. Point in time, to the millisecond. Default: `null`. */
  readonly reviewDueAt: Date | null;
  /** Scheduler or technologist who stopped it. Sensitive: `PII`. */
  readonly heldBy: Actor;
  /** What exactly is missing. Sensitive: `PHI`. Default: `null`. */
  readonly note: string | null;
}

/** {@link ImagingOrderHeld} as a publisher passes it: what has a default may be left out. */
export type ImagingOrderHeldInput = WithDefaults<ImagingOrderHeld, "priorAuthorizationId" | "resolutionOwner" | "reviewDueAt" | "note", { readonly procedureCode: CodeableConceptInput; readonly resolutionOwner: ActorInput | null; readonly heldBy: ActorInput }>;

/**
 * What must come first. EQUIPMENT_DOWN holds all orders of a scanner.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ImagingHoldReason = "PRIOR_AUTHORIZATION" | "RENAL_FUNCTION" | "PREGNANCY_TEST" | "IMPLANT_CLEARANCE" | "PREMEDICATION" | "PATIENT_UNSTABLE" | "EQUIPMENT_DOWN" | "MISSING_INFORMATION" | "OTHER" | "UNKNOWN";

/**
 * An examination was put on hold because something must come first, most often the payer's authorization, a creatinine or an answer about an implant. The order stays valid and may not be scanned meanwhile.
 *
 * Event `ImagingOrder.Held`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ImagingOrderHeld: EventDefinition<"ImagingOrder.Held", ImagingOrderHeld, ImagingOrderHeldInput> = /*@__PURE__*/ defineEvent({
  type: "ImagingOrder.Held",
  version: 1,
  topic: "clinical.events",
  key: "orderId",
  aggregate: "ImagingOrder",
  schema: '{"type":"record","name":"ImagingOrderHeld","namespace":"healthtech.clinical","fields":[{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"priorAuthorizationId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"procedureCode","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"imagingHoldReason","type":{"type":"enum","name":"ImagingHoldReason","symbols":["PRIOR_AUTHORIZATION","RENAL_FUNCTION","PREGNANCY_TEST","IMPLANT_CLEARANCE","PREMEDICATION","PATIENT_UNSTABLE","EQUIPMENT_DOWN","MISSING_INFORMATION","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"resolutionOwner","type":["null",{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]}],"default":null,"confluent:tags":["PII"]},{"name":"heldAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"reviewDueAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"heldBy","type":"healthtech.shared.Actor","confluent:tags":["PII"]},{"name":"note","type":["null","string"],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});
