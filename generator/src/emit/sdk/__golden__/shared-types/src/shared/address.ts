// Generated from shared/address.avsc by `events generate`. Do not edit: change the schema instead.

import type { WithDefaults } from "@healthtech/event-runtime/event";

/** Where somebody lives. */
export interface Address {
  readonly city: string;
  /** Default: `"CH"`. */
  readonly country: string;
}

/** {@link Address} as a publisher passes it: what has a default may be left out. */
export type AddressInput = WithDefaults<Address, "country">;
