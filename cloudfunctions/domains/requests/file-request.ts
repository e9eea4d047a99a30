import type { InputOf, OutputOf } from '../../contracts/contract';
import { fileRequest } from '../../contracts/requests';
import { implement } from '../../kernel/operation';
import type { Transaction } from '../../kernel/store';
import { tell } from '../events';
import type { OpenDuty } from '../open-duty';
import { idAt, mayKeep, type Place, placeOf } from '../organisation';
import { mayReportAgain, insteadIn } from './guest-reports';
import { diary, lineId } from './diary';
import { tellGiven, tellTold, withDuty } from './duty';
import { type Filer, filerOf } from './filer';
import { areOf, keep, lock, type Written } from './letter';
import { concernsEverybody, type Request, requests } from './request';
import { showRoute } from './view';
import { type Way, wayFor } from './way';

type Input = InputOf<typeof fileRequest>;

/**
 * A letter arrives: it is sent the one lawful way, to an office that exists and a person who sits there, and
 * whoever filed it is told who that is, why, and until when.
 */
export const fileRequestOperation = implement(fileRequest, {
  allow: ({ openid }) => openid !== undefined,
  run: async (input, context) => {
    const { store, actor, vault, now, refuse } = context;
    const written = writtenIn(input);
    if (input.text === undefined && !input.attachments.some(({ kind }) => kind === 'recording')) {
      return refuse('words_missing');
    }
    if (!areOf(input.requestId, input.attachments)) {
      return refuse('attachment_not_yours');
    }
    if (!isUrgent(input) && !(await mayKeep(store, actor.openid, input.attachments))) {
      return refuse('recording_not_agreed');
    }
    const [place, filer] = await Promise.all([
      placeOf(store, input.placeId),
      filerOf(input, context),
    ]);
    if (!place) {
      return refuse('place_not_found');
    }
    const concerned = filer.helperId === undefined ? actor.personId : filer.filerId;
    const except = concerned === undefined ? [] : [concerned];
    const way = await wayFor(store, input, { place, except, now });
    if (!way) {
      return refuse('no_office_yet');
    }
    const request = begun({ input, filer, place, way, now });
    const locked = lock(vault, written);
    const guest = actor.personId === undefined && (await insteadIn(store, place));

    return context.once(async (tx) => {
      if (await tx.get(requests, request.id)) {
        return refuse('request_id_taken');
      }
      if (guest && !(await mayReportAgain(tx, actor, now))) {
        return refuse('guest_reported_enough', guest);
      }
      await begin(tx, request, locked);
      return answerTo(request, way.acceptBy);
    });
  },
});

/** A life comes before a consent (个人信息保护法 Art 13). */
function isUrgent({ safety }: Input): boolean {
  return safety.length > 0;
}

async function begin(
  tx: Transaction,
  request: Request & { readonly duty: OpenDuty },
  locked: string,
): Promise<void> {
  const { id: requestId, filerId, helperId, kind, channel, sealed, filedAt: at } = request;
  const actorId = helperId ?? filerId;
  const line = { id: lineId(requestId, 0), requestId, n: 0, at, did: 'filed' as const };
  await tx.insert(requests, request);
  await tx.insert(diary, {
    ...line,
    by: helperId === undefined ? 'filer' : 'helper',
    ...(actorId !== undefined && { personId: actorId }),
  });
  await keep(tx, line, locked);
  const facts = { requestId, ...(filerId !== undefined && { filerId }), kind, channel, sealed };
  await tell(tx, 'request.filed', { key: [requestId], at, facts });
  await tellGiven(tx, request, at);
  await tellTold(tx, request, at);
}

interface Beginning {
  readonly input: Input;
  readonly filer: Filer;
  readonly place: Place;
  readonly way: Way;
  readonly now: number;
}

function begun({
  input,
  filer,
  place,
  way,
  now,
}: Beginning): Request & { readonly duty: OpenDuty } {
  const { kind, category, relation, subject, money, people, standing, attempt } = input;
  const { found, acceptBy, told, ...given } = way;
  const safety = [...new Set(input.safety)];
  const villageId = idAt(place, 'village');
  const isRunning = concernsEverybody({ kind, sealed: way.sealed, safety });
  const request: Request = {
    id: input.requestId,
    version: 1,
    state: 'submitted',
    lines: 1,
    duties: 0,
    supporters: 0,
    kind,
    category,
    safety,
    relation,
    subject,
    money,
    people,
    standing,
    attempt,
    placeId: place.id,
    isJoint: input.filing.for === 'jointly',
    representatives: [],
    told: told.map((it, n) => ({ ...it, dutyId: `${input.requestId}-told-${n}` })),
    filedAt: now,
    ...filer,
    ...given,
    ...found,
    ...(villageId !== undefined && { placeVillageId: villageId }),
    ...(isRunning && { runningAt: villageId ?? place.id }),
  };
  return withDuty(request, found, { dueAt: acceptBy, now });
}

function writtenIn({ text, wish, otherSide, spot, phone, attachments, filing }: Input): Written {
  return {
    ...(text !== undefined && { text }),
    ...(wish !== undefined && { wish }),
    ...(otherSide !== undefined && { otherSide }),
    ...(spot !== undefined && { spot }),
    ...(phone !== undefined && { phone }),
    ...(filing.for === 'neighbour' && { neighbour: filing.described }),
    ...(filing.for === 'jointly' && { names: filing.names }),
    attachments,
  };
}

function answerTo(request: Request, acceptBy: number): OutputOf<typeof fileRequest> {
  const { id: requestId, state, filedAt } = request;
  return { requestId, state, filedAt, ...showRoute(request, acceptBy) };
}
