import Taro from '@tarojs/taro';
import { isWeapp } from '@/platform';

/** A text file is a few pages; what is larger is none. */
const BYTES_MAX = 600_000;

/** The file holds no text that this phone can read. */
export class NotText extends Error {
  override readonly name = 'NotText';
}

/**
 * A text file that somebody chooses: in WeChat out of a chat, on the web page from the disk. Nothing when they choose
 * none. Throws `NotText`.
 */
export async function chooseTextFile(): Promise<string | undefined> {
  return isWeapp ? outOfChat() : fromDisk();
}

async function outOfChat(): Promise<string | undefined> {
  const chosen = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: ['txt'] }).catch(
    (thrown: unknown) => {
      if (String((thrown as { errMsg?: string }).errMsg).includes('cancel')) {
        return undefined;
      }
      throw new NotText();
    },
  );
  const file = chosen?.tempFiles[0];
  if (!file) {
    return undefined;
  }
  if (file.size > BYTES_MAX) {
    throw new NotText();
  }
  return checked(await read(file.path));
}

function read(filePath: string): Promise<string> {
  return new Promise((resolve, reject) => {
    Taro.getFileSystemManager().readFile({
      filePath,
      encoding: 'utf-8',
      success: ({ data }) => {
        resolve(data as string);
      },
      fail: () => {
        reject(new NotText());
      },
    });
  });
}

/** WeChat reads one encoding only; what was written in another comes out full of this. */
const UNREADABLE = '\uFFFD';

function checked(text: string): string {
  if (text.includes(UNREADABLE)) {
    throw new NotText();
  }
  return text;
}

function fromDisk(): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = '.txt,text/plain';
    input.addEventListener('cancel', () => {
      resolve(undefined);
    });
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      if (!file) {
        resolve(undefined);
      } else if (file.size > BYTES_MAX) {
        reject(new NotText());
      } else {
        file
          .arrayBuffer()
          .then(decoded)
          .then(resolve, () => {
            reject(new NotText());
          });
      }
    });
    input.click();
  });
}

/** Old village texts come from Windows, whose Notepad wrote GBK for many years. */
export function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return checked(new TextDecoder('gb18030').decode(bytes));
  }
}
