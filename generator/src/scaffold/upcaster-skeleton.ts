import { describeSchema } from "../compare/describe-schema.js";
import { propertyName } from "../emit/kit/literal.js";
import type { RecordSchema } from "../resolve/schema.js";

export interface UpcasterFacts {
  readonly eventType: string;
  readonly packageName: string;
  /** `patient/patient-created`. */
  readonly modulePath: string;
  /** TypeScript name of the payload: `PatientCreated`. */
  readonly name: string;
  /** TypeScript name of what a publisher passes: `PatientCreatedInput`, or the same as `name`. */
  readonly inputName: string;
  readonly version: number;
  readonly next: number;
  readonly before: RecordSchema;
  readonly after: RecordSchema;
  /** Whether a field of that name is the same type in TypeScript on both sides. */
  readonly isSame: (name: string) => boolean;
}

/**
 * The beginning of an upcaster: what is the same on both sides is carried over, and the rest is left out, so that it does
 * not compile before somebody has decided on each of them.
 */
export function upcasterSkeleton(facts: UpcasterFacts): string {
  const { eventType, packageName, modulePath, name, inputName, version, next, before, after, isSame } = facts;
  const earlier = new Map(before.fields.map((field) => [field.name, field]));
  const lines = after.fields.map((field) => {
    const was = earlier.get(field.name);
    const key = propertyName(field.name);
    if (was !== undefined && isSame(field.name)) return `    ${key}: before${accessor(field.name)},`;
    const then = was === undefined ? "is new" : `was ${describeSchema(was.schema)}`;
    const now = describeSchema(field.schema);
    return `    // ${field.name}: ${then}, ${was === undefined ? now : `is ${now}`}${field.default === undefined ? "" : "; may be left out"}.`;
  });
  const gone = before.fields.filter(({ name: own }) => !after.fields.some((field) => field.name === own));
  return [
    `import type { ${inputName} } from "${packageName}/${modulePath}";`,
    `import type { ${name}V${version} } from "${packageName}/${modulePath}.v${version}";`,
    "",
    `/** Makes of \`${eventType}\` as version ${version} wrote it what version ${next} says. It must be pure: it runs for each old event. */`,
    `export function upcast(before: ${name}V${version}): ${inputName} {`,
    "  return {",
    ...lines,
    ...gone.map((field) => `    // ${field.name} (${describeSchema(field.schema)}) is gone.`),
    "  };",
    "}",
    "",
  ].join("\n");
}

function accessor(name: string): string {
  return propertyName(name) === name ? `.${name}` : `[${JSON.stringify(name)}]`;
}
