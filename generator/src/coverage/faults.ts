/** What `events coverage` finds. None of it can be switched off. */
export const coverageFaults = [
  { id: "standard-uncovered", purpose: "Every entry of a standard's list has an event or a written reason." },
  { id: "gap-covered", purpose: "No reason stands for want of an event where there is one." },
] as const satisfies readonly { id: string; purpose: string }[];

export type CoverageFault = (typeof coverageFaults)[number]["id"];
