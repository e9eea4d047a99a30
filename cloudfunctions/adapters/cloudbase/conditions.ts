import type { IndexValue } from '../../kernel/store';
import type { Look, Place } from '../look';

/** A filter in MongoDB's words. */
export type Condition = Readonly<Record<string, unknown>>;

/** The look as a MongoDB filter. A document that lacks a field of the index is not found. */
export function conditionOf({ fixed, open, range }: Look): Condition {
  const bounds = {
    ...(range?.from === undefined ? {} : { $gte: range.from }),
    ...(range?.before === undefined ? {} : { $lt: range.before }),
  };
  const within = (field: string) => (field === range?.field ? bounds : {});
  return {
    ...Object.fromEntries(fixed.map(([field, value]) => [field, { $eq: value }])),
    ...Object.fromEntries(open.map((field) => [field, { $exists: true, ...within(field) }])),
  };
}

/** What comes after the end of a page: further in one of the fields, and equal in those before it. */
export function onwards({ open }: Look, { values, id }: Place, descending: boolean): Condition {
  const further = descending ? '$lt' : '$gt';
  const steps: (readonly [string, IndexValue])[] = [
    ...open.map((field, at) => [field, values[at] as IndexValue] as const),
    ['_id', id],
  ];
  return {
    $or: steps.map(([field, value], at) => ({
      ...Object.fromEntries(steps.slice(0, at).map(([before, same]) => [before, { $eq: same }])),
      [field]: { [further]: value },
    })),
  };
}
