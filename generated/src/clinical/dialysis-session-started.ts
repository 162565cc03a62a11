// Generated from clinical/dialysis/dialysis-session-started.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * Blood reached the dialyzer after the machine check and the weighing. Time before is preparation and not counted as treatment.
 *
 * Event `DialysisSession.Started`, version 1. Topic `clinical.events`, key `dialysisSessionId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface DialysisSessionStarted {
  /** Treatment that runs. UUID. */
  readonly dialysisSessionId: string;
  /** Patient on the machine. UUID. */
  readonly patientId: string;
  /** Visit or stay. UUID. */
  readonly encounterId: string;
  /** Machine, whose alarms and disinfection are traced. UUID. */
  readonly deviceId: string;
  /** Fistula, graft or catheter that was used. UUID. */
  readonly accessId: string;
  /** Weight before, kg. Sensitive: `PHI`. */
  readonly predialysisWeight: Quantity;
  /** Target weight in force, kg. Sensitive: `PHI`. */
  readonly dryWeight: Quantity;
  /** Fluid to be removed, mL. Sensitive: `PHI`. */
  readonly ultrafiltrationGoalVolume: Quantity;
  /** Model of the dialyzer as on the label. */
  readonly dialyzerName: string;
  /** Potassium of the dialysate, mmol/L. Sensitive: `PHI`. */
  readonly potassiumBathQuantity: Quantity;
  /** Calcium of the dialysate, mmol/L. Sensitive: `PHI`. */
  readonly calciumBathQuantity: Quantity;
  /** Needles used; null for catheters. Default: `null`. */
  readonly needleGaugeText: string | null;
  /** Heparin given at the start, unit; null for heparin-free. Sensitive: `PHI`. Default: `null`. */
  readonly circuitHeparinDose: Quantity | null;
  /** Whether pressure, conductivity and chlorine checks were in order. */
  readonly wasMachineCheckPassed: boolean;
  /** When blood circulated. Point in time, to the millisecond. */
  readonly startedAt: Date;
  /** Nurse or technician who cannulated. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link DialysisSessionStarted} as a publisher passes it: what has a default may be left out. */
export type DialysisSessionStartedInput = WithDefaults<DialysisSessionStarted, "needleGaugeText" | "circuitHeparinDose", { readonly predialysisWeight: QuantityInput; readonly dryWeight: QuantityInput; readonly ultrafiltrationGoalVolume: QuantityInput; readonly potassiumBathQuantity: QuantityInput; readonly calciumBathQuantity: QuantityInput; readonly circuitHeparinDose: QuantityInput | null; readonly performer: ActorInput }>;

/**
 * Blood reached the dialyzer after the machine check and the weighing. Time before is preparation and not counted as treatment.
 *
 * Event `DialysisSession.Started`, version 1. Topic `clinical.events`, key `dialysisSessionId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const DialysisSessionStarted: EventDefinition<"DialysisSession.Started", DialysisSessionStarted, DialysisSessionStartedInput> = /*@__PURE__*/ defineEvent({
  type: "DialysisSession.Started",
  version: 1,
  topic: "clinical.events",
  key: "dialysisSessionId",
  aggregate: "DialysisSession",
  schema: '{"type":"record","name":"DialysisSessionStarted","namespace":"healthtech.clinical","fields":[{"name":"dialysisSessionId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"deviceId","type":{"type":"string","logicalType":"uuid"}},{"name":"accessId","type":{"type":"string","logicalType":"uuid"}},{"name":"predialysisWeight","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]},"confluent:tags":["PHI"]},{"name":"dryWeight","type":"healthtech.shared.Quantity","confluent:tags":["PHI"]},{"name":"ultrafiltrationGoalVolume","type":"healthtech.shared.Quantity","confluent:tags":["PHI"]},{"name":"dialyzerName","type":"string"},{"name":"potassiumBathQuantity","type":"healthtech.shared.Quantity","confluent:tags":["PHI"]},{"name":"calciumBathQuantity","type":"healthtech.shared.Quantity","confluent:tags":["PHI"]},{"name":"needleGaugeText","type":["null","string"],"default":null},{"name":"circuitHeparinDose","type":["null","healthtech.shared.Quantity"],"default":null,"confluent:tags":["PHI"]},{"name":"wasMachineCheckPassed","type":"boolean"},{"name":"startedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
