// Generated from clinical/surgery-anaesthesia/anesthesia-handed-over.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * Responsibility for a running anesthetic went from one provider to another. Short reliefs for a meal are included, since outcome depends on the number of handovers.
 *
 * Event `Anesthesia.HandedOver`, version 1. Topic `clinical.events`, key `anesthesiaRecordId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface AnesthesiaHandedOver {
  /** Record that goes on under another provider. UUID. */
  readonly anesthesiaRecordId: string;
  /** Patient under anesthesia meanwhile. UUID. */
  readonly patientId: string;
  /** Occasion of the handover. */
  readonly anesthesiaHandoverKind: AnesthesiaHandoverKind;
  /** Which handover of this anesthetic it is. Whole number of 32 bits. */
  readonly handoverSequence: number;
  /** Provider who leaves. Sensitive: `PII`. */
  readonly handedOverBy: Actor;
  /** Who takes over. Sensitive: `PII`. */
  readonly receivedBy: Actor;
  /** What was stressed about airway, access, blood and allergies. Sensitive: `PHI`. */
  readonly keyPointText: string;
  /** Infusions at that moment, RxNorm. Sensitive: `PHI`. Default: `[]`. */
  readonly runningInfusions: readonly CodeableConcept[];
  /** Last dose of muscle relaxant. Point in time, to the millisecond. Sensitive: `PHI`. Default: `null`. */
  readonly lastRelaxantAt: Date | null;
  /** Whether the printed checklist was followed. */
  readonly wasChecklistUsed: boolean;
  /** When the receiver said that they have the patient. Point in time, to the millisecond. */
  readonly effectiveAt: Date;
}

/** {@link AnesthesiaHandedOver} as a publisher passes it: what has a default may be left out. */
export type AnesthesiaHandedOverInput = WithDefaults<AnesthesiaHandedOver, "runningInfusions" | "lastRelaxantAt", { readonly handedOverBy: ActorInput; readonly receivedBy: ActorInput; readonly runningInfusions: readonly CodeableConceptInput[] }>;

/**
 * Why responsibility changed. TO_RECOVERY_OR_ICU ends anesthesia care for good.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type AnesthesiaHandoverKind = "BREAK_RELIEF" | "RETURN_FROM_BREAK" | "END_OF_SHIFT" | "EMERGENCY_ELSEWHERE" | "TO_RECOVERY_OR_ICU" | "UNKNOWN";

/**
 * Responsibility for a running anesthetic went from one provider to another. Short reliefs for a meal are included, since outcome depends on the number of handovers.
 *
 * Event `Anesthesia.HandedOver`, version 1. Topic `clinical.events`, key `anesthesiaRecordId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const AnesthesiaHandedOver: EventDefinition<"Anesthesia.HandedOver", AnesthesiaHandedOver, AnesthesiaHandedOverInput> = /*@__PURE__*/ defineEvent({
  type: "Anesthesia.HandedOver",
  version: 1,
  topic: "clinical.events",
  key: "anesthesiaRecordId",
  aggregate: "Anesthesia",
  schema: '{"type":"record","name":"AnesthesiaHandedOver","namespace":"healthtech.clinical","fields":[{"name":"anesthesiaRecordId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"anesthesiaHandoverKind","type":{"type":"enum","name":"AnesthesiaHandoverKind","symbols":["BREAK_RELIEF","RETURN_FROM_BREAK","END_OF_SHIFT","EMERGENCY_ELSEWHERE","TO_RECOVERY_OR_ICU","UNKNOWN"],"default":"UNKNOWN"}},{"name":"handoverSequence","type":"int"},{"name":"handedOverBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"receivedBy","type":"healthtech.shared.Actor","confluent:tags":["PII"]},{"name":"keyPointText","type":"string","confluent:tags":["PHI"]},{"name":"runningInfusions","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"default":[],"confluent:tags":["PHI"]},{"name":"lastRelaxantAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null,"confluent:tags":["PHI"]},{"name":"wasChecklistUsed","type":"boolean"},{"name":"effectiveAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
