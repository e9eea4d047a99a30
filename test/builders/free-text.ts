import type * as z from 'zod/mini';

/** What a schema says of itself, as far as it is needed to find what people may type. */
interface Said {
  readonly type: string;
  readonly innerType?: z.ZodMiniType;
  readonly shape?: Readonly<Record<string, z.ZodMiniType>>;
  readonly element?: z.ZodMiniType;
  readonly options?: readonly z.ZodMiniType[];
  readonly checks?: readonly { readonly _zod: { readonly def: { readonly check: string } } }[];
}

/** The names of the fields of an input that take free text: `topics.title`. Of several shapes the fields of all. */
export function freeTextIn(schema: z.ZodMiniType, name = ''): string[] {
  const said = schema._zod.def as unknown as Said;
  const { innerType, element, options = [], shape = {} } = said;
  const within = [innerType ?? [], element ?? [], options].flat();
  const inFields = Object.entries(shape).flatMap(([field, it]) =>
    freeTextIn(it, name === '' ? field : `${name}.${field}`),
  );
  const isFree = said.type === 'string' && !hasFormat(said);
  return [
    ...new Set([
      ...(isFree ? [name] : []),
      ...inFields,
      ...within.flatMap((it) => freeTextIn(it, name)),
    ]),
  ];
}

function hasFormat({ checks = [] }: Said): boolean {
  return checks.some(({ _zod }) => _zod.def.check === 'string_format');
}
