import { openAttachment } from '@contracts/requests';
import { Image } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { useAnswer } from '@/backend/use-answer';
import { Press } from '@/components/press';
import { Reading } from '@/components/reading';
import { Sheet } from '@/components/sheet';
import { isWeapp } from '@/platform';
import { requestRefusals } from '@/text/request-refusals';
import { one } from '@/text/requests';
import { askAddress, asking, type FilesOf } from './ask-address';

interface PhotoProps {
  readonly of: FilesOf;
  readonly fileId: string;
  readonly name: string;
}

/** A photo, small; pressed, it is shown as large as the screen. Its address is kept nowhere on the phone. */
export function Photo({ of, fileId, name }: PhotoProps) {
  const { answer, again } = useAnswer(openAttachment, asking(of, fileId), { keepsCopy: false });
  const [isLarge, setLarge] = useState(false);
  const enlargeInWeChat = async () => {
    const reply = await askAddress(of, fileId);
    if (reply?.ok) {
      await Taro.previewImage({ urls: [reply.data.url] });
    } else {
      again();
    }
  };
  const enlarge = () => {
    if (isWeapp) {
      void enlargeInWeChat();
    } else {
      again();
      setLarge(true);
    }
  };
  return (
    <Reading answer={answer} again={again} sentences={requestRefusals.openAttachment}>
      {({ url }) => (
        <>
          <Press className="photo" label={one.enlarge(name)} onPress={enlarge}>
            <Image className="photo" mode="aspectFill" src={url} nativeProps={{ alt: name }} />
          </Press>
          {isLarge ? (
            <Sheet
              title={name}
              onClose={() => {
                setLarge(false);
              }}
            >
              <Image
                className="photo-large"
                mode="widthFix"
                src={url}
                nativeProps={{ alt: name }}
              />
            </Sheet>
          ) : null}
        </>
      )}
    </Reading>
  );
}
