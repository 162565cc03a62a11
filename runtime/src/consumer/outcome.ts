import type { ConsumerCounts } from "./consumer-counts.js";

/** How a record can be done with at once. */
export type Done = keyof Pick<ConsumerCounts, "handled" | "skipped" | "otherTenants" | "duplicates">;

/** What became of a record, before anybody thinks of dead letters. */
export type Outcome =
  | { readonly status: "done"; readonly as: Done }
  /** The signal aborted before it was done. */
  | { readonly status: "aborted" }
  | { readonly status: "failed"; readonly error: unknown; readonly attempts: number };

// One object each: most records need no other.
export const HANDLED: Outcome = { status: "done", as: "handled" };
export const SKIPPED: Outcome = { status: "done", as: "skipped" };
export const OTHER_TENANT: Outcome = { status: "done", as: "otherTenants" };
export const DUPLICATE: Outcome = { status: "done", as: "duplicates" };
export const ABORTED: Outcome = { status: "aborted" };
