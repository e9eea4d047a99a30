import type { AnyContract, RefusalOf } from '@contracts/contract';
import type { Sending } from '@/backend/use-sending';
import { parts } from '@/text/parts';
import { commonSentenceOf, type Sentence, sentenceOf } from '@/text/sentence';
import { Banner } from './banner';

interface SendingNoteProps<C extends AnyContract> {
  readonly sending: Sending<C>;
  readonly sentences: Readonly<Record<RefusalOf<C>, Sentence>>;
  /** What is so now that it has been delivered. */
  readonly done?: string;
}

/** Where a letter stands: on its way, kept for a signal, delivered, or refused with what to do. */
export function SendingNote<C extends AnyContract>({
  sending,
  sentences,
  done,
}: SendingNoteProps<C>) {
  switch (sending.is) {
    case 'idle':
      return null;
    case 'underway':
      return <Banner text={parts.sending} />;
    case 'waiting':
      return <Banner tone="due" text={whyItWaits(sending.because)} />;
    case 'delivered':
      return done === undefined ? null : <Banner text={done} />;
    case 'refused':
      return <Banner tone="due" text={sentenceOf(sentences, sending.code, sending.details)} />;
  }
}

/** A pause that the person need not know of is as if there were no signal. */
function whyItWaits(because: string | undefined): string {
  const said = because === 'words_not_checked' ? commonSentenceOf(because, {}) : undefined;
  return said ?? parts.sendsByItself;
}
