import { expect, it } from "vitest";
import { describeOnKafka } from "../../../../.config/test-kafka.js";
import { systemClock } from "../system/system-clock.js";
import { ConfluentSchemaRegistry } from "./confluent-schema-registry.js";

describeOnKafka("the schema registry", ({ registryUrl, unique }) => {
  it.skipIf(registryUrl === "")(
    "gives the id and the schema as they were registered, and registers nothing by itself",
    async () => {
      const name = `R${unique("").replaceAll("-", "")}`;
      const type = { type: "string", logicalType: "uuid" };
      const schema = JSON.stringify({ type: "record", name, namespace: "test", fields: [{ name: "f", type }] });
      const lookUp = () => new ConfluentSchemaRegistry({ url: registryUrl, clock: systemClock });
      await expect(lookUp().idOf(`test.${name}`, schema)).rejects.toMatchObject({ code: "REGISTRY.SCHEMA_UNKNOWN" });
      const developer = new ConfluentSchemaRegistry({ url: registryUrl, clock: systemClock, autoRegister: true });
      const id = await developer.idOf(`test.${name}`, schema);
      const other = lookUp();
      expect(await other.idOf(`test.${name}`, schema)).toBe(id);
      expect(JSON.parse(await lookUp().schemaOf(id))).toEqual(JSON.parse(schema));
      await expect(lookUp().schemaOf(2_000_000_000)).rejects.toMatchObject({ code: "REGISTRY.SCHEMA_UNKNOWN" });
    },
  );
});
