import { Image, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { keepFile, previewOf } from '@/backend/files';
import type { Enclosure } from '@/backend/letter';
import { newId } from '@/backend/new-id';
import { isWeapp } from '@/platform';
import { parts } from '@/text/parts';
import { Banner } from './banner';
import { BigButton } from './big-button';
import { SmallButton } from './small-button';

interface PhotoPickerProps {
  /** The folder in the storage of the back end. */
  readonly folder: string;
  readonly photos: readonly Enclosure[];
  readonly most: number;
  readonly onChange: (photos: Enclosure[]) => void;
}

/** Photos, for those who want to add one. Each is kept on the phone until it has been delivered. */
export function PhotoPicker({ folder, photos, most, onChange }: PhotoPickerProps) {
  const [hasFailed, setFailed] = useState(false);
  const add = async () => {
    try {
      const chosen = await choose(most - photos.length);
      const kept = await Promise.all(chosen.map((path) => keptPhoto(path, folder)));
      setFailed(false);
      onChange([...photos, ...kept]);
    } catch (thrown) {
      setFailed(!String((thrown as { errMsg?: string }).errMsg).includes('cancel'));
    }
  };
  return (
    <View className="group">
      <View className="photos">
        {photos.map((photo, index) => (
          <View key={photo.keptAt} className="group">
            <Photo keptAt={photo.keptAt} name={parts.photo(index + 1)} />
            <SmallButton
              text={parts.remove}
              label={parts.removePhoto(index + 1)}
              onPress={() => {
                onChange(photos.filter((it) => it !== photo));
              }}
            />
          </View>
        ))}
      </View>
      {hasFailed ? <Banner tone="due" text={parts.noPhoto} /> : null}
      {photos.length < most ? (
        <BigButton look="quiet" text={parts.addPhoto} onPress={() => void add()} />
      ) : null}
    </View>
  );
}

function Photo({ keptAt, name }: { keptAt: string; name: string }) {
  const [source, setSource] = useState('');
  useEffect(() => {
    void previewOf(keptAt).then(setSource);
  }, [keptAt]);
  return source === '' ? (
    <View className="photo">{name}</View>
  ) : (
    <Image className="photo" mode="aspectFill" src={source} nativeProps={{ alt: name }} />
  );
}

async function choose(count: number): Promise<string[]> {
  if (isWeapp) {
    const { tempFiles } = await Taro.chooseMedia({
      count,
      mediaType: ['image'],
      sizeType: ['compressed'],
    });
    return tempFiles.map(({ tempFilePath }) => tempFilePath);
  }
  return (await Taro.chooseImage({ count, sizeType: ['compressed'] })).tempFilePaths;
}

async function keptPhoto(path: string, folder: string): Promise<Enclosure> {
  return { keptAt: await keepFile(path), path: `${folder}/${newId()}.jpg`, kind: 'photo' };
}
