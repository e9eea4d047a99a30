import { saveDraft } from '@contracts/rules-way';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useSending } from '@/backend/use-sending';
import { Banner } from '@/components/banner';
import { BigButton } from '@/components/big-button';
import type { Revision } from '@/components/rules/revision-head';
import { SendingNote } from '@/components/sending-note';
import { draftText } from '@/text/rule-desk';
import { clauseName } from '@/text/rule-words';
import { rulesRefusals } from '@/text/rules';
import { DESK_OF_ONE } from '../pages';
import { clausesOf } from './line';
import type { useLines } from './use-lines';

interface SaveProps {
  readonly revision: Revision;
  readonly written: ReturnType<typeof useLines>;
}

/** Keeps the draft as it now reads, and says what the law forbids in it. */
export function Save({ revision, written }: SaveProps) {
  const { revisionId, draft, kind } = revision;
  const { lines, callId, saved, isWritten, isBehind } = written;
  const { sending, send } = useSending(saveDraft);
  const isRepeal = kind === 'repeal';
  const isWhole = lines.every(({ text }) => text.trim() !== '');
  const isNew = isWritten || draft === undefined;
  const isReady = isNew && (isRepeal || (lines.length > 0 && isWhole && !isBehind));
  const isSaved = draft !== undefined && !isWritten;

  const act = async () => {
    const clauses = isRepeal ? [] : clausesOf(lines);
    const end = await send({ revisionId, clauses }, { callId, about: revisionId });
    const answer = saveDraft.output.safeParse(end.is === 'delivered' ? end.answer : undefined);
    if (end.is !== 'refused') {
      saved(answer.success ? answer.data.draft : Infinity);
    }
  };
  return (
    <View className="group">
      {isWhole ? null : <View className="soft">{draftText.incomplete}</View>}
      <SendingNote sending={sending} sentences={rulesRefusals.saveDraft} />
      {isSaved ? <Saved draft={draft} /> : null}
      <BigButton
        look={isSaved ? 'quiet' : 'main'}
        text={isRepeal ? draftText.saveRepeal : draftText.save}
        isOff={!isReady || sending.is === 'underway'}
        onPress={() => void act()}
      />
      {isSaved ? (
        <BigButton
          look={hasOffence(draft) ? 'quiet' : 'main'}
          text={draftText.send}
          onPress={() => {
            void Taro.navigateTo({ url: `${DESK_OF_ONE}?id=${revisionId}` });
          }}
        />
      ) : null}
    </View>
  );
}

type Draft = NonNullable<Revision['draft']>;

/** Which draft was kept, and in which clauses there is something to correct or to explain. */
function Saved({ draft: { n, findings } }: { readonly draft: Draft }) {
  const numbers = [...new Set(findings.map(({ number }) => number))];
  return (
    <Banner
      tone={numbers.length === 0 ? 'calm' : 'due'}
      text={draftText.saved(n, numbers.map(clauseName))}
    />
  );
}

function hasOffence({ findings }: Draft): boolean {
  return findings.some(({ sureness }) => sureness === 'certain');
}
