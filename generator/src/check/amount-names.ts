import { wordsOf } from "./words.js";

const MONEY = new Set(
  `amount balance bill charge charges coinsurance copay copayment cost costs deductible due fee fees paid payment premium
  price reimbursement revenue salary surcharge tariff tax wage writeoff`.split(/\s+/),
);

const MEASURE = new Set(
  `concentration dosage dose doses dosing height length quantity rate strength titer volume weight`.split(/\s+/),
);

/** Words that make a share or a count of what they follow. */
const NO_AMOUNT = new Set([
  "count",
  "days",
  "hours",
  "minutes",
  "percent",
  "percentage",
  "rank",
  "ratio",
  "score",
  "seconds",
]);

/** Whether a field of this name holds an amount of money. */
export function isMoney(name: string): boolean {
  return speaksOf(MONEY, name);
}

/** Whether a field of this name holds a dose or another measured amount. */
export function isMeasure(name: string): boolean {
  return speaksOf(MEASURE, name);
}

function speaksOf(vocabulary: ReadonlySet<string>, name: string): boolean {
  const words = wordsOf(name);
  return (
    words.some((word) => vocabulary.has(word) || vocabulary.has(word.replace(/s$/, ""))) &&
    !NO_AMOUNT.has(words.at(-1) ?? "")
  );
}
