import Taro, { useRouter } from '@tarojs/taro';
import { useEffect } from 'react';
import { decoded } from '@/components/decoded';

/** A printed code lands here; what it opens is on a page of its own, and the way back leads home. */
export function useScannedCode(): void {
  const code = codeIn(useRouter().params);
  useEffect(() => {
    if (code !== undefined) {
      void Taro.navigateTo({ url: `/pages/codes/landing/index?c=${encodeURIComponent(code)}` });
    }
  }, [code]);
}

/**
 * `c` in the short address. WeChat packs the same into `scene`, and hands over the whole printed link as `q` when
 * the square of a poster was scanned.
 */
export function codeIn(params: Partial<Record<string, string>>): string | undefined {
  const scene = /^c=(.+)$/.exec(decoded(params['scene']))?.[1];
  const link = /\/q\/([\w-]+)$/.exec(decoded(params['q']))?.[1];
  return params['c'] ?? scene ?? link;
}
