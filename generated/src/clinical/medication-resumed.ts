// Generated from clinical/medication/medication-resumed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * A hold was lifted and the order runs again from the stated first dose. If the terms changed on that occasion, Medication.Modified comes as well.
 *
 * Event `Medication.Resumed`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface MedicationResumed {
  /** Order that left its hold. UUID. */
  readonly orderId: string;
  /** Patient who gets the drug again. UUID. */
  readonly patientId: string;
  /** Stay in which doses are due again. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Drug that runs again, RxNorm. Sensitive: `PHI`. */
  readonly medication: CodeableConcept;
  /** Length of the hold that ends here. Whole number of 32 bits. */
  readonly heldMinutes: number;
  /** Scheduled doses that fell into the hold; none of them is made up for. Whole number of 32 bits. */
  readonly missedDoseCount: number;
  /** Whether a new loading dose is wanted, as after days without amiodarone. */
  readonly requiresReloadingDose: boolean;
  /** Finding or milestone that allowed it, SNOMED CT. Sensitive: `PHI`. Default: `null`. */
  readonly reason: CodeableConcept | null;
  /** Next dose on the medication record. Point in time, to the millisecond. */
  readonly firstDueAt: Date;
  /** Prescriber who lifted the hold. Sensitive: `PII`. */
  readonly orderedBy: Actor;
  /** When the hold was lifted, which may be hours ahead of the next dose. Point in time, to the millisecond. */
  readonly effectiveAt: Date;
}

/** {@link MedicationResumed} as a publisher passes it: what has a default may be left out. */
export type MedicationResumedInput = WithDefaults<MedicationResumed, "encounterId" | "reason", { readonly medication: CodeableConceptInput; readonly reason: CodeableConceptInput | null; readonly orderedBy: ActorInput }>;

/**
 * A hold was lifted and the order runs again from the stated first dose. If the terms changed on that occasion, Medication.Modified comes as well.
 *
 * Event `Medication.Resumed`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const MedicationResumed: EventDefinition<"Medication.Resumed", MedicationResumed, MedicationResumedInput> = /*@__PURE__*/ defineEvent({
  type: "Medication.Resumed",
  version: 1,
  topic: "clinical.events",
  key: "orderId",
  aggregate: "Medication",
  schema: '{"type":"record","name":"MedicationResumed","namespace":"healthtech.clinical","fields":[{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"medication","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"heldMinutes","type":"int"},{"name":"missedDoseCount","type":"int"},{"name":"requiresReloadingDose","type":"boolean"},{"name":"reason","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"firstDueAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"orderedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"effectiveAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
