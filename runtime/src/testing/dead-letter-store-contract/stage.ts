import { randomUUID } from "node:crypto";
import type { DeadLetterStore, LetterFilter, LetterSettlement, StoredLetter } from "../../ports/dead-letter-store.js";
import { EVERYTHING, FAST, HANDLED } from "./letters.js";

export interface DeadLetterStoreUnderTest {
  readonly store: DeadLetterStore;
  /** Lets so many milliseconds pass for the store. */
  advance(milliseconds: number): Promise<void>;
}

/** Declares one test, which gets a store that is empty. */
export type DeclareTest = (sentence: string, body: (under: DeadLetterStoreUnderTest) => Promise<void>) => void;

/** A later event of the letter's key. */
export const behind = ({ group, record: { topic, key } }: StoredLetter) => ({
  id: randomUUID(),
  group,
  topic,
  key: key ?? new Uint8Array(),
});

/** Ids of the letters that a filter finds, in their order. */
export const idsOf = async (store: DeadLetterStore, filter: LetterFilter = {}) =>
  (await store.list(filter, 0n, 1000)).map(({ id }) => id);

/** Asks for the replay of everything that a filter finds. */
export const replay = (store: DeadLetterStore, filter: LetterFilter = {}, terms = FAST) =>
  store.request(filter, EVERYTHING, terms);

/** Hands out until there is nothing more; the ids, in the order in which they were handed out. */
export const drain = async (
  { store, advance }: DeadLetterStoreUnderTest,
  settle: (letter: StoredLetter) => LetterSettlement = () => HANDLED,
  group = "care",
) => {
  const taken: string[] = [];
  const work = async (letter: StoredLetter) => {
    taken.push(letter.id);
    return settle(letter);
  };
  while ((await store.claim(group, work)) === 0) await advance(1);
  return taken;
};
