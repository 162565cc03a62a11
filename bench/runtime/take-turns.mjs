/**
 * What each piece of work gives, by its name, in as many rounds. They take turns, so that whatever else the machine does
 * hits all of them alike, and another one begins each round. A first round warms the brokers and does not count; a single
 * round goes without.
 *
 * @template Value
 * @param {number} rounds
 * @param {Readonly<Record<string, () => Promise<Value>>>} pieces
 * @param {{ signal: AbortSignal, progress: (line: string) => void }} surroundings
 * @returns {Promise<Record<string, Value[]>>}
 */
export async function takeTurns(rounds, pieces, { signal, progress }) {
  const names = Object.keys(pieces);
  const results = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = rounds > 1 ? 0 : 1; round <= rounds; round++) {
    const order = names.map((_, index) => names[(index + round) % names.length]);
    for (const name of order) {
      signal.throwIfAborted();
      const result = await pieces[name]();
      progress(`  ${round === 0 ? "warming" : `round ${round}`}, ${name}: ${inWords(result)}`);
      if (round > 0) results[name].push(result);
    }
  }
  return results;
}

function inWords(result) {
  const parts = typeof result === "number" ? [["", result]] : Object.entries(result);
  return parts.map(([name, value]) => `${name} ${Number(value).toPrecision(4)}`.trim()).join(", ");
}
