// node bench/run.mjs <suite> [--rounds N]: measures, prints a table and writes bench/results/<suite>.json.
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { arch, cpus, platform, totalmem } from "node:os";
import { parseArgs } from "node:util";

const here = new URL("./", import.meta.url);
const suites = readdirSync(here).flatMap((file) => /^(.+)\.bench\.mjs$/.exec(file)?.[1] ?? []);
const FEWEST_ROUNDS = 5;

const [suite, rounds] = readArguments();
const { title, run } = await import(new URL(`${suite}.bench.mjs`, here).href);
const { rows } = await run({ rounds });
print(rows);
save(rows);
if (rows.some(({ met }) => met === false)) process.exitCode = 1;

function readArguments() {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { rounds: { type: "string", default: "7" } },
    });
    const [name] = positionals;
    const count = Number(values.rounds);
    if (positionals.length !== 1 || !suites.includes(name))
      throw new Error(`There is no suite ${name ?? "without a name"}.`);
    if (!Number.isInteger(count) || count < FEWEST_ROUNDS) throw new Error(`At least ${FEWEST_ROUNDS} rounds.`);
    return [name, count];
  } catch (error) {
    console.error(`${error.message}\nUsage: npm run bench -- <suite> [--rounds N]. Suites: ${suites.join(", ")}.`);
    process.exit(2);
  }
}

function print(rows) {
  const cells = rows.map(({ id, value, min, max, unit, baseline, ratio, target, met }) => [
    id,
    `${amount(value)} ${unit} (${amount(min)}-${amount(max)})`,
    baseline
      ? `${baseline.name}: ${amount(baseline.value)}${baseline.min === undefined ? "" : ` (${amount(baseline.min)}-${amount(baseline.max)})`}`
      : "",
    ratio === undefined ? "" : `${ratio.toFixed(2)}x`,
    target ?? "",
    met === undefined ? "" : met ? "met" : "MISSED",
  ]);
  const table = [["", "median (min-max)", "against", "ratio", "target", ""], ...cells];
  const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
  console.log(`${title}, ${rounds} rounds`);
  for (const row of table)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join("  ")
        .trimEnd(),
    );
}

function save(rows) {
  const machine = {
    platform: platform(),
    arch: arch(),
    cpu: cpus()[0]?.model ?? "",
    cores: cpus().length,
    memoryMB: Math.round(totalmem() / 2 ** 20),
    node: process.version,
  };
  mkdirSync(new URL("results/", here), { recursive: true });
  const result = { suite, date: new Date().toISOString(), machine, rows };
  writeFileSync(new URL(`results/${suite}.json`, here), `${JSON.stringify(result, null, 2)}\n`);
}

function amount(value) {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
