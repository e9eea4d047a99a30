import type { ComponentType } from 'react';
import { MissingPage } from './missing-page';

interface PageFile {
  readonly default: ComponentType;
}

/** A page as Taro's router knows it. */
export interface Route {
  readonly path: string;
  readonly load: (...asked: unknown[]) => readonly [Promise<PageFile>, ...unknown[]];
}

/** No tap leads nowhere: where the file of a page does not come, a page says so and what to do. */
export function orMissing(route: Route): Route {
  return {
    ...route,
    load: (...asked) => {
      const [file, ...rest] = route.load(...asked);
      return [file.catch(onlyIfItDidNotCome), ...rest];
    },
  };
}

function onlyIfItDidNotCome(thrown: unknown): PageFile {
  if (thrown instanceof Error && thrown.name === 'ChunkLoadError') {
    return { default: MissingPage };
  }
  throw thrown;
}
