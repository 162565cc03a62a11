// Generated from clinical/transfusion/blood-typing-completed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { AboRhGroup } from "./abo-rh-group.js";

/**
 * The blood bank finished a type and screen on one sample, so that it knows the group and whether unexpected antibodies stand in the way. It reserves no blood; that is BloodUnit.Crossmatched.
 *
 * Event `BloodTyping.Completed`, version 1. Topic `clinical.events`, key `bloodTypingId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface BloodTypingCompleted {
  /** Type and screen of one sample. UUID. */
  readonly bloodTypingId: string;
  /** Patient who was typed. UUID. */
  readonly patientId: string;
  /** Stay for which blood may be needed. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Order for the type and screen. UUID. Default: `null`. */
  readonly orderId: string | null;
  /** Sample whose label was checked against the wristband. UUID. */
  readonly specimenId: string;
  /** Group found in this sample. Sensitive: `PHI`. */
  readonly patientAboRhGroup: AboRhGroup;
  /**
   * Whether an earlier sample showed the same group; null for the first one ever, after which only O cells are issued.
   *
   * Default: `null`.
   */
  readonly hasHistoricalMatch: boolean | null;
  /** Whether unexpected red cell antibodies were found. Sensitive: `PHI`. */
  readonly antibodyScreen: AntibodyScreen;
  /**
   * Antibodies identified now or on record, such as anti-K; each asks for units without that antigen.
   *
   * Sensitive: `PHI`. Default: `[]`.
   */
  readonly antibodySpecificities: readonly string[];
  /** Whether two groups and a clean screen permit release by computer. */
  readonly isElectronicCrossmatchAllowed: boolean;
  /** When the sample was drawn at the bedside. Point in time, to the millisecond. */
  readonly collectedAt: Date;
  /** When the technologist released the result. Point in time, to the millisecond. */
  readonly completedAt: Date;
  /**
   * End of the sample's use for crossmatching, at midnight of the third day after transfusion or pregnancy.
   *
   * Point in time, to the millisecond.
   */
  readonly validUntilAt: Date;
  /** Technologist at the bench. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link BloodTypingCompleted} as a publisher passes it: what has a default may be left out. */
export type BloodTypingCompletedInput = WithDefaults<BloodTypingCompleted, "encounterId" | "orderId" | "hasHistoricalMatch" | "antibodySpecificities", { readonly performer: ActorInput }>;

/**
 * Result of the screening cells at the indirect antiglobulin phase.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type AntibodyScreen = "NEGATIVE" | "POSITIVE" | "INDETERMINATE" | "UNKNOWN";

/**
 * The blood bank finished a type and screen on one sample, so that it knows the group and whether unexpected antibodies stand in the way. It reserves no blood; that is BloodUnit.Crossmatched.
 *
 * Event `BloodTyping.Completed`, version 1. Topic `clinical.events`, key `bloodTypingId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const BloodTypingCompleted: EventDefinition<"BloodTyping.Completed", BloodTypingCompleted, BloodTypingCompletedInput> = /*@__PURE__*/ defineEvent({
  type: "BloodTyping.Completed",
  version: 1,
  topic: "clinical.events",
  key: "bloodTypingId",
  aggregate: "BloodTyping",
  schema: '{"type":"record","name":"BloodTypingCompleted","namespace":"healthtech.clinical","fields":[{"name":"bloodTypingId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"orderId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"specimenId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientAboRhGroup","type":{"type":"enum","name":"AboRhGroup","symbols":["A_POSITIVE","A_NEGATIVE","B_POSITIVE","B_NEGATIVE","AB_POSITIVE","AB_NEGATIVE","O_POSITIVE","O_NEGATIVE","INCONCLUSIVE","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"hasHistoricalMatch","type":["null","boolean"],"default":null},{"name":"antibodyScreen","type":{"type":"enum","name":"AntibodyScreen","symbols":["NEGATIVE","POSITIVE","INDETERMINATE","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"antibodySpecificities","type":{"type":"array","items":"string"},"default":[],"confluent:tags":["PHI"]},{"name":"isElectronicCrossmatchAllowed","type":"boolean"},{"name":"collectedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"completedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"validUntilAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
