// Generated from clinical/transfusion/massive-transfusion-activated.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CareLocation, CareLocationInput } from "../shared/care-location.js";
import type { AboRhGroup } from "./abo-rh-group.js";

/**
 * The massive transfusion protocol was called for a bleeding patient, and coolers of red cells, plasma and platelets go up in fixed proportion until MassiveTransfusion.Ended.
 *
 * Event `MassiveTransfusion.Activated`, version 1. Topic `clinical.events`, key `massiveTransfusionId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface MassiveTransfusionActivated {
  /** Run of the protocol until it is called off. UUID. */
  readonly massiveTransfusionId: string;
  /** Bleeding patient, if need be under a trauma alias. UUID. */
  readonly patientId: string;
  /** Stay, where registration has made one already. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Source named by the caller. Sensitive: `PHI`. */
  readonly bleedingSource: BleedingSource;
  /**
   * Assessment of blood consumption in trauma, 0 to 4; from 2 the call is justified. Null outside trauma.
   *
   * Whole number of 32 bits. Default: `null`.
   */
  readonly abcScore: number | null;
  /** Group as known at the call; O cells go up while it is not. Sensitive: `PHI`. */
  readonly patientAboRhGroup: AboRhGroup;
  /** Red cell units in each cooler. Whole number of 32 bits. */
  readonly coolerRedCellCount: number;
  /** Plasma units in each cooler. Whole number of 32 bits. */
  readonly coolerPlasmaCount: number;
  /** Apheresis platelets in each cooler. Whole number of 32 bits. */
  readonly coolerPlateletCount: number;
  /** Where the coolers are to go. Sensitive: `PHI`. */
  readonly careLocation: CareLocation;
  /** Physician who called it. Sensitive: `PII`. */
  readonly orderedBy: Actor;
  /** Time of the call, from which the first cooler has ten minutes. Point in time, to the millisecond. */
  readonly startedAt: Date;
}

/** {@link MassiveTransfusionActivated} as a publisher passes it: what has a default may be left out. */
export type MassiveTransfusionActivatedInput = WithDefaults<MassiveTransfusionActivated, "encounterId" | "abcScore", { readonly careLocation: CareLocationInput; readonly orderedBy: ActorInput }>;

/** Where the blood is lost, as said in the call. A symbol that is not known yet is read as `UNKNOWN`. */
export type BleedingSource = "TRAUMA" | "OBSTETRIC" | "GASTROINTESTINAL" | "SURGICAL" | "VASCULAR" | "OTHER" | "UNKNOWN";

/**
 * The massive transfusion protocol was called for a bleeding patient, and coolers of red cells, plasma and platelets go up in fixed proportion until MassiveTransfusion.Ended.
 *
 * Event `MassiveTransfusion.Activated`, version 1. Topic `clinical.events`, key `massiveTransfusionId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const MassiveTransfusionActivated: EventDefinition<"MassiveTransfusion.Activated", MassiveTransfusionActivated, MassiveTransfusionActivatedInput> = /*@__PURE__*/ defineEvent({
  type: "MassiveTransfusion.Activated",
  version: 1,
  topic: "clinical.events",
  key: "massiveTransfusionId",
  aggregate: "MassiveTransfusion",
  schema: '{"type":"record","name":"MassiveTransfusionActivated","namespace":"healthtech.clinical","fields":[{"name":"massiveTransfusionId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"bleedingSource","type":{"type":"enum","name":"BleedingSource","symbols":["TRAUMA","OBSTETRIC","GASTROINTESTINAL","SURGICAL","VASCULAR","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"abcScore","type":["null","int"],"default":null},{"name":"patientAboRhGroup","type":{"type":"enum","name":"AboRhGroup","symbols":["A_POSITIVE","A_NEGATIVE","B_POSITIVE","B_NEGATIVE","AB_POSITIVE","AB_NEGATIVE","O_POSITIVE","O_NEGATIVE","INCONCLUSIVE","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"coolerRedCellCount","type":"int"},{"name":"coolerPlasmaCount","type":"int"},{"name":"coolerPlateletCount","type":"int"},{"name":"careLocation","type":{"type":"record","name":"CareLocation","namespace":"healthtech.shared","fields":[{"name":"facilityId","type":{"type":"string","logicalType":"uuid"}},{"name":"unitId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"unitName","type":["null","string"],"default":null},{"name":"room","type":["null","string"],"default":null},{"name":"bed","type":["null","string"],"default":null},{"name":"bedId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null}]},"confluent:tags":["PHI"]},{"name":"orderedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"startedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
