import Taro from '@tarojs/taro';
import { isWeapp } from '@/platform';
import { sha256 } from './sha256';
import { blobAt } from './web-files';

/** The fingerprint of a text, as the back end takes it: SHA-256 of its UTF-8, in letters that are safe in links. */
export function fingerprintOf(text: string): string {
  return spelled(sha256(utf8(text)));
}

/** The fingerprint of a file that this phone keeps. */
export async function fingerprintOfFile(keptAt: string): Promise<string> {
  return spelled(sha256(await bytesOf(keptAt)));
}

async function bytesOf(keptAt: string): Promise<Uint8Array> {
  if (!isWeapp) {
    return bytesOfBlob(await blobAt(keptAt));
  }
  return new Promise((resolve, reject) => {
    Taro.getFileSystemManager().readFile({
      filePath: keptAt,
      success: ({ data }) => {
        resolve(new Uint8Array(data as ArrayBuffer));
      },
      fail: ({ errMsg }) => {
        reject(new Error(errMsg));
      },
    });
  });
}

function bytesOfBlob(blob: Blob): Promise<Uint8Array> {
  const reader = new FileReader();
  return new Promise((resolve, reject) => {
    reader.onload = () => {
      resolve(new Uint8Array(reader.result as ArrayBuffer));
    };
    reader.onerror = () => {
      reject(reader.error ?? new Error('the file cannot be read'));
    };
    reader.readAsArrayBuffer(blob);
  });
}

/** WeChat's older versions know no TextEncoder. */
function utf8(text: string): Uint8Array {
  const escaped = encodeURIComponent(text).replace(/%([0-9A-F]{2})/g, (_all, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
  return Uint8Array.from(escaped, (letter) => letter.charCodeAt(0));
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function spelled(bytes: Uint8Array): string {
  let text = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 6) {
      bits -= 6;
      text += letters.charAt((held >> bits) & 63);
    }
    held &= (1 << bits) - 1;
  }
  return bits > 0 ? text + letters.charAt((held << (6 - bits)) & 63) : text;
}
