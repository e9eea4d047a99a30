import type { World } from '../../kernel/operation';
import { hear } from '../events';
import { motions } from './motion';

/** The body that decides has passed what a yard began, or has not: the topic shows it. */
export const showWhatWasDecided = hear(
  'decision.decided',
  'deliberation.show-what-was-decided',
  async ({ decisionId, outcome, source }, _happening, world) => {
    if (source.kind === 'topic') {
      await note(decisionId, outcome, world);
    }
  },
);

/** It was not taken up, or was taken back; what was decided before stays what it was. */
export const showWhatWasClosed = hear(
  'decision.closed',
  'deliberation.show-what-was-closed',
  async ({ decisionId, how, source }, _happening, world) => {
    if (source.kind === 'topic' && how !== 'archived') {
      await note(decisionId, how, world);
    }
  },
);

async function note(
  decisionId: string,
  outcome: 'passed' | 'failed' | 'declined' | 'withdrawn',
  { store }: Pick<World, 'store'>,
): Promise<void> {
  const { items } = await store.find(motions, {
    index: 'ofDecision',
    equals: { decisionId },
    limit: 1,
  });
  for (const { id } of items) {
    await store.transact(async (tx) => {
      const motion = await tx.get(motions, id);
      if (motion && motion.outcome === undefined) {
        await tx.replace(motions, { ...motion, outcome });
      }
    });
  }
}
