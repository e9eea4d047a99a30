import { openRecording } from '@contracts/deliberation-items';
import type { ItemShown } from '@contracts/deliberation-shown';
import { call } from '@/backend/call';
import { NoAnswer } from '@/backend/door';
import { Sound, type SoundAddress } from '@/components/sound';
import { itemRefusals } from '@/text/deliberation-refusals';
import { parts } from '@/text/parts';
import { sentenceOf } from '@/text/sentence';

/** What was spoken instead of written, for whoever may read the words. */
export function Recordings({ item }: { readonly item: ItemShown }) {
  const { itemId, attachments } = item;
  return (
    <>
      {attachments
        .filter(({ kind }) => kind === 'recording')
        .map(({ fileId }, index) => (
          <Sound
            key={fileId}
            name={parts.listenTo(index + 1)}
            ask={() => addressOf(itemId, fileId)}
          />
        ))}
    </>
  );
}

async function addressOf(itemId: string, fileId: string): Promise<SoundAddress> {
  try {
    const reply = await call(openRecording, { itemId, fileId });
    if (reply.ok) {
      return { url: reply.data.url };
    }
    const { code, details = {} } = reply.error;
    return { because: sentenceOf(itemRefusals.openRecording, code, details) };
  } catch (thrown) {
    if (thrown instanceof NoAnswer) {
      return { because: parts.noCopy };
    }
    throw thrown;
  }
}
