import { exportMine } from '@contracts/organisation';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { call } from '@/backend/call';
import { NoAnswer } from '@/backend/door';
import { Banner } from '@/components/banner';
import { BigButton } from '@/components/big-button';
import { privacy } from '@/text/organisation';
import { organisationRefusals } from '@/text/organisation-refusals';
import { parts } from '@/text/parts';
import { sentenceOf } from '@/text/sentence';

type Everything = Readonly<Record<string, readonly unknown[]>>;
type State =
  | { readonly is: 'idle' | 'underway' }
  | { readonly is: 'failed'; readonly sentence: string }
  | { readonly is: 'here'; readonly all: Everything };

/** Everything that is kept about the caller, gathered part by part, to be copied and taken away. */
export function Export() {
  const [state, setState] = useState<State>({ is: 'idle' });
  const gather = async () => {
    setState({ is: 'underway' });
    try {
      setState({ is: 'here', all: await everything() });
    } catch (thrown) {
      if (thrown instanceof Refused) {
        setState({ is: 'failed', sentence: thrown.message });
      } else if (thrown instanceof NoAnswer) {
        setState({ is: 'failed', sentence: parts.noCopy });
      } else {
        throw thrown;
      }
    }
  };
  if (state.is !== 'here') {
    return (
      <>
        <BigButton
          look="quiet"
          text={state.is === 'underway' ? parts.loading : privacy.export}
          isOff={state.is === 'underway'}
          onPress={() => void gather()}
        />
        {state.is === 'failed' ? <Banner tone="due" text={state.sentence} /> : null}
      </>
    );
  }
  return (
    <View className="group">
      <Banner text={privacy.exported} />
      {Object.entries(state.all).map(([part, items]) => (
        <View key={part}>{privacy.parts(privacy.partName(part), items.length)}</View>
      ))}
      <BigButton
        look="quiet"
        text={privacy.copy}
        onPress={() => {
          void Taro.setClipboardData({ data: JSON.stringify(state.all, undefined, 2) });
        }}
      />
    </View>
  );
}

/** With the sentence that says what to do. */
class Refused extends Error {
  override readonly name = 'Refused';
}

async function everything(): Promise<Everything> {
  const all: Record<string, unknown[]> = {};
  const { parts: names } = await page({});
  for (const part of names) {
    const items: unknown[] = [];
    let after: string | undefined;
    do {
      const got = await page({ part, ...(after === undefined ? {} : { after }) });
      items.push(...got.items);
      after = got.next;
    } while (after !== undefined);
    all[part] = items;
  }
  return all;
}

async function page(asked: { readonly part?: string; readonly after?: string }) {
  const reply = await call(exportMine, asked);
  if (!reply.ok) {
    const { code, details = {} } = reply.error;
    throw new Refused(sentenceOf(organisationRefusals.exportMine, code, details));
  }
  return reply.data;
}
