/**
 * Where a consumer stands with its group.
 * - `stopped`: it has not been started, or was stopped;
 * - `starting`: it joins for the first time;
 * - `joined`: events arrive;
 * - `out`: it fell out, and joins again by itself.
 */
export type Membership = "stopped" | "starting" | "joined" | "out";
