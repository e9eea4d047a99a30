import { View } from '@tarojs/components';
import { useEffect, useRef, useState } from 'react';
import { keepFile, previewOf } from '@/backend/files';
import type { Enclosure } from '@/backend/letter';
import { newId } from '@/backend/new-id';
import { parts } from '@/text/parts';
import { Banner } from './banner';
import { Press } from './press';
import { type Recorder, recorderOfPhone } from './recorder';
import { SmallButton } from './small-button';
import { Sound, type SoundAddress } from './sound';

interface VoiceRecorderProps {
  /** The folder in the storage of the back end. */
  readonly folder: string;
  readonly recordings: readonly Enclosure[];
  readonly onChange: (recordings: Enclosure[]) => void;
  /** Asked before the first word is recorded; nothing is recorded when it says no. */
  readonly mayRecord: () => boolean;
}

/** A browser reports a press after a long hold as well; what comes so soon after it is the same finger. */
const SAME_FINGER = 700;

/** For those who would rather speak than write: hold and speak, or press once to begin and once to end. */
export function VoiceRecorder({ folder, recordings, onChange, mayRecord }: VoiceRecorderProps) {
  const [recorder] = useState(recorderOfPhone);
  return recorder ? (
    <View className="group">
      <RecordButton
        recorder={recorder}
        mayRecord={mayRecord}
        onTake={async () => {
          onChange([...recordings, await kept(recorder, folder)]);
        }}
      />
      {recordings.map((recording, index) => (
        <View key={recording.keptAt} className="group">
          <View className="row between">
            <View>{parts.recordingNumber(index + 1)}</View>
            <SmallButton
              text={parts.remove}
              label={`${parts.remove}${parts.recordingNumber(index + 1)}`}
              onPress={() => {
                onChange(recordings.filter((it) => it !== recording));
              }}
            />
          </View>
          <Sound name={parts.listenTo(index + 1)} ask={() => keptSound(recording)} />
        </View>
      ))}
    </View>
  ) : null;
}

interface RecordButtonProps {
  readonly recorder: Recorder;
  readonly mayRecord: () => boolean;
  /** Ends the recording and keeps it. */
  readonly onTake: () => Promise<void>;
}

function RecordButton({ recorder, mayRecord, onTake }: RecordButtonProps) {
  const [state, setState] = useState<'still' | 'recording' | 'full' | 'failed'>('still');
  const isOn = useRef(false);
  const isHeld = useRef(false);
  const releasedAt = useRef(0);

  const begin = async () => {
    if (!mayRecord()) {
      return;
    }
    try {
      await recorder.start(() => {
        if (isOn.current) {
          void end(onTake, 'full');
        }
      });
      isOn.current = true;
      setState('recording');
    } catch {
      setState('failed');
    }
  };
  const end = async (take: () => Promise<unknown>, next: 'still' | 'full' = 'still') => {
    isOn.current = false;
    setState(next);
    try {
      await take();
    } catch {
      setState('failed');
    }
  };
  useSilence(recorder, isOn);
  const press = () => {
    if (Date.now() - releasedAt.current > SAME_FINGER) {
      void (isOn.current ? end(onTake) : begin());
    }
  };
  const hold = () => {
    isHeld.current = true;
    void begin().then(() => {
      // The finger may have gone meanwhile, perhaps to the question whether the program may listen.
      if (isOn.current && !isHeld.current) {
        void end(recorder.stop);
      }
    });
  };
  const release = () => {
    if (isHeld.current) {
      isHeld.current = false;
      releasedAt.current = Date.now();
      if (isOn.current) {
        void end(onTake);
      }
    }
  };

  return (
    <>
      <View onLongPress={hold} onTouchEnd={release}>
        <Press className="button button-quiet" onPress={press}>
          {state === 'recording' ? parts.recording : parts.record}
        </Press>
      </View>
      {state === 'failed' ? <Banner tone="due" text={parts.noRecording} /> : null}
      {state === 'full' ? <Banner text={parts.recordingFull} /> : null}
    </>
  );
}

/** Whoever leaves the page is not listened to any more. */
function useSilence(recorder: Recorder, isOn: { readonly current: boolean }): void {
  useEffect(
    () => () => {
      if (isOn.current) {
        void recorder.stop();
      }
    },
    [recorder, isOn],
  );
}

/** What was just said can be heard before it is sent, from this phone and without a signal. */
async function keptSound({ keptAt }: Enclosure): Promise<SoundAddress> {
  try {
    return { url: await previewOf(keptAt) };
  } catch {
    return { because: parts.recordingGone };
  }
}

async function kept(recorder: Recorder, folder: string): Promise<Enclosure> {
  const keptAt = await keepFile(await recorder.stop());
  return { keptAt, path: `${folder}/${newId()}.${recorder.extension}`, kind: 'recording' };
}
