import { COMPATIBILITY_LEVELS, type CompatibilityLevel } from "./registry/compatibility-level.js";

/** How far the schemas of an event may change: the registry's own levels. */
export const POLICIES = COMPATIBILITY_LEVELS;
export type Policy = CompatibilityLevel;

export const DEFAULT_POLICY: Policy = "FULL_TRANSITIVE";

/** Policies as the configuration sets them: that of the event counts, else that of its domain, else the one for all. */
export interface Compatibility {
  readonly policy: Policy;
  /** By folder name. */
  readonly domains: Readonly<Record<string, Policy>>;
  /** By event type. */
  readonly events: Readonly<Record<string, Policy>>;
}

/** What a policy demands. */
export interface Demand {
  /** Today's readers read what was written before. */
  readonly backward: boolean;
  /** Readers that have not been updated read what is written today. */
  readonly forward: boolean;
  /** Before every earlier state, not only before the last one. */
  readonly transitive: boolean;
}

export function demandOf(policy: Policy): Demand {
  const full = policy.startsWith("FULL");
  return {
    backward: full || policy.startsWith("BACKWARD"),
    forward: full || policy.startsWith("FORWARD"),
    transitive: policy.endsWith("_TRANSITIVE"),
  };
}

export function policyOf(event: { readonly eventType: string; readonly domain: string }, all: Compatibility): Policy {
  const own = (map: Readonly<Record<string, Policy>>, key: string) => (Object.hasOwn(map, key) ? map[key] : undefined);
  return own(all.events, event.eventType) ?? own(all.domains, event.domain) ?? all.policy;
}
