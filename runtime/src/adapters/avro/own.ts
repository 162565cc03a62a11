/**
 * Makes the function that reads a property of a record. A class's getters count, for they satisfy the type; what every
 * object inherits, such as `constructor`, does not.
 */
export function own(name: string): (record: object) => unknown {
  const read = (record: object) => (record as Readonly<Record<string, unknown>>)[name];
  return name in Object.prototype ? (record) => (Object.hasOwn(record, name) ? read(record) : undefined) : read;
}
