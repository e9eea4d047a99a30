import { Sound, type SoundAddress } from '@/components/sound';
import { parts } from '@/text/parts';
import { requestRefusals } from '@/text/request-refusals';
import { sentenceOf } from '@/text/sentence';
import { askAddress, type FilesOf } from './ask-address';

interface RecordingProps {
  readonly of: FilesOf;
  readonly fileId: string;
  readonly name: string;
}

/** A recording that belongs to a request. */
export function Recording({ of, fileId, name }: RecordingProps) {
  const ask = async (): Promise<SoundAddress> => {
    const reply = await askAddress(of, fileId);
    if (reply?.ok) {
      return { url: reply.data.url };
    }
    const { code, details = {} } = reply?.error ?? { code: undefined };
    return {
      because: code ? sentenceOf(requestRefusals.openAttachment, code, details) : parts.noCopy,
    };
  };
  return <Sound name={name} ask={ask} />;
}
