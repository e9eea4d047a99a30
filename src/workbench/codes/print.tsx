import { printCodes } from '@contracts/codes';
import type { CommonRefusal, RefusalOf } from '@contracts/contract';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '@/backend/call';
import { NoAnswer } from '@/backend/door';
import { Banner } from '@/components/banner';
import { BigButton } from '@/components/big-button';
import { codes, codesRefusals } from '@/text/codes';
import { parts } from '@/text/parts';
import { sentenceOf } from '@/text/sentence';
import { openPdf } from './open-pdf';

type State =
  | { readonly is: 'idle' | 'underway' | 'unreachable' }
  | { readonly is: 'here'; readonly pages: number }
  | {
      readonly is: 'refused';
      readonly code: RefusalOf<typeof printCodes> | CommonRefusal;
      readonly details: Readonly<Record<string, unknown>>;
    };

/** The sheets as a PDF for A4, opened where it can be printed or handed on. */
export function Print({ codeIds }: { readonly codeIds: readonly string[] }) {
  const [state, setState] = useState<State>({ is: 'idle' });
  const print = async () => {
    setState({ is: 'underway' });
    try {
      const reply = await call(printCodes, { codeIds: [...codeIds] });
      if (reply.ok) {
        await openPdf(reply.data.pdf, codes.fileName);
        setState({ is: 'here', pages: reply.data.pages });
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
        text={state.is === 'underway' ? codes.printing : codes.print}
        isOff={state.is === 'underway'}
        onPress={() => void print()}
      />
      {state.is === 'here' ? <Banner text={codes.printed(state.pages)} /> : null}
      {state.is === 'unreachable' ? <Banner tone="due" text={parts.noCopy} /> : null}
      {state.is === 'refused' ? (
        <Banner tone="due" text={sentenceOf(codesRefusals.printCodes, state.code, state.details)} />
      ) : null}
    </View>
  );
}
