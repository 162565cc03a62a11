// Generated from shared/care-location.avsc by `events generate`. Do not edit: change the schema instead.

import type { WithDefaults } from "@healthtech/event-runtime/event";

/** Place within a facility where a patient, a bed or a thing is (HL7v2 PL, FHIR R4 Location), from the large to the small. */
export interface CareLocation {
  /** Hospital or clinic building. UUID. */
  readonly facilityId: string;
  /** Ward, clinic or department area; null where the place belongs to none. UUID. Default: `null`. */
  readonly unitId: string | null;
  /** Name of the ward or area on its door at the time. Default: `null`. */
  readonly unitName: string | null;
  /** Room number as posted. Default: `null`. */
  readonly room: string | null;
  /** Letter or number of the bed, bay or chair in the room. Default: `null`. */
  readonly bed: string | null;
  /** Bed in the bed register; null for chairs, stretchers and places without one. UUID. Default: `null`. */
  readonly bedId: string | null;
}

/** {@link CareLocation} as a publisher passes it: what has a default may be left out. */
export type CareLocationInput = WithDefaults<CareLocation, "unitId" | "unitName" | "room" | "bed" | "bedId">;
