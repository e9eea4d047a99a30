import type { InputOf } from '../../contracts/contract';
import type { bringAttendance } from '../../contracts/decisions-meetings';
import type { Store } from '../../kernel/store';
import { sideBySide } from '../side-by-side';
import { attendanceSheets, type Lists } from './attendance-sheet';

type Said = Pick<InputOf<typeof bringAttendance>, 'present' | 'recused' | 'calls'>;

/** As it is written down: whoever of whom nothing else is said came in person. */
export function listsSaid({ present, recused, calls = [] }: Said): Lists {
  return {
    present: present.map(({ line, way = 'onsite', by, paper }) => ({
      ...{ line, way },
      ...(by !== undefined && { by }),
      ...(paper !== undefined && { paper }),
    })),
    recused,
    calls,
  };
}

/** Everything that is said of who came: on the sheets that were brought, then with the minutes. Nothing while one is missing. */
export async function broughtWith(
  store: Pick<Store, 'get'>,
  {
    decisionId,
    sheets = [],
  }: { readonly decisionId: string; readonly sheets?: readonly string[] | undefined },
  said: Said,
): Promise<Lists | undefined> {
  const found = await sideBySide(sheets, (id) => store.get(attendanceSheets, id));
  const own = found.filter((it) => it?.decisionId === decisionId);
  if (own.length < sheets.length) {
    return undefined;
  }
  const all = [...own.flatMap((it) => it ?? []), listsSaid(said)];
  return {
    present: all.flatMap(({ present }) => present),
    recused: [...new Set(all.flatMap(({ recused }) => recused))],
    calls: all.flatMap(({ calls }) => calls),
  };
}
