// Generated from clinical/intensive-care/icu-stay-transfer-readiness-declared.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * The intensivist declared that a patient may leave intensive care. Hours until the move are the ready-but-waiting time; the transfer itself is Encounter.Transferred.
 *
 * Event `IcuStay.TransferReadinessDeclared`, version 1. Topic `clinical.events`, key `icuStayId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface IcuStayTransferReadinessDeclared {
  /** Stay in the intensive care unit within the encounter. UUID. */
  readonly icuStayId: string;
  /** Patient who may leave. UUID. */
  readonly patientId: string;
  /** Hospital encounter around the ICU stay. UUID. */
  readonly encounterId: string;
  /** Level to be found. Sensitive: `PHI`. */
  readonly targetLevelOfCare: IcuTargetLevelOfCare;
  /** What the next ward must be able to do: high flow, tracheostomy, dialysis. Sensitive: `PHI`. Default: `[]`. */
  readonly remainingNeedTexts: readonly string[];
  /**
   * Risk of coming back within 48 hours by the unit's model.
   *
   * Exact decimal number with 2 digits behind the point, of at most 5 in all. Sensitive: `PHI`. Default: `null`.
   */
  readonly readmissionRiskPercent: string | null;
  /** Days in intensive care so far. Whole number of 32 bits. Sensitive: `PHI`. */
  readonly icuDayCount: number;
  /** False when the patient should not go between 22:00 and 07:00. */
  readonly isNightMoveAllowed: boolean;
  /** True when a bed was needed for somebody sicker. */
  readonly wasDeclaredUnderPressure: boolean;
  /** Service that takes over. */
  readonly acceptingServiceName: string;
  /** When readiness was declared. Point in time, to the millisecond. */
  readonly readyAt: Date;
  /**
   * Earlier declaration that had been withdrawn; null when there was none.
   *
   * Point in time, to the millisecond. Default: `null`.
   */
  readonly withdrawnReadyAt: Date | null;
  /** Intensivist on rounds who declared it. Sensitive: `PII`. */
  readonly decidedBy: Actor;
}

/** {@link IcuStayTransferReadinessDeclared} as a publisher passes it: what has a default may be left out. */
export type IcuStayTransferReadinessDeclaredInput = WithDefaults<IcuStayTransferReadinessDeclared, "remainingNeedTexts" | "readmissionRiskPercent" | "withdrawnReadyAt", { readonly decidedBy: ActorInput }>;

/** Level at which the needs named can be met. A symbol that is not known yet is read as `UNKNOWN`. */
export type IcuTargetLevelOfCare = "INTERMEDIATE" | "TELEMETRY" | "WARD" | "LONG_TERM_ACUTE_CARE" | "HOME" | "HOSPICE" | "UNKNOWN";

/**
 * The intensivist declared that a patient may leave intensive care. Hours until the move are the ready-but-waiting time; the transfer itself is Encounter.Transferred.
 *
 * Event `IcuStay.TransferReadinessDeclared`, version 1. Topic `clinical.events`, key `icuStayId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const IcuStayTransferReadinessDeclared: EventDefinition<"IcuStay.TransferReadinessDeclared", IcuStayTransferReadinessDeclared, IcuStayTransferReadinessDeclaredInput> = /*@__PURE__*/ defineEvent({
  type: "IcuStay.TransferReadinessDeclared",
  version: 1,
  topic: "clinical.events",
  key: "icuStayId",
  aggregate: "IcuStay",
  schema: '{"type":"record","name":"IcuStayTransferReadinessDeclared","namespace":"healthtech.clinical","fields":[{"name":"icuStayId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"targetLevelOfCare","type":{"type":"enum","name":"IcuTargetLevelOfCare","symbols":["INTERMEDIATE","TELEMETRY","WARD","LONG_TERM_ACUTE_CARE","HOME","HOSPICE","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"remainingNeedTexts","type":{"type":"array","items":"string"},"default":[],"confluent:tags":["PHI"]},{"name":"readmissionRiskPercent","type":["null",{"type":"bytes","logicalType":"decimal","precision":5,"scale":2}],"default":null,"confluent:tags":["PHI"]},{"name":"icuDayCount","type":"int","confluent:tags":["PHI"]},{"name":"isNightMoveAllowed","type":"boolean"},{"name":"wasDeclaredUnderPressure","type":"boolean"},{"name":"acceptingServiceName","type":"string"},{"name":"readyAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"withdrawnReadyAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"decidedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
