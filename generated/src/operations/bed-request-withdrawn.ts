// Generated from operations/beds/bed-request-withdrawn.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * A bed is no longer wanted, since the patient went home, died, was moved elsewhere or the request was a mistake. A bed that was reserved becomes free by it.
 *
 * Event `BedRequest.Withdrawn`, version 1. Topic `operations.events`, key `bedRequestId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface BedRequestWithdrawn {
  /** Request that is void. UUID. */
  readonly bedRequestId: string;
  /** Bed that was reserved and is free again; null where none was. UUID. Default: `null`. */
  readonly releasedBedId: string | null;
  /** LEVEL_CHANGED is followed by a request of its own. Sensitive: `PHI`. */
  readonly bedWithdrawalReason: BedWithdrawalReason;
  /** Minutes for which the patient had waited without a bed. Whole number of 32 bits. */
  readonly boardedMinutes: number;
  /** Who withdrew it. Sensitive: `PII`. */
  readonly withdrawnBy: Actor;
  /** What the next bed manager should know. Sensitive: `PHI`. Default: `null`. */
  readonly note: string | null;
}

/** {@link BedRequestWithdrawn} as a publisher passes it: what has a default may be left out. */
export type BedRequestWithdrawnInput = WithDefaults<BedRequestWithdrawn, "releasedBedId" | "note", { readonly withdrawnBy: ActorInput }>;

/** Why no bed is needed. A symbol that is not known yet is read as `UNKNOWN`. */
export type BedWithdrawalReason = "DISCHARGED_INSTEAD" | "OTHER_FACILITY" | "LEVEL_CHANGED" | "PATIENT_LEFT" | "PATIENT_DIED" | "DUPLICATE" | "UNKNOWN";

/**
 * A bed is no longer wanted, since the patient went home, died, was moved elsewhere or the request was a mistake. A bed that was reserved becomes free by it.
 *
 * Event `BedRequest.Withdrawn`, version 1. Topic `operations.events`, key `bedRequestId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const BedRequestWithdrawn: EventDefinition<"BedRequest.Withdrawn", BedRequestWithdrawn, BedRequestWithdrawnInput> = /*@__PURE__*/ defineEvent({
  type: "BedRequest.Withdrawn",
  version: 1,
  topic: "operations.events",
  key: "bedRequestId",
  aggregate: "BedRequest",
  schema: '{"type":"record","name":"BedRequestWithdrawn","namespace":"healthtech.operations","fields":[{"name":"bedRequestId","type":{"type":"string","logicalType":"uuid"}},{"name":"releasedBedId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"bedWithdrawalReason","type":{"type":"enum","name":"BedWithdrawalReason","symbols":["DISCHARGED_INSTEAD","OTHER_FACILITY","LEVEL_CHANGED","PATIENT_LEFT","PATIENT_DIED","DUPLICATE","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"boardedMinutes","type":"int"},{"name":"withdrawnBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"note","type":["null","string"],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});
