// Not a contender itself: the Avro bytes, as text, for the one that is not Node.
import { contend } from "../contender.mjs";
import { sampleRecords } from "../sample-records.mjs";

await contend(async ({ schemaId, count }) => {
  const values = (await sampleRecords(count, schemaId)).map(({ value }) => Buffer.from(value));
  if (values.some((value) => value.some((byte) => byte >= 128))) throw new Error("A value is not ASCII.");
  return { values: values.map((value) => value.toString("ascii")) };
});
