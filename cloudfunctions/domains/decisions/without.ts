/** The document without these fields: a clock that has stopped leaves its list by losing its field. */
export function without<T extends object, Field extends keyof T & string>(
  document: T,
  ...fields: readonly Field[]
): Omit<T, Field> {
  const gone: readonly string[] = fields;
  const kept = Object.entries(document).filter(([name]) => !gone.includes(name));
  return Object.fromEntries(kept) as Omit<T, Field>;
}
