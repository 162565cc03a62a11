// Generated from clinical/alerts/isolation-flag-lifted.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * Precautions were ended because the rule of clearance was met or the suspicion fell. The room still needs its terminal clean before the next patient.
 *
 * Event `IsolationFlag.Lifted`, version 1. Topic `clinical.events`, key `flagId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface IsolationFlagLifted {
  /** Flag that was lifted. UUID. */
  readonly flagId: string;
  /** Patient who may leave isolation. UUID. */
  readonly patientId: string;
  /** Stay in which precautions end; null between stays. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** On what the lifting rests. Sensitive: `PHI`. */
  readonly isolationLiftBasis: IsolationLiftBasis;
  /** Negative results that count. UUID. Default: `[]`. */
  readonly basisLabResultIds: readonly string[];
  /** Days in isolation, begun ones counted. Whole number of 32 bits. */
  readonly isolatedDays: number;
  /** True when the room needs bleach or light before use. */
  readonly requiresTerminalCleaning: boolean;
  /** Day until which a return of symptoms isolates again. Date as `YYYY-MM-DD`. Default: `null`. */
  readonly watchUntilDate: string | null;
  /** When precautions ended. Point in time, to the millisecond. */
  readonly liftedAt: Date;
  /** Preventionist who lifted it. Sensitive: `PII`. */
  readonly authorizedBy: Actor;
}

/** {@link IsolationFlagLifted} as a publisher passes it: what has a default may be left out. */
export type IsolationFlagLiftedInput = WithDefaults<IsolationFlagLifted, "encounterId" | "basisLabResultIds" | "watchUntilDate", { readonly authorizedBy: ActorInput }>;

/**
 * TIME_ELAPSED is enough for some organisms after effective treatment.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type IsolationLiftBasis = "NEGATIVE_CULTURES" | "RULED_OUT" | "TIME_ELAPSED" | "SYMPTOM_FREE" | "NEUTROPHILS_RECOVERED" | "UNKNOWN";

/**
 * Precautions were ended because the rule of clearance was met or the suspicion fell. The room still needs its terminal clean before the next patient.
 *
 * Event `IsolationFlag.Lifted`, version 1. Topic `clinical.events`, key `flagId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const IsolationFlagLifted: EventDefinition<"IsolationFlag.Lifted", IsolationFlagLifted, IsolationFlagLiftedInput> = /*@__PURE__*/ defineEvent({
  type: "IsolationFlag.Lifted",
  version: 1,
  topic: "clinical.events",
  key: "flagId",
  aggregate: "IsolationFlag",
  schema: '{"type":"record","name":"IsolationFlagLifted","namespace":"healthtech.clinical","fields":[{"name":"flagId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"isolationLiftBasis","type":{"type":"enum","name":"IsolationLiftBasis","symbols":["NEGATIVE_CULTURES","RULED_OUT","TIME_ELAPSED","SYMPTOM_FREE","NEUTROPHILS_RECOVERED","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"basisLabResultIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}},"default":[]},{"name":"isolatedDays","type":"int"},{"name":"requiresTerminalCleaning","type":"boolean"},{"name":"watchUntilDate","type":["null",{"type":"int","logicalType":"date"}],"default":null},{"name":"liftedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"authorizedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
