import { View } from '@tarojs/components';
import { useEffect } from 'react';
import { callerNow } from '@/backend/caller';
import { bringScans, dropScan, scans } from '@/backend/scans';
import { useKept } from '@/backend/use-kept';
import { codesRefusals, landing } from '@/text/codes';
import { parts } from '@/text/parts';
import { sentenceOf } from '@/text/sentence';
import { Banner } from './banner';
import { SmallButton } from './small-button';

/** Posters that were scanned without a signal: noted with the hour, or opened nothing and say what to do. */
export function KeptScans() {
  const as = callerNow();
  const own = useKept(scans).filter((it) => it.as === as);
  useEffect(() => {
    void bringScans();
  }, []);
  return (
    <>
      {own.map(({ callId, at, refused }) => (
        <Banner
          key={callId}
          tone="due"
          text={
            refused === undefined
              ? landing.scanKept(at)
              : sentenceOf<string>(codesRefusals.openCode, refused, {})
          }
        >
          {refused === undefined ? null : (
            <View className="row">
              <SmallButton
                text={parts.seen}
                onPress={() => {
                  dropScan(callId);
                }}
              />
            </View>
          )}
        </Banner>
      ))}
    </>
  );
}
