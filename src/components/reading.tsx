import type { AnyContract, OutputOf, RefusalOf } from '@contracts/contract';
import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { Answer } from '@/backend/use-answer';
import { parts } from '@/text/parts';
import { type Sentence, sentenceOf } from '@/text/sentence';
import { Banner } from './banner';
import { CutOff } from './signal';
import { ToBeKnown } from './to-be-known';

interface ReadingProps<C extends AnyContract> {
  readonly answer: Answer<C>;
  readonly again: () => void;
  readonly sentences: Readonly<Record<RefusalOf<C>, Sentence>>;
  readonly children: (data: OutputOf<C>) => ReactNode;
}

/** What was asked, in every state that it can be in: on its way, here, an older copy, refused, out of reach. */
export function Reading<C extends AnyContract>({
  answer,
  again,
  sentences,
  children,
}: ReadingProps<C>) {
  switch (answer.is) {
    case 'underway':
      return <View className="soft">{parts.loading}</View>;
    case 'unreachable':
      return <CutOff asOf={undefined} again={again} />;
    case 'refused':
      return <Refused answer={answer} sentences={sentences} />;
    case 'here':
      return (
        <>
          {answer.asOf === undefined ? null : <CutOff asOf={answer.asOf} again={again} />}
          {children(answer.data)}
        </>
      );
  }
}

interface RefusedProps<C extends AnyContract> extends Pick<ReadingProps<C>, 'sentences'> {
  readonly answer: Extract<Answer<C>, { is: 'refused' }>;
}

function Refused<C extends AnyContract>({ answer, sentences }: RefusedProps<C>) {
  const { code, details } = answer;
  const text = sentenceOf(sentences, code, details);
  return code === 'not_allowed' ? <ToBeKnown text={text} /> : <Banner tone="due" text={text} />;
}
