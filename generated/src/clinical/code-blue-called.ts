// Generated from clinical/intensive-care/code-blue-called.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CareLocation, CareLocationInput } from "../shared/care-location.js";

/**
 * A cardiac or respiratory arrest was called in the hospital and resuscitation began. False alarms end with CodeBlue.Concluded as such.
 *
 * Event `CodeBlue.Called`, version 1. Topic `clinical.events`, key `codeBlueId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface CodeBlueCalled {
  /** Resuscitation, from the call to its end. UUID. */
  readonly codeBlueId: string;
  /** Patient; null for visitors, staff or somebody unknown. UUID. Default: `null`. */
  readonly patientId: string | null;
  /** Stay of the patient. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** What was called. */
  readonly arrestKind: ArrestKind;
  /** Rhythm on the first monitor or pads. Sensitive: `PHI`. */
  readonly initialArrestRhythm: InitialArrestRhythm;
  /** Whether somebody saw or heard the collapse. */
  readonly wasWitnessed: boolean;
  /** Whether the patient was on telemetry. */
  readonly wasMonitored: boolean;
  /** Order on resuscitation in force at the call. Sensitive: `PHI`. */
  readonly resuscitationStatusText: string;
  /** When it happened, if witnessed. Point in time, to the millisecond. Sensitive: `PHI`. Default: `null`. */
  readonly collapsedAt: Date | null;
  /**
   * First compression; null when there was a pulse.
   *
   * Point in time, to the millisecond. Sensitive: `PHI`. Default: `null`.
   */
  readonly compressionsStartedAt: Date | null;
  /** Place that the operator announced. Sensitive: `PHI`. */
  readonly careLocation: CareLocation;
  /** When the code was announced. Point in time, to the millisecond. */
  readonly calledAt: Date;
  /** Who pressed the button. Sensitive: `PII`. */
  readonly calledBy: Actor;
}

/** {@link CodeBlueCalled} as a publisher passes it: what has a default may be left out. */
export type CodeBlueCalledInput = WithDefaults<CodeBlueCalled, "patientId" | "encounterId" | "collapsedAt" | "compressionsStartedAt", { readonly careLocation: CareLocationInput; readonly calledBy: ActorInput }>;

/**
 * NEWBORN is called in the delivery room and brings the neonatal team.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ArrestKind = "CARDIAC" | "RESPIRATORY_ONLY" | "NEWBORN" | "UNKNOWN";

/**
 * First rhythm that was recorded; the first two are shocked.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type InitialArrestRhythm = "VENTRICULAR_FIBRILLATION" | "PULSELESS_VT" | "PEA" | "ASYSTOLE" | "BRADYCARDIA" | "NOT_YET_SEEN" | "UNKNOWN";

/**
 * A cardiac or respiratory arrest was called in the hospital and resuscitation began. False alarms end with CodeBlue.Concluded as such.
 *
 * Event `CodeBlue.Called`, version 1. Topic `clinical.events`, key `codeBlueId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const CodeBlueCalled: EventDefinition<"CodeBlue.Called", CodeBlueCalled, CodeBlueCalledInput> = /*@__PURE__*/ defineEvent({
  type: "CodeBlue.Called",
  version: 1,
  topic: "clinical.events",
  key: "codeBlueId",
  aggregate: "CodeBlue",
  schema: '{"type":"record","name":"CodeBlueCalled","namespace":"healthtech.clinical","fields":[{"name":"codeBlueId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"arrestKind","type":{"type":"enum","name":"ArrestKind","symbols":["CARDIAC","RESPIRATORY_ONLY","NEWBORN","UNKNOWN"],"default":"UNKNOWN"}},{"name":"initialArrestRhythm","type":{"type":"enum","name":"InitialArrestRhythm","symbols":["VENTRICULAR_FIBRILLATION","PULSELESS_VT","PEA","ASYSTOLE","BRADYCARDIA","NOT_YET_SEEN","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"wasWitnessed","type":"boolean"},{"name":"wasMonitored","type":"boolean"},{"name":"resuscitationStatusText","type":"string","confluent:tags":["PHI"]},{"name":"collapsedAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null,"confluent:tags":["PHI"]},{"name":"compressionsStartedAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null,"confluent:tags":["PHI"]},{"name":"careLocation","type":{"type":"record","name":"CareLocation","namespace":"healthtech.shared","fields":[{"name":"facilityId","type":{"type":"string","logicalType":"uuid"}},{"name":"unitId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"unitName","type":["null","string"],"default":null},{"name":"room","type":["null","string"],"default":null},{"name":"bed","type":["null","string"],"default":null},{"name":"bedId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null}]},"confluent:tags":["PHI"]},{"name":"calledAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"calledBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
