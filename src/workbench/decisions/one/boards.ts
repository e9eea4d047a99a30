import { lookAtPlace } from '@contracts/organisation';
import { useAnswer } from '@/backend/use-answer';

export interface Board {
  readonly placeId: string;
  readonly name: string;
}

/** Where a notice hangs: a board of the village, and one in each natural village (自然村). */
export function useBoards(villageId: string): readonly Board[] {
  const { answer } = useAnswer(lookAtPlace, { placeId: villageId });
  if (answer.is !== 'here') {
    return [];
  }
  const { placeId, name, inside } = answer.data;
  return [{ placeId, name }, ...inside.filter(({ kind }) => kind === 'hamlet')];
}
