import type { Inspection } from '#shared/evidence/inspection';
import type { InspectionDraw } from '#shared/evidence/inspection-draw';
import type { DigestOf } from '../digest';

/** What desk and search need of a check. */
export interface InspectionDigest {
  readonly id: string;
  readonly body: Pick<
    Inspection,
    | 'state'
    | 'occasion'
    | 'drawId'
    | 'objectNumber'
    | 'objectName'
    | 'checkedOn'
    | 'result'
    | 'postedOn'
    | 'rectifyBy'
    | 'rectifiedOn'
  >;
}

export const inspectionDigest: DigestOf<'inspections', InspectionDigest> = {
  table: 'inspections',
  keep: ({ id, body }) => {
    const { state, occasion, drawId, objectNumber, objectName } = body;
    const { checkedOn, result, postedOn, rectifyBy, rectifiedOn } = body;
    return {
      id,
      body: {
        ...{ state, occasion, drawId, objectNumber, objectName },
        ...{ checkedOn, result, postedOn, rectifyBy, rectifiedOn },
      },
    };
  },
};

/** What desk and search need of a draw. */
export interface DrawDigest extends Pick<InspectionDraw, 'title' | 'status' | 'checkBy' | 'announcedAt'> {
  readonly id: string;
  /** The day of the draw, as announced. */
  readonly date: string;
}

export const drawDigest: DigestOf<'inspectionDraws', DrawDigest> = {
  table: 'inspectionDraws',
  keep: ({ id, body: { title, status, checkBy, announcedAt, file } }) => ({
    ...{ id, title, status, checkBy, announcedAt },
    date: String(file.date ?? ''),
  }),
};
