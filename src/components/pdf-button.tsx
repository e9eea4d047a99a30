import type { AnyContract, CommonRefusal, RefusalOf, ReplyTo } from '@contracts/contract';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { NoAnswer } from '@/backend/door';
import { Banner } from '@/components/banner';
import { BigButton } from '@/components/big-button';
import { codes } from '@/text/codes';
import { parts } from '@/text/parts';
import { type Sentence, sentenceOf } from '@/text/sentence';
import { openPdf } from '@/backend/open-pdf';

type State<C extends AnyContract> =
  | { readonly is: 'idle' | 'underway' | 'unreachable' }
  | { readonly is: 'here'; readonly pages: number }
  | {
      readonly is: 'refused';
      readonly code: RefusalOf<C> | CommonRefusal;
      readonly details: Readonly<Record<string, unknown>>;
    };

interface PdfButtonProps<C extends AnyContract> {
  readonly text: string;
  readonly fileName: string;
  readonly sentences: Readonly<Record<RefusalOf<C>, Sentence>>;
  readonly ask: () => Promise<ReplyTo<C>>;
}

/** Sheets of A4 as a PDF, opened where it can be printed or handed on. */
export function PdfButton<C extends AnyContract>(props: PdfButtonProps<C>) {
  const { text, fileName, sentences, ask } = props;
  const [state, setState] = useState<State<C>>({ is: 'idle' });
  const print = async () => {
    setState({ is: 'underway' });
    try {
      const reply = await ask();
      if (reply.ok) {
        const { pdf, pages } = reply.data as { readonly pdf: string; readonly pages: number };
        await openPdf(pdf, fileName);
        setState({ is: 'here', pages });
      } else {
        setState({ is: 'refused', code: reply.error.code, details: reply.error.details ?? {} });
      }
    } catch (thrown) {
      if (!(thrown instanceof NoAnswer)) {
        throw thrown;
      }
      setState({ is: 'unreachable' });
    }
  };
  return (
    <View className="group">
      <BigButton
        look="quiet"
        text={state.is === 'underway' ? codes.printing : text}
        isOff={state.is === 'underway'}
        onPress={() => void print()}
      />
      {state.is === 'here' ? <Banner text={codes.printed(state.pages)} /> : null}
      {state.is === 'unreachable' ? <Banner tone="due" text={parts.noCopy} /> : null}
      {state.is === 'refused' ? (
        <Banner tone="due" text={sentenceOf(sentences, state.code, state.details)} />
      ) : null}
    </View>
  );
}
