// Generated from clinical/nutrition/nutrition-order-drafted.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * A dietitian without the right to order wrote a diet, supplement or feed as advice, which waits for a prescriber's signature. The kitchen does not act on it.
 *
 * Event `NutritionOrder.Drafted`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface NutritionOrderDrafted {
  /** Advice that becomes an order by its signature. UUID. */
  readonly orderId: string;
  /** Patient for whom it is advised. UUID. */
  readonly patientId: string;
  /** Stay in which the dietitian was asked. UUID. */
  readonly encounterId: string;
  /** Assessment from which the advice follows. UUID. Default: `null`. */
  readonly nutritionAssessmentId: string | null;
  /** Kind of change advised. Sensitive: `PHI`. */
  readonly nutritionProposal: NutritionProposal;
  /** Diet advised, SNOMED CT; null for a supplement or feed. Sensitive: `PHI`. Default: `null`. */
  readonly proposedDiet: CodeableConcept | null;
  /** Supplement or formula by its name on the formulary. Default: `null`. */
  readonly productName: string | null;
  /** Energy that it would bring per day, kcal. Sensitive: `PHI`. Default: `null`. */
  readonly energyTargetQuantity: Quantity | null;
  /** Portions of the supplement per day. Whole number of 32 bits. Default: `null`. */
  readonly servingsPerDayCount: number | null;
  /** Prescriber who is asked to sign. UUID. */
  readonly responsiblePractitionerId: string;
  /** Dietitian who advises. Sensitive: `PII`. */
  readonly recordedBy: Actor;
  /** When the advice went to the prescriber. Point in time, to the millisecond. */
  readonly recordedAt: Date;
  /** Ground for the advice in a sentence. Sensitive: `PHI`. */
  readonly reasonText: string;
}

/** {@link NutritionOrderDrafted} as a publisher passes it: what has a default may be left out. */
export type NutritionOrderDraftedInput = WithDefaults<NutritionOrderDrafted, "nutritionAssessmentId" | "proposedDiet" | "productName" | "energyTargetQuantity" | "servingsPerDayCount", { readonly proposedDiet: CodeableConceptInput | null; readonly energyTargetQuantity: QuantityInput | null; readonly recordedBy: ActorInput }>;

/**
 * What is advised in kind. LIBERALIZE takes restrictions away so that the patient eats at all.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type NutritionProposal = "NEW_DIET" | "LIBERALIZE" | "SUPPLEMENT" | "START_ENTERAL" | "CHANGE_FORMULA" | "START_PARENTERAL" | "MICRONUTRIENT" | "UNKNOWN";

/**
 * A dietitian without the right to order wrote a diet, supplement or feed as advice, which waits for a prescriber's signature. The kitchen does not act on it.
 *
 * Event `NutritionOrder.Drafted`, version 1. Topic `clinical.events`, key `orderId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const NutritionOrderDrafted: EventDefinition<"NutritionOrder.Drafted", NutritionOrderDrafted, NutritionOrderDraftedInput> = /*@__PURE__*/ defineEvent({
  type: "NutritionOrder.Drafted",
  version: 1,
  topic: "clinical.events",
  key: "orderId",
  aggregate: "NutritionOrder",
  schema: '{"type":"record","name":"NutritionOrderDrafted","namespace":"healthtech.clinical","fields":[{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"nutritionAssessmentId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"nutritionProposal","type":{"type":"enum","name":"NutritionProposal","symbols":["NEW_DIET","LIBERALIZE","SUPPLEMENT","START_ENTERAL","CHANGE_FORMULA","START_PARENTERAL","MICRONUTRIENT","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"proposedDiet","type":["null",{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null,"confluent:tags":["PHI"]},{"name":"productName","type":["null","string"],"default":null},{"name":"energyTargetQuantity","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null,"confluent:tags":["PHI"]},{"name":"servingsPerDayCount","type":["null","int"],"default":null},{"name":"responsiblePractitionerId","type":{"type":"string","logicalType":"uuid"}},{"name":"recordedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"recordedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"reasonText","type":"string","confluent:tags":["PHI"]}],"schemaVersion":1}',
});
