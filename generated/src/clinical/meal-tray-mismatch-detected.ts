// Generated from clinical/nutrition/meal-tray-mismatch-detected.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { IddsiLevel } from "./iddsi-level.js";

/**
 * A tray that did not fit the patient's allergies, diet or texture was caught, on the belt, at the door or only when eating had begun. A tray that was merely cold or late is not meant.
 *
 * Event `MealTray.MismatchDetected`, version 1. Topic `clinical.events`, key `mealTrayId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface MealTrayMismatchDetected {
  /** Tray by its ticket. UUID. */
  readonly mealTrayId: string;
  /** Patient for whom it was meant. UUID. */
  readonly patientId: string;
  /** Diet order that it contradicts. UUID. */
  readonly orderId: string;
  /** Allergy entry that was disregarded; null for a wrong diet or texture. UUID. Default: `null`. */
  readonly allergyId: string | null;
  /** Fault of the tray. Sensitive: `PHI`. */
  readonly trayMismatchCause: TrayMismatchCause;
  /** Food or ingredient at fault, SNOMED CT substance or the recipe's name as text. Sensitive: `PHI`. */
  readonly offendingItem: CodeableConcept;
  /** Texture that was on the plate; null where texture was not the fault. Sensitive: `PHI`. Default: `null`. */
  readonly servedIddsiLevel: IddsiLevel | null;
  /** For which meal the ticket was printed. */
  readonly mealOccasion: MealOccasion;
  /** Where the fault was noticed. */
  readonly trayInterceptPoint: TrayInterceptPoint;
  /** Whether a reaction or choking followed. */
  readonly wasPatientHarmed: boolean;
  /** Host, nurse or relative who noticed it. Sensitive: `PII`. */
  readonly recordedBy: Actor;
  /** When the tray was stopped or taken away. Point in time, to the millisecond. */
  readonly effectiveAt: Date;
}

/** {@link MealTrayMismatchDetected} as a publisher passes it: what has a default may be left out. */
export type MealTrayMismatchDetectedInput = WithDefaults<MealTrayMismatchDetected, "allergyId" | "servedIddsiLevel", { readonly offendingItem: CodeableConceptInput; readonly recordedBy: ActorInput }>;

/**
 * In what respect the tray was wrong. STALE_ORDER is a ticket printed before the diet was changed.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type TrayMismatchCause = "ALLERGEN" | "WRONG_TEXTURE" | "WRONG_DIET" | "FASTING_PATIENT" | "WRONG_PATIENT" | "STALE_ORDER" | "OTHER" | "UNKNOWN";

/** Meal of the day. A symbol that is not known yet is read as `UNKNOWN`. */
export type MealOccasion = "BREAKFAST" | "LUNCH" | "DINNER" | "SNACK" | "UNKNOWN";

/** How far it got. CONSUMED means that some of it was eaten. A symbol that is not known yet is read as `UNKNOWN`. */
export type TrayInterceptPoint = "TRAY_LINE" | "DELIVERY" | "BEDSIDE_BEFORE_EATING" | "CONSUMED" | "UNKNOWN";

/**
 * A tray that did not fit the patient's allergies, diet or texture was caught, on the belt, at the door or only when eating had begun. A tray that was merely cold or late is not meant.
 *
 * Event `MealTray.MismatchDetected`, version 1. Topic `clinical.events`, key `mealTrayId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const MealTrayMismatchDetected: EventDefinition<"MealTray.MismatchDetected", MealTrayMismatchDetected, MealTrayMismatchDetectedInput> = /*@__PURE__*/ defineEvent({
  type: "MealTray.MismatchDetected",
  version: 1,
  topic: "clinical.events",
  key: "mealTrayId",
  aggregate: "MealTray",
  schema: '{"type":"record","name":"MealTrayMismatchDetected","namespace":"healthtech.clinical","fields":[{"name":"mealTrayId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"allergyId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"trayMismatchCause","type":{"type":"enum","name":"TrayMismatchCause","symbols":["ALLERGEN","WRONG_TEXTURE","WRONG_DIET","FASTING_PATIENT","WRONG_PATIENT","STALE_ORDER","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"offendingItem","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"servedIddsiLevel","type":["null",{"type":"enum","name":"IddsiLevel","symbols":["LEVEL_0","LEVEL_1","LEVEL_2","LEVEL_3","LEVEL_4","LEVEL_5","LEVEL_6","LEVEL_7_EASY_TO_CHEW","LEVEL_7","UNKNOWN"],"default":"UNKNOWN"}],"default":null,"confluent:tags":["PHI"]},{"name":"mealOccasion","type":{"type":"enum","name":"MealOccasion","symbols":["BREAKFAST","LUNCH","DINNER","SNACK","UNKNOWN"],"default":"UNKNOWN"}},{"name":"trayInterceptPoint","type":{"type":"enum","name":"TrayInterceptPoint","symbols":["TRAY_LINE","DELIVERY","BEDSIDE_BEFORE_EATING","CONSUMED","UNKNOWN"],"default":"UNKNOWN"}},{"name":"wasPatientHarmed","type":"boolean"},{"name":"recordedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"effectiveAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
