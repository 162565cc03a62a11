// Generated from clinical/maternity/pregnancy-hemorrhage-declared.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * The team called a postpartum hemorrhage, by measured loss or by the mother's signs, and the bundle started. It is sent once at the call; products given are told by transfusion and medication events.
 *
 * Event `Pregnancy.Hemorrhage.Declared`, version 1. Topic `clinical.events`, key `pregnancyId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface PregnancyHemorrhageDeclared {
  /** Pregnancy after whose birth the bleeding came. UUID. */
  readonly pregnancyId: string;
  /** Mother whose bleeding was called. UUID. */
  readonly patientId: string;
  /** Delivery stay or readmission. UUID. */
  readonly encounterId: string;
  /** Stage at the moment of the call; a rise is charted, not sent again. Sensitive: `PHI`. */
  readonly hemorrhageStage: HemorrhageStage;
  /** Loss weighed and measured so far, mL. Sensitive: `PHI`. */
  readonly bloodLossVolume: Quantity;
  /** Leading cause as far as found. Sensitive: `PHI`. */
  readonly hemorrhageCause: HemorrhageCause;
  /** Kind of hemorrhage, ICD-10-CM chapter O72. Sensitive: `PHI`. */
  readonly diagnosis: CodeableConcept;
  /** Heart rate over systolic pressure, unit 1; 0.9 and above alarms. Sensitive: `PHI`. Default: `null`. */
  readonly shockIndexQuantity: Quantity | null;
  /** Uterotonics and antifibrinolytics already given, RxNorm. Sensitive: `PHI`. Default: `[]`. */
  readonly uterotonics: readonly CodeableConcept[];
  /** True when the blood bank was asked for packs without waiting for a crossmatch. */
  readonly isMassiveTransfusionActivated: boolean;
  /** Minutes from the birth to the call. Whole number of 32 bits. */
  readonly elapsedMinutes: number;
  /** Who called the hemorrhage. Sensitive: `PII`. */
  readonly declaredBy: Actor;
}

/** {@link PregnancyHemorrhageDeclared} as a publisher passes it: what has a default may be left out. */
export type PregnancyHemorrhageDeclaredInput = WithDefaults<PregnancyHemorrhageDeclared, "shockIndexQuantity" | "uterotonics", { readonly bloodLossVolume: QuantityInput; readonly diagnosis: CodeableConceptInput; readonly shockIndexQuantity: QuantityInput | null; readonly uterotonics: readonly CodeableConceptInput[]; readonly declaredBy: ActorInput }>;

/**
 * CMQCC stage. STAGE_3 is more than 1500 mL or instability and calls massive transfusion.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type HemorrhageStage = "STAGE_1" | "STAGE_2" | "STAGE_3" | "UNKNOWN";

/**
 * The four Ts, with SECONDARY for bleeding later than 24 hours.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type HemorrhageCause = "TONE" | "TRAUMA" | "TISSUE" | "THROMBIN" | "SECONDARY" | "UNKNOWN";

/**
 * The team called a postpartum hemorrhage, by measured loss or by the mother's signs, and the bundle started. It is sent once at the call; products given are told by transfusion and medication events.
 *
 * Event `Pregnancy.Hemorrhage.Declared`, version 1. Topic `clinical.events`, key `pregnancyId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const PregnancyHemorrhageDeclared: EventDefinition<"Pregnancy.Hemorrhage.Declared", PregnancyHemorrhageDeclared, PregnancyHemorrhageDeclaredInput> = /*@__PURE__*/ defineEvent({
  type: "Pregnancy.Hemorrhage.Declared",
  version: 1,
  topic: "clinical.events",
  key: "pregnancyId",
  aggregate: "Pregnancy",
  schema: '{"type":"record","name":"PregnancyHemorrhageDeclared","namespace":"healthtech.clinical","fields":[{"name":"pregnancyId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"hemorrhageStage","type":{"type":"enum","name":"HemorrhageStage","symbols":["STAGE_1","STAGE_2","STAGE_3","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"bloodLossVolume","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]},"confluent:tags":["PHI"]},{"name":"hemorrhageCause","type":{"type":"enum","name":"HemorrhageCause","symbols":["TONE","TRAUMA","TISSUE","THROMBIN","SECONDARY","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"diagnosis","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"shockIndexQuantity","type":["null","healthtech.shared.Quantity"],"default":null,"confluent:tags":["PHI"]},{"name":"uterotonics","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"default":[],"confluent:tags":["PHI"]},{"name":"isMassiveTransfusionActivated","type":"boolean"},{"name":"elapsedMinutes","type":"int"},{"name":"declaredBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
