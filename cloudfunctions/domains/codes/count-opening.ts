import { countOpening } from '../../contracts/codes';
import { implement } from '../../kernel/operation';
import { codeIdOf, codes } from './code';
import { countOne, isCounted } from './opening';

/**
 * Apart from `openCode`, so that opening is one quick read that waits for nobody; the receipt of the call makes
 * a repeat count once. It cannot be led back to a code: it is named by the phone's random id alone.
 */
export const countOpeningOperation = implement(countOpening, {
  allow: () => true,
  forVisitors: true,
  async run({ code: typed }, { store, now, once, refuse }) {
    const code = (await store.get(codes, codeIdOf(typed))) ?? refuse('code_not_found');
    return once(async (tx) => {
      if (isCounted(code)) {
        await countOne(tx, code, now);
      }
      return {};
    });
  },
});
