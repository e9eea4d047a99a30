import Taro from '@tarojs/taro';
import { isWeapp } from '@/platform';
import { NoAnswer } from './door';
import { blobAt, keepBlob, removeBlob } from './web-files';

/** Puts a photo or a recording where it survives the page, and says where; only this phone can read it there. */
export async function keepFile(temporaryPath: string): Promise<string> {
  if (!isWeapp) {
    return keepBlob(await (await fetch(temporaryPath)).blob());
  }
  return new Promise((resolve, reject) => {
    Taro.getFileSystemManager().saveFile({
      tempFilePath: temporaryPath,
      success: ({ savedFilePath }) => {
        resolve(savedFilePath);
      },
      fail: ({ errMsg }) => {
        reject(new Error(errMsg));
      },
    });
  });
}

/** The file is gone, or no storage will ever take it: sending it again would not help. */
export class FileLost extends Error {
  override readonly name = 'FileLost';
}

/** Brings a kept file into the storage of the back end. The same path twice is the same file. */
export async function uploadFile(keptAt: string, path: string, as: string): Promise<string> {
  try {
    return isWeapp ? await toTheCloud(keptAt, path) : await toTheLocalServer(keptAt, path, as);
  } catch (thrown) {
    throw thrown instanceof FileLost ? thrown : new NoAnswer(String(thrown));
  }
}

export async function dropFile(keptAt: string): Promise<void> {
  if (!isWeapp) {
    await removeBlob(keptAt);
    return;
  }
  await new Promise<void>((resolve) => {
    Taro.getFileSystemManager().removeSavedFile({
      filePath: keptAt,
      complete: () => {
        resolve();
      },
    });
  });
}

/** An address at which a kept photo can be looked at on this phone. */
export async function previewOf(keptAt: string): Promise<string> {
  return isWeapp ? keptAt : URL.createObjectURL(await blobAt(keptAt));
}

async function toTheCloud(keptAt: string, path: string): Promise<string> {
  if (!(await isStillThere(keptAt))) {
    throw new FileLost('the phone has put the file away');
  }
  const { fileID } = await Taro.cloud.uploadFile({ cloudPath: path, filePath: keptAt });
  return fileID;
}

async function toTheLocalServer(keptAt: string, path: string, as: string): Promise<string> {
  const response = await fetch(`/local/files/${path}`, {
    method: 'PUT',
    headers: { 'x-wx-openid': as },
    body: await blobOrLost(keptAt),
  });
  if (response.status >= 400 && response.status < 500) {
    throw new FileLost(`the storage answered ${response.status}`);
  }
  if (!response.ok) {
    throw new NoAnswer(`the storage answered ${response.status}`);
  }
  const { fileId } = (await response.json()) as { readonly fileId: string };
  return fileId;
}

async function blobOrLost(keptAt: string): Promise<Blob> {
  try {
    return await blobAt(keptAt);
  } catch (thrown) {
    throw new FileLost(String(thrown));
  }
}

function isStillThere(keptAt: string): Promise<boolean> {
  return new Promise((resolve) => {
    Taro.getFileSystemManager().access({
      path: keptAt,
      success: () => {
        resolve(true);
      },
      fail: () => {
        resolve(false);
      },
    });
  });
}
