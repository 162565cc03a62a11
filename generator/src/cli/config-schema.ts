import * as z from "zod/mini";
import { POLICIES } from "../policy.js";

const NO_TEXT = "is not a text";
const NO_OBJECT = "is not an object";

/** An npm name: https://docs.npmjs.com/cli/configuring-npm/package-json#name */
const packageName = z
  .string(NO_TEXT)
  .check(
    z.maxLength(214, "is longer than npm takes"),
    z.regex(/^(@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/, "is no name that npm takes, such as @you/events"),
  );

const packageVersion = z
  .string(NO_TEXT)
  .check(z.regex(/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$/, "is no version such as 1.0.0"));

const path = z.string(NO_TEXT).check(
  z.minLength(1, "is empty"),
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a control character in a path is what is refused.
  z.regex(/^[^\u0000-\u001f]*$/, "has a control character in it"),
);

const policy = z.enum(POLICIES, `is not one of ${POLICIES.join(", ")}`);

/** How far schemas may change, see `policy.ts`. */
export const compatibilitySchema = z.strictObject(
  {
    policy: z.optional(policy),
    domains: z.optional(z.record(z.string(), policy, NO_OBJECT)),
    events: z.optional(z.record(z.string(), policy, NO_OBJECT)),
  },
  NO_OBJECT,
);

/** What `events.config.json` may hold. Paths are relative to the file. Every key may be left out. */
export const configFileSchema = z.strictObject(
  {
    $schema: z.optional(z.string(NO_TEXT)),
    schemas: z.optional(path),
    out: z.optional(path),
    package: z.optional(packageName),
    version: z.optional(packageVersion),
    catalogFile: z.optional(path),
    compatibility: z.optional(compatibilitySchema),
    rules: z.optional(
      z.record(z.string(), z.enum(["error", "warning", "off"], "is not error, warning or off"), NO_OBJECT),
    ),
  },
  NO_OBJECT,
);

export type ConfigFile = z.infer<typeof configFileSchema>;

/** The options of the command line that say the same as the file, by their names there. */
export const configOptionsSchema = z.object({
  config: z.optional(path),
  schemas: z.optional(path),
  out: z.optional(path),
  package: z.optional(packageName),
  "package-version": z.optional(packageVersion),
  "catalog-file": z.optional(path),
});

export type ConfigOptions = z.infer<typeof configOptionsSchema>;
