import fc from 'fast-check';
import type * as z from 'zod/mini';

/**
 * Inputs that nearly keep a contract, and inputs that do not try to. Read from the schema itself, so that a
 * field that is added is tried without anybody thinking of it.
 */
export function anyInputFor(schema: z.ZodMiniType): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 3, arbitrary: near(schema).chain(spoilt) },
    { weight: 2, arbitrary: near(schema) },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 4 }) },
    { weight: 1, arbitrary: fc.constantFrom(undefined, null, '', 0, -1, NaN, [], {}, true) },
  );
}

interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodMiniType>>;
  readonly element?: z.ZodMiniType;
  readonly innerType?: z.ZodMiniType;
  readonly options?: readonly z.ZodMiniType[];
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly unknown[];
}

/** A value of the right shape, mostly: lengths and patterns are left to chance. */
function near(schema: z.ZodMiniType): fc.Arbitrary<unknown> {
  const definition = schema._zod.def as unknown as Definition;
  switch (definition.type) {
    case 'object':
      return record(definition.shape ?? {});
    case 'array':
      return fc.array(definition.element ? near(definition.element) : fc.anything(), {
        maxLength: 4,
      });
    case 'optional':
      return fc.oneof(fc.constant(undefined), ...[definition.innerType ?? []].flat().map(near));
    case 'union':
      return fc.oneof(...(definition.options ?? []).map(near));
    case 'enum':
      return fc.constantFrom(...Object.values(definition.entries ?? {}));
    case 'literal':
      return fc.constantFrom(...(definition.values ?? []));
    case 'number':
      return fc.oneof(fc.integer(), fc.double());
    case 'boolean':
      return fc.boolean();
    case 'string':
      return someWord;
    default:
      return fc.anything();
  }
}

function record(shape: Readonly<Record<string, z.ZodMiniType>>): fc.Arbitrary<unknown> {
  return fc.record(Object.fromEntries(Object.entries(shape).map(([key, it]) => [key, near(it)])));
}

const someWord = fc.oneof(
  fc.stringMatching(/^[A-Za-z0-9_-]{16,36}$/),
  fc.string({ maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom('', ' ', '张三', '\u0000', '😀'.repeat(20), "'; --", '../../etc', '$where'),
  fc.constant('字'.repeat(6000)),
);

/** One thing about the value made wrong: a field gone, a stranger added, a value of another kind. */
function spoilt(value: unknown): fc.Arbitrary<unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return fc.anything();
  }
  const fields = value as Readonly<Record<string, unknown>>;
  const stranger = fc
    .tuple(fc.constantFrom('openid', 'personId', 'constructor', 'version', '$set'), fc.jsonValue())
    .map(([key, it]) => ({ ...fields, [key]: it }));
  const keys = Object.keys(fields);
  if (keys.length === 0) {
    return stranger;
  }
  const key = fc.constantFrom(...keys);
  const gone = key.map((it) =>
    Object.fromEntries(Object.entries(fields).filter(([name]) => name !== it)),
  );
  const other = fc.tuple(key, fc.anything()).map(([it, wrong]) => ({ ...fields, [it]: wrong }));
  const inside = key.chain((it) => spoilt(fields[it]).map((wrong) => ({ ...fields, [it]: wrong })));
  return fc.oneof(stranger, gone, other, inside);
}
