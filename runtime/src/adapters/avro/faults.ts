/** What is wrong with one place of a payload. Neither part holds a value of it. */
export interface PayloadFault {
  /** `payload.address[0].postalCode`; entries of a map are numbered (`payload.labels{2}`), because a key is a value too. */
  readonly path: string;
  /** Ends the sentence that the path begins: `must be ...`, `is missing`. */
  readonly problem: string;
}

/** Most faults that one payload is told of. */
export const MAX_FAULTS = 20;
/** Most records, arrays, maps and tags inside one another. */
export const MAX_DEPTH = 1_000;

/** Collects the faults of one payload while it is walked, and knows the place where the walk is. */
export class Faults {
  readonly list: PayloadFault[] = [];
  /** Items of arrays that take no bytes. */
  emptyItems = 0;
  readonly #path: (string | number)[] = [];

  /** Whether looking on tells nothing new. */
  get full(): boolean {
    return this.list.length >= MAX_FAULTS;
  }

  add(problem: string): undefined {
    if (!this.full) this.list.push({ path: `payload${this.#path.map(stepText).join("")}`, problem });
    return undefined;
  }

  /**
   * Goes to a field (".name"), an item (its number) or an entry of a map (the complement of its number).
   * False, with a fault, where that is too deep; then there is nothing to leave.
   */
  enter(step: string | number): boolean {
    if (this.#path.length >= MAX_DEPTH) {
      if (!this.full) this.list.push({ path: "payload", problem: `is nested more than ${MAX_DEPTH} levels deep` });
      return false;
    }
    this.#path.push(step);
    return true;
  }

  leave(): void {
    this.#path.pop();
  }
}

function stepText(step: string | number): string {
  if (typeof step === "string") return step;
  return step >= 0 ? `[${step}]` : `{${~step}}`;
}
