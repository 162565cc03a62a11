// Generated from clinical/emergency/emergency-visit-stroke-alert-activated.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CareLocation, CareLocationInput } from "../shared/care-location.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * The stroke team was called because sudden deficits may be a stroke within a treatable window. It says nothing of the diagnosis, which imaging and the neurologist make.
 *
 * Event `EmergencyVisit.StrokeAlertActivated`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface EmergencyVisitStrokeAlertActivated {
  /** Visit or stay in which the deficit was noticed. UUID. */
  readonly encounterId: string;
  /** Patient with the deficit. UUID. */
  readonly patientId: string;
  /** This call of the stroke team. UUID. */
  readonly activationId: string;
  /**
   * When somebody last saw the patient without the deficit; null when nobody can say.
   *
   * Point in time, to the millisecond. Sensitive: `PHI`. Default: `null`.
   */
  readonly lastKnownWellAt: Date | null;
  /** Window, from which imaging chooses its protocol. Sensitive: `PHI`. */
  readonly strokeWindow: StrokeWindow;
  /** Scale used by the crew and what it showed, as coded or plain text. Sensitive: `PHI`. Default: `null`. */
  readonly prehospitalStrokeScreen: CodeableConcept | null;
  /** NIHSS at the door, 0 to 42; null until taken. Whole number of 32 bits. Sensitive: `PHI`. Default: `null`. */
  readonly strokeScaleScore: number | null;
  /** Deficits seen, SNOMED CT. Sensitive: `PHI`. */
  readonly deficits: readonly CodeableConcept[];
  /** Fingerstick glucose that rules out the commonest mimic. Sensitive: `PHI`. Default: `null`. */
  readonly glucoseQuantity: Quantity | null;
  /** Whether an anticoagulant was taken in the last 48 hours; null when unknown. Sensitive: `PHI`. Default: `null`. */
  readonly isOnAnticoagulant: boolean | null;
  /** True when the deficit arose in somebody already admitted. */
  readonly isInpatientStroke: boolean;
  /** Where the team shall go, often the scanner itself. Sensitive: `PHI`. */
  readonly careLocation: CareLocation;
  /** When the alert was paged. Point in time, to the millisecond. */
  readonly activatedAt: Date;
  /** Who called it. Sensitive: `PII`. */
  readonly activatedBy: Actor;
}

/** {@link EmergencyVisitStrokeAlertActivated} as a publisher passes it: what has a default may be left out. */
export type EmergencyVisitStrokeAlertActivatedInput = WithDefaults<EmergencyVisitStrokeAlertActivated, "lastKnownWellAt" | "prehospitalStrokeScreen" | "strokeScaleScore" | "glucoseQuantity" | "isOnAnticoagulant", { readonly prehospitalStrokeScreen: CodeableConceptInput | null; readonly deficits: readonly CodeableConceptInput[]; readonly glucoseQuantity: QuantityInput | null; readonly careLocation: CareLocationInput; readonly activatedBy: ActorInput }>;

/**
 * Treatment window at the call: up to 4.5 hours, 6 hours or 24 hours since last known well.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type StrokeWindow = "THROMBOLYSIS" | "THROMBECTOMY_EARLY" | "THROMBECTOMY_LATE" | "OUT_OF_WINDOW" | "UNKNOWN";

/**
 * The stroke team was called because sudden deficits may be a stroke within a treatable window. It says nothing of the diagnosis, which imaging and the neurologist make.
 *
 * Event `EmergencyVisit.StrokeAlertActivated`, version 1. Topic `clinical.events`, key `encounterId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const EmergencyVisitStrokeAlertActivated: EventDefinition<"EmergencyVisit.StrokeAlertActivated", EmergencyVisitStrokeAlertActivated, EmergencyVisitStrokeAlertActivatedInput> = /*@__PURE__*/ defineEvent({
  type: "EmergencyVisit.StrokeAlertActivated",
  version: 1,
  topic: "clinical.events",
  key: "encounterId",
  aggregate: "EmergencyVisit",
  schema: '{"type":"record","name":"EmergencyVisitStrokeAlertActivated","namespace":"healthtech.clinical","fields":[{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"activationId","type":{"type":"string","logicalType":"uuid"}},{"name":"lastKnownWellAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null,"confluent:tags":["PHI"]},{"name":"strokeWindow","type":{"type":"enum","name":"StrokeWindow","symbols":["THROMBOLYSIS","THROMBECTOMY_EARLY","THROMBECTOMY_LATE","OUT_OF_WINDOW","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"prehospitalStrokeScreen","type":["null",{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null,"confluent:tags":["PHI"]},{"name":"strokeScaleScore","type":["null","int"],"default":null,"confluent:tags":["PHI"]},{"name":"deficits","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"confluent:tags":["PHI"]},{"name":"glucoseQuantity","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null,"confluent:tags":["PHI"]},{"name":"isOnAnticoagulant","type":["null","boolean"],"default":null,"confluent:tags":["PHI"]},{"name":"isInpatientStroke","type":"boolean"},{"name":"careLocation","type":{"type":"record","name":"CareLocation","namespace":"healthtech.shared","fields":[{"name":"facilityId","type":{"type":"string","logicalType":"uuid"}},{"name":"unitId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"unitName","type":["null","string"],"default":null},{"name":"room","type":["null","string"],"default":null},{"name":"bed","type":["null","string"],"default":null},{"name":"bedId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null}]},"confluent:tags":["PHI"]},{"name":"activatedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"activatedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
