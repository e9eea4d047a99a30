import { answerObjection as contract } from '../../contracts/decisions-notices';
import { digest } from '../../kernel/ids';
import { implement } from '../../kernel/operation';
import { tell } from '../events';
import { knownObjection, objectedAnswer, objectedIn } from './answering';
import { act } from './moving';
import { freed, silenceAfter } from './objection-duty';
import { objections } from './objection';

/** The office answers; from now on it waits for who objected, and closes by itself after the dated silence. */
export const answerObjectionOperation = implement(contract, {
  allow: ({ held }) => held.length > 0,
  async run({ objectionId, words }, context) {
    const { actor, now, random, vault, refuse } = context;
    const it = (await knownObjection(context, actor, objectionId)) ?? refuse('objection_not_found');
    const sealed = vault.seal(words);
    const textHash = digest(JSON.stringify([random(), words]));
    return context.once(async (tx) => {
      const facts = { objection: objectionId, textHash };
      const deed = { did: 'objection_answered', facts } as const;
      const { after } = await act(tx, contract, context, it, deed);
      const current = (await tx.get(objections, objectionId)) ?? refuse('objection_not_found');
      const objected = objectedIn(after.process, objectionId, it.objected);
      const answers = [...current.answers, { level: objected.level, at: now, sealed }];
      const silenceAt = silenceAfter(after.process, now);
      await tx.replace(objections, { ...(await freed(tx, current, now)), answers, silenceAt });
      const { personId, decisionId } = current;
      await tell(tx, 'person.told', {
        key: [objectionId, answers.length],
        at: now,
        facts: {
          about: { kind: 'decision', id: decisionId },
          personId,
          what: 'objection_answered',
        },
      });
      return objectedAnswer(objected);
    });
  },
});
