// Generated from clinical/medication/medication-discontinued.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * An order that was running, or on hold, was ended before its planned stop. An order withdrawn before any dose is Medication.Cancelled, one that ran its course Medication.Completed.
 *
 * Event `Medication.Discontinued`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface MedicationDiscontinued {
  /** Order that is over for good. UUID. */
  readonly orderId: string;
  /** Patient who no longer gets the drug. UUID. */
  readonly patientId: string;
  /** Stay in which the order had run. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Drug that was stopped, RxNorm. Sensitive: `PHI`. */
  readonly medication: CodeableConcept;
  /** Ground that the prescriber picked on stopping. Sensitive: `PHI`. */
  readonly medicationDiscontinuationReason: MedicationDiscontinuationReason;
  /** Order that takes its place, where one does. UUID. Default: `null`. */
  readonly replacementOrderId: string | null;
  /** Doses that were charted as given up to the stop. Whole number of 32 bits. */
  readonly givenDoseCount: number;
  /** Whether the stop is only safe in steps, which then stand in the replacement order. */
  readonly requiresTaper: boolean;
  /**
   * Final dose in fact; null where none had been given since the last hold.
   *
   * Point in time, to the millisecond. Default: `null`.
   */
  readonly lastGivenAt: Date | null;
  /** Prescriber who stopped it, or the system at discharge. Sensitive: `PII`. */
  readonly orderedBy: Actor;
  /** When the order ended; a running infusion is to be taken down. Point in time, to the millisecond. */
  readonly effectiveAt: Date;
  /** What should be remembered when the drug is thought of again. Sensitive: `PHI`. Default: `null`. */
  readonly note: string | null;
}

/** {@link MedicationDiscontinued} as a publisher passes it: what has a default may be left out. */
export type MedicationDiscontinuedInput = WithDefaults<MedicationDiscontinued, "encounterId" | "replacementOrderId" | "lastGivenAt" | "note", { readonly medication: CodeableConceptInput; readonly orderedBy: ActorInput }>;

/**
 * Why it was ended early. SUPERSEDED is by another order, LEVEL_OF_CARE by a transfer that voids all orders, GOALS_OF_CARE by a turn to comfort.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type MedicationDiscontinuationReason = "NO_LONGER_NEEDED" | "INEFFECTIVE" | "ADVERSE_REACTION" | "CONTRAINDICATED" | "SUPERSEDED" | "PATIENT_WISH" | "LEVEL_OF_CARE" | "GOALS_OF_CARE" | "COST" | "OTHER" | "UNKNOWN";

/**
 * An order that was running, or on hold, was ended before its planned stop. An order withdrawn before any dose is Medication.Cancelled, one that ran its course Medication.Completed.
 *
 * Event `Medication.Discontinued`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const MedicationDiscontinued: EventDefinition<"Medication.Discontinued", MedicationDiscontinued, MedicationDiscontinuedInput> = /*@__PURE__*/ defineEvent({
  type: "Medication.Discontinued",
  version: 1,
  topic: "clinical.events",
  key: "orderId",
  aggregate: "Medication",
  schema: '{"type":"record","name":"MedicationDiscontinued","namespace":"healthtech.clinical","fields":[{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"medication","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"medicationDiscontinuationReason","type":{"type":"enum","name":"MedicationDiscontinuationReason","symbols":["NO_LONGER_NEEDED","INEFFECTIVE","ADVERSE_REACTION","CONTRAINDICATED","SUPERSEDED","PATIENT_WISH","LEVEL_OF_CARE","GOALS_OF_CARE","COST","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"replacementOrderId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"givenDoseCount","type":"int"},{"name":"requiresTaper","type":"boolean"},{"name":"lastGivenAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"orderedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"effectiveAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"note","type":["null","string"],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});
