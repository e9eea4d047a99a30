import { readObjection as contract } from '../../contracts/decisions-notices';
import { implement } from '../../kernel/operation';
import { knownObjection, mayAnswer } from './answering';
import { ABOVE } from './happening';
import { showObjection } from './view-objection';

export const readObjectionOperation = implement(contract, {
  allow: ({ personId }) => personId !== undefined,
  async run({ objectionId }, context) {
    const { actor, now, vault, refuse } = context;
    const it = (await knownObjection(context, actor, objectionId)) ?? refuse('objection_not_found');
    const { objection, objected, isMine, decision, hands } = it;
    const isAnswered = objected.state === 'answered';
    return {
      ...showObjection(objected, objection, { mayOpen: true, now }),
      decisionId: decision.id,
      words: vault.open(objection.sealed),
      answers: objection.answers.map(({ level, at, sealed }) => ({
        ...{ level, at, words: vault.open(sealed) },
      })),
      rises: [...objection.rises],
      isMine,
      ...(objection.silenceAt !== undefined && { silenceAt: objection.silenceAt }),
      abilities: [
        ...(mayAnswer(hands, decision.process, objected) ? (['answer'] as const) : []),
        ...(isMine && isAnswered ? (['accept'] as const) : []),
        ...(isMine && isAnswered && ABOVE[objected.level] ? (['escalate'] as const) : []),
      ],
    };
  },
});
