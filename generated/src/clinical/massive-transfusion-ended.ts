// Generated from clinical/transfusion/massive-transfusion-ended.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Period, PeriodInput } from "../shared/period.js";

/**
 * The protocol was called off, since the bleeding stands, the patient died or care goes on with single orders. Sums of what was given stand here; the units themselves have their own events.
 *
 * Event `MassiveTransfusion.Ended`, version 1. Topic `clinical.events`, key `massiveTransfusionId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface MassiveTransfusionEnded {
  /** Run of the protocol that is over. UUID. */
  readonly massiveTransfusionId: string;
  /** Patient who had bled. UUID. */
  readonly patientId: string;
  /** Ground given on calling off. Sensitive: `PHI`. */
  readonly massiveTransfusionEndReason: MassiveTransfusionEndReason;
  /** Red cell units transfused under the protocol. Whole number of 32 bits. */
  readonly redCellUnitCount: number;
  /** Plasma units transfused. Whole number of 32 bits. */
  readonly plasmaUnitCount: number;
  /** Apheresis platelets transfused. Whole number of 32 bits. */
  readonly plateletUnitCount: number;
  /** Pools of cryoprecipitate transfused. Whole number of 32 bits. */
  readonly cryoprecipitateUnitCount: number;
  /** Units thawed or warmed for nothing. Whole number of 32 bits. */
  readonly wastedUnitCount: number;
  /** From the call to the first cooler at the bedside. Whole number of 32 bits. */
  readonly firstCoolerMinutes: number;
  /** Whether tranexamic acid was given within three hours. */
  readonly wasTranexamicAcidGiven: boolean;
  /** From call to calling off. Sensitive: `PHI`. */
  readonly effectivePeriod: Period;
  /** Team leader who told the blood bank to send no more coolers. Sensitive: `PII`. */
  readonly performer: Actor;
}

/** {@link MassiveTransfusionEnded} as a publisher passes it: what has a default may be left out. */
export type MassiveTransfusionEndedInput = WithDefaults<MassiveTransfusionEnded, never, { readonly effectivePeriod: PeriodInput; readonly performer: ActorInput }>;

/**
 * Why it was called off. NOT_NEEDED is a call that brought no unit to the patient.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type MassiveTransfusionEndReason = "BLEEDING_CONTROLLED" | "PATIENT_DECEASED" | "CHANGED_TO_ORDERS" | "NOT_NEEDED" | "UNKNOWN";

/**
 * The protocol was called off, since the bleeding stands, the patient died or care goes on with single orders. Sums of what was given stand here; the units themselves have their own events.
 *
 * Event `MassiveTransfusion.Ended`, version 1. Topic `clinical.events`, key `massiveTransfusionId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const MassiveTransfusionEnded: EventDefinition<"MassiveTransfusion.Ended", MassiveTransfusionEnded, MassiveTransfusionEndedInput> = /*@__PURE__*/ defineEvent({
  type: "MassiveTransfusion.Ended",
  version: 1,
  topic: "clinical.events",
  key: "massiveTransfusionId",
  aggregate: "MassiveTransfusion",
  schema: '{"type":"record","name":"MassiveTransfusionEnded","namespace":"healthtech.clinical","fields":[{"name":"massiveTransfusionId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"massiveTransfusionEndReason","type":{"type":"enum","name":"MassiveTransfusionEndReason","symbols":["BLEEDING_CONTROLLED","PATIENT_DECEASED","CHANGED_TO_ORDERS","NOT_NEEDED","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"redCellUnitCount","type":"int"},{"name":"plasmaUnitCount","type":"int"},{"name":"plateletUnitCount","type":"int"},{"name":"cryoprecipitateUnitCount","type":"int"},{"name":"wastedUnitCount","type":"int"},{"name":"firstCoolerMinutes","type":"int"},{"name":"wasTranexamicAcidGiven","type":"boolean"},{"name":"effectivePeriod","type":{"type":"record","name":"Period","namespace":"healthtech.shared","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]},"confluent:tags":["PHI"]},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
