// Generated from clinical/care-plans/care-plan-revoked.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * A plan was withdrawn before its purpose was served, whether as a draft or in force. Its open tasks are cancelled; what was done stays charted.
 *
 * Event `CarePlan.Revoked`, version 1. Topic `clinical.events`, key `carePlanId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface CarePlanRevoked {
  /** Plan that no longer holds. UUID. */
  readonly carePlanId: string;
  /** Person from whose care it was withdrawn. UUID. */
  readonly patientId: string;
  /** Ground for the withdrawal. Sensitive: `PHI`. */
  readonly carePlanRevocationReason: CarePlanRevocationReason;
  /** False for a draft that nobody worked by. */
  readonly wasEverActive: boolean;
  /** Plan that holds instead; null when none. UUID. Default: `null`. */
  readonly replacedByCarePlanId: string | null;
  /** Tasks that fell with it. UUID. Default: `[]`. */
  readonly cancelledTaskIds: readonly string[];
  /** Orders that stay in force although the plan ended. UUID. Default: `[]`. */
  readonly retainedOrderIds: readonly string[];
  /** True when patient or proxy knows. */
  readonly wasPatientInformed: boolean;
  /** When it ceased to hold. Point in time, to the millisecond. */
  readonly revokedAt: Date;
  /** Clinician who withdrew it. Sensitive: `PII`. */
  readonly revokedBy: Actor;
  /** Grounds as charted in the plan. Sensitive: `PHI`. Default: `null`. */
  readonly reasonText: string | null;
}

/** {@link CarePlanRevoked} as a publisher passes it: what has a default may be left out. */
export type CarePlanRevokedInput = WithDefaults<CarePlanRevoked, "replacedByCarePlanId" | "cancelledTaskIds" | "retainedOrderIds" | "reasonText", { readonly revokedBy: ActorInput }>;

/**
 * COMFORT_CARE gives way to palliative aims; DUPLICATE was covered by another plan.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type CarePlanRevocationReason = "PATIENT_DECLINED" | "COMFORT_CARE" | "DECEASED" | "DUPLICATE" | "WRONG_PATIENT" | "NOT_EFFECTIVE" | "UNKNOWN";

/**
 * A plan was withdrawn before its purpose was served, whether as a draft or in force. Its open tasks are cancelled; what was done stays charted.
 *
 * Event `CarePlan.Revoked`, version 1. Topic `clinical.events`, key `carePlanId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const CarePlanRevoked: EventDefinition<"CarePlan.Revoked", CarePlanRevoked, CarePlanRevokedInput> = /*@__PURE__*/ defineEvent({
  type: "CarePlan.Revoked",
  version: 1,
  topic: "clinical.events",
  key: "carePlanId",
  aggregate: "CarePlan",
  schema: '{"type":"record","name":"CarePlanRevoked","namespace":"healthtech.clinical","fields":[{"name":"carePlanId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"carePlanRevocationReason","type":{"type":"enum","name":"CarePlanRevocationReason","symbols":["PATIENT_DECLINED","COMFORT_CARE","DECEASED","DUPLICATE","WRONG_PATIENT","NOT_EFFECTIVE","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"wasEverActive","type":"boolean"},{"name":"replacedByCarePlanId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"cancelledTaskIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}},"default":[]},{"name":"retainedOrderIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}},"default":[]},{"name":"wasPatientInformed","type":"boolean"},{"name":"revokedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"revokedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"reasonText","type":["null","string"],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});
