import fc from "fast-check";
import { expect, it } from "vitest";
import { describeOnPostgres } from "../../../../.config/test-database.ts";
import { identifier, literal, textArray } from "./sql-text.js";

// Any code unit, halves of pairs among them, and often the characters that mean something on the way.
const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
  fc.string({
    unit: fc.constantFrom(
      "'",
      '"',
      "\\",
      "?",
      "`",
      "$",
      "{",
      "}",
      ":",
      "~",
      "\n",
      "\r",
      "\0",
      "E",
      "U",
      "&",
      "\ud83d",
      "\ude00",
    ),
  }),
);

/** PostgreSQL's text has no NUL and no half of a pair. */
const kept = (value: string) => value.replace(/\0|\p{Surrogate}/gu, "\ufffd");

/** As a migration file carries it. */
const throughTemplate = (sql: string): string => new Function(`return String.raw\`${sql}\`;`)() as string;

describeOnPostgres("SQL of any text", (database) => {
  const settings = ["on", "off"] as const;

  it.each(settings)("is a literal of that text, with standard_conforming_strings %s", async (setting) => {
    await database.knex.transaction(async (trx) => {
      await trx.raw(`SET LOCAL standard_conforming_strings = ${setting}`);
      await fc.assert(
        fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 50 }), async (texts) => {
          const sql = texts.map((each, index) => `${literal(each)} AS t${index}`).join(", ");
          expect(throughTemplate(sql)).toBe(sql);
          const { rows } = await trx.raw(`SELECT ${throughTemplate(sql)}`);
          expect(Object.values(rows[0])).toEqual(texts.map(kept));
        }),
        { numRuns: 100 },
      );
    });
  });

  it("is an identifier of that name", async () => {
    await fc.assert(
      fc.asyncProperty(text, async (name) => {
        fc.pre(name !== "" && Buffer.byteLength(kept(name)) <= 63);
        const sql = `SELECT 1 AS ${identifier(name)}`;
        expect(throughTemplate(sql)).toBe(sql);
        const { rows } = await database.knex.raw(throughTemplate(sql));
        expect(rows).toEqual([Object.fromEntries([[kept(name), 1]])]);
      }),
      { numRuns: 200 },
    );
  });

  it("is an array of those texts", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(text, { maxLength: 5 }), async (texts) => {
        const { rows } = await database.knex.raw(`SELECT ${textArray(texts)}::text[] AS items`);
        expect(rows).toEqual([{ items: texts.map(kept) }]);
      }),
      { numRuns: 50 },
    );
  });

  it("keeps to one line, so that no text can look like a statement to a reader", () => {
    fc.assert(
      fc.property(text, (each) => {
        expect(literal(each)).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
      }),
    );
    expect(literal("Geburtstag: März 29 € 漢字 'x'")).toBe("'Geburtstag: März 29 € 漢字 ''x'''");
  });
});
