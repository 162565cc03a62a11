// Generated from operations/workforce/employee-exposure-reported.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { CareLocation, CareLocationInput } from "../shared/care-location.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * A staff member reported contact with blood, body fluid or an infectious patient. Starts the employee health pathway within hours; the source patient's tests are clinical events.
 *
 * Event `EmployeeExposure.Reported`, version 1. Topic `operations.events`, key `exposureId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export interface EmployeeExposureReported {
  /** Case at employee health. UUID. */
  readonly exposureId: string;
  /** Who was exposed; kept out of reports by name. UUID. */
  readonly staffMemberId: string;
  /** Patient it came from; null where not known. UUID. Default: `null`. */
  readonly sourcePatientId: string | null;
  /** Route, which decides whether prophylaxis is urgent. Sensitive: `PHI`. */
  readonly exposureRoute: ExposureRoute;
  /** Instrument involved, GMDN or in words, for the sharps injury log. Sensitive: `PHI`. Default: `null`. */
  readonly sharpDevice: CodeableConcept | null;
  /**
   * Latest useful moment for prophylaxis, 72 hours for HIV; null where none is advised.
   *
   * Point in time, to the millisecond. Sensitive: `PHI`. Default: `null`.
   */
  readonly prophylaxisDueAt: Date | null;
  /** Where it happened. Sensitive: `PHI`. */
  readonly careLocation: CareLocation;
  /** Whether the gear prescribed was worn; null where not said. Default: `null`. */
  readonly wasWearingProtection: boolean | null;
  /** Moment of contact. Point in time, to the millisecond. Sensitive: `PHI`. */
  readonly exposedAt: Date;
}

/** {@link EmployeeExposureReported} as a publisher passes it: what has a default may be left out. */
export type EmployeeExposureReportedInput = WithDefaults<EmployeeExposureReported, "sourcePatientId" | "sharpDevice" | "prophylaxisDueAt" | "wasWearingProtection", { readonly sharpDevice: CodeableConceptInput | null; readonly careLocation: CareLocationInput }>;

/** How contact happened. A symbol that is not known yet is read as `UNKNOWN`. */
export type ExposureRoute = "NEEDLESTICK" | "SHARP_OTHER" | "MUCOUS_MEMBRANE" | "NON_INTACT_SKIN" | "AIRBORNE" | "BITE" | "UNKNOWN";

/**
 * A staff member reported contact with blood, body fluid or an infectious patient. Starts the employee health pathway within hours; the source patient's tests are clinical events.
 *
 * Event `EmployeeExposure.Reported`, version 1. Topic `operations.events`, key `exposureId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export const EmployeeExposureReported: EventDefinition<"EmployeeExposure.Reported", EmployeeExposureReported, EmployeeExposureReportedInput> = /*@__PURE__*/ defineEvent({
  type: "EmployeeExposure.Reported",
  version: 1,
  topic: "operations.events",
  key: "exposureId",
  aggregate: "EmployeeExposure",
  schema: '{"type":"record","name":"EmployeeExposureReported","namespace":"healthtech.operations","fields":[{"name":"exposureId","type":{"type":"string","logicalType":"uuid"}},{"name":"staffMemberId","type":{"type":"string","logicalType":"uuid"}},{"name":"sourcePatientId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"exposureRoute","type":{"type":"enum","name":"ExposureRoute","symbols":["NEEDLESTICK","SHARP_OTHER","MUCOUS_MEMBRANE","NON_INTACT_SKIN","AIRBORNE","BITE","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"sharpDevice","type":["null",{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null,"confluent:tags":["PHI"]},{"name":"prophylaxisDueAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null,"confluent:tags":["PHI"]},{"name":"careLocation","type":{"type":"record","name":"CareLocation","namespace":"healthtech.shared","fields":[{"name":"facilityId","type":{"type":"string","logicalType":"uuid"}},{"name":"unitId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"unitName","type":["null","string"],"default":null},{"name":"room","type":["null","string"],"default":null},{"name":"bed","type":["null","string"],"default":null},{"name":"bedId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null}]},"confluent:tags":["PHI"]},{"name":"wasWearingProtection","type":["null","boolean"],"default":null},{"name":"exposedAt","type":{"type":"long","logicalType":"timestamp-millis"},"confluent:tags":["PHI"]}],"schemaVersion":1}',
});
