import { printMinutes } from '../../contracts/deliberation-minutes';
import { implement, type Operation } from '../../kernel/operation';
import { minutesFor } from './minutes-shown';
import { type Press, writeOut } from './pen';
import { sheetOf } from './sheet';
import { approach } from './standpoint';

/** CloudBase answers at most 100 KB of text; the envelope around the PDF takes little. */
const BASE64_MOST = 96_000;

/** For the board at the yard, with room to sign: the paper that the archive keeps. */
export function printMinutesOperation(press: Press): Operation {
  return implement(printMinutes, {
    allow: ({ personId }) => personId !== undefined,
    async run({ meetingId }, context) {
      const { actor, store, refuse } = context;
      const approached = await approach(store, meetingId, context);
      const shown = (await minutesFor(approached, actor, context)) ?? refuse('no_minutes_yet');
      let pages = 0;
      const pdf = await press((pen) => {
        pages = writeOut(pen, sheetOf(shown));
      });
      const base64 = Buffer.from(pdf).toString('base64');
      return base64.length > BASE64_MOST ? refuse('too_large') : { pdf: base64, pages };
    },
  });
}
