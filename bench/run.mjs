// node bench/run.mjs <suite>: measures, prints a table and writes bench/results/<suite>.json. What it can be told stands in
// USAGE. With --only or --quick nothing is written, as the result would not be the suite's.
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { arch, cpus, loadavg, platform, totalmem } from "node:os";
import { parseArgs } from "node:util";

const here = new URL("./", import.meta.url);
const suites = readdirSync(here).flatMap((file) => /^(.+)\.bench\.mjs$/.exec(file)?.[1] ?? []);
const FEWEST_ROUNDS = 5;
const USAGE = `Usage: npm run bench -- <suite> [--rounds N] [--only part,...] [--quick]. Suites: ${suites.join(", ")}.`;

const { suite, bench, ...asked } = await readArguments();
const load = loadavg()[0];
const interrupt = new AbortController();
if (bench.parts !== undefined) {
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => interrupt.abort(new Error(signal)));
}
const soFar = [];
try {
  const progress = (line) => console.error(line);
  const measured = (rows) => soFar.push(...rows);
  const { rows } = await bench.run({ ...asked, signal: interrupt.signal, progress, measured });
  print(bench.title, rows);
  if (asked.whole) save(rows);
  else console.log("A part or a quick look: nothing is written.");
  if (rows.some(({ met }) => met === false)) process.exitCode = 1;
} catch (error) {
  if (soFar.length > 0) print(`Not finished: ${bench.title}`, soFar);
  if (!interrupt.signal.aborted) throw error;
  process.exitCode = 130;
}

async function readArguments() {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { rounds: { type: "string" }, only: { type: "string" }, quick: { type: "boolean", default: false } },
    });
    const [name] = positionals;
    if (positionals.length !== 1 || !suites.includes(name))
      throw new Error(`There is no suite ${name ?? "without a name"}.`);
    const module = await import(new URL(`${name}.bench.mjs`, here).href);
    const { parts, quickRounds, usualRounds = 7 } = module;
    const only = values.only?.split(",") ?? Object.keys(parts ?? {});
    const unknown = only.find((part) => parts?.[part] === undefined);
    if (unknown !== undefined) {
      throw new Error(
        `There is no part ${unknown} of ${name}; there is ${Object.keys(parts ?? {}).join(", ") || "none"}.`,
      );
    }
    if (values.quick && quickRounds === undefined) throw new Error(`${name} has no quick look.`);
    const fewest = values.quick ? 1 : FEWEST_ROUNDS;
    const count = Number(values.rounds ?? (values.quick ? quickRounds : usualRounds));
    if (!Number.isInteger(count) || count < fewest) throw new Error(`At least ${fewest} rounds.`);
    const whole = values.only === undefined && !values.quick;
    return { suite: name, bench: module, rounds: count, only, quick: values.quick, whole };
  } catch (error) {
    console.error(`${error.message}\n${USAGE}`);
    process.exit(2);
  }
}

function print(title, rows) {
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
  console.log(`${title}, ${asked.rounds} rounds`);
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
    loadAtStart: load,
  };
  mkdirSync(new URL("results/", here), { recursive: true });
  const result = { suite, date: new Date().toISOString(), machine, rows };
  writeFileSync(new URL(`results/${suite}.json`, here), `${JSON.stringify(result, null, 2)}\n`);
}

function amount(value) {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
