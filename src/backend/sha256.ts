/**
 * SHA-256 (FIPS 180-4). WeChat offers the phone no such sum, and the fingerprint of a paper must be taken where the
 * paper is: what is uploaded later can then be compared with it.
 */
export function sha256(bytes: Uint8Array): Uint8Array {
  const hash = Uint32Array.from(roots(8, 1 / 2));
  const words = new Uint32Array(64);
  const blocks = padded(bytes);
  for (let offset = 0; offset < blocks.byteLength; offset += 64) {
    for (let index = 0; index < 16; index += 1) {
      words[index] = blocks.getUint32(offset + index * 4);
    }
    extend(words);
    mixInto(hash, words);
  }
  const sum = new DataView(new ArrayBuffer(32));
  hash.forEach((word, index) => {
    sum.setUint32(index * 4, word);
  });
  return new Uint8Array(sum.buffer);
}

/** The message, one bit, zeros, and its length in bits, in whole blocks of 64 bytes. */
function padded(bytes: Uint8Array): DataView {
  const whole = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  whole.set(bytes);
  whole[bytes.length] = 0x80;
  const view = new DataView(whole.buffer);
  view.setUint32(whole.length - 8, Math.floor(bytes.length / 0x20000000));
  view.setUint32(whole.length - 4, (bytes.length << 3) >>> 0);
  return view;
}

function extend(words: Uint32Array): void {
  for (let index = 16; index < 64; index += 1) {
    const early = at(words, index - 15);
    const late = at(words, index - 2);
    const first = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
    const second = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
    words[index] = at(words, index - 16) + first + at(words, index - 7) + second;
  }
}

function mixInto(hash: Uint32Array, words: Uint32Array): void {
  let [a, b, c, d, e, f, g, h] = Array.from(hash) as Eight;
  for (let index = 0; index < 64; index += 1) {
    const choice = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const fromE = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const fromA = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const step = (h + fromE + choice + at(constants, index) + at(words, index)) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + step) | 0, c, b, a, (step + fromA + majority) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => {
    hash[index] = at(hash, index) + word;
  });
}

type Eight = [number, number, number, number, number, number, number, number];

const constants = Uint32Array.from(roots(64, 1 / 3));

/** The first 32 bits behind the point of the roots of the first primes. */
function roots(count: number, power: number): number[] {
  const primes: number[] = [];
  for (let number = 2; primes.length < count; number += 1) {
    if (primes.every((prime) => number % prime !== 0)) {
      primes.push(number);
    }
  }
  return primes.map((prime) => Math.floor((prime ** power % 1) * 0x100000000));
}

function turned(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

function at(words: Uint32Array, index: number): number {
  return words[index] ?? 0;
}
