import { useEffect, useMemo, useState } from 'react';
import type { SearchRecord } from '#shared/search/search-record';
import { readingsWith } from '#shared/search/readings';
import { SearchIndex } from '#shared/search/search-index';
import { meetingDigest } from '../../screens/coordination/meetings/meeting-digest';
import { termDigest } from '../../screens/coordination/overview/report-digests';
import { usePlaces } from '../../screens/communities/use-places';
import { currentStore, type OpenStore } from '../../store/open-store';
import { peopleDigest } from '../../store/queries/people-digest';
import { certificateDigest } from '../../store/queries/certificate-digest';
import { creditEntryDigest, creditLevelDigest } from '../../store/queries/credit-digest';
import { drawDigest, inspectionDigest } from '../../store/queries/inspection-digest';
import { dossierDigest } from '../../store/queries/dossier-digest';
import { incidentDigest } from '../../store/queries/incident-digest';
import { useStaff } from '../../screens/evidence/use-staff';
import { topicDigest } from '../../store/queries/topic-digest';
import { useDigest } from '../../store/use-digest';
import { useRows } from '../../store/use-rows';
import { areas } from '../navigation';
import { certificateRecords, creditRecords, incidentRecords } from './evidence-records';
import { drawRecords, inspectionRecords } from './inspection-records';
import {
  dossierRecords,
  electionRecords,
  meetingRecords,
  namesOf,
  personRecords,
  placeRecords,
  programRecords,
  staffRecords,
  taskRecords,
  topicRecords,
} from './search-records';

/** One index for as long as the store is open: the box opens at once the second time. */
const indexes = new WeakMap<OpenStore, Promise<SearchIndex>>();

function indexOf(store: OpenStore): Promise<SearchIndex> {
  const there = indexes.get(store);
  if (there) return there;
  // The dictionary is large and only needed once somebody searches.
  const made = import('pinyin-pro').then(({ pinyin }) => {
    const readings = readingsWith(character =>
      pinyin(character, { toneType: 'none', type: 'array', multiple: true }).map(one => one.toLowerCase()),
    );
    const index = new SearchIndex(readings);
    index.put('program', programRecords(areas));
    return index;
  });
  indexes.set(store, made);
  return made;
}

/** The index with everything that was read so far; it is made anew for React whenever something was put into it. */
export function useSearchIndex(): { readonly index: SearchIndex; readonly complete: boolean } | null {
  const store = currentStore();
  const [index, setIndex] = useState<SearchIndex | null>(null);
  const [filled, setFilled] = useState(0);
  const places = usePlaces();
  const people = useDigest(peopleDigest);
  const staff = useStaff();
  const topics = useDigest(topicDigest);
  const meetings = useDigest(meetingDigest);
  const cases = useDigest(termDigest);
  const creditEntries = useDigest(creditEntryDigest);
  const creditLevels = useDigest(creditLevelDigest);
  const incidents = useDigest(incidentDigest);
  const certificates = useDigest(certificateDigest);
  const draws = useDigest(drawDigest);
  const inspections = useDigest(inspectionDigest);
  const campaigns = useRows('campaigns');
  const dossiers = useDigest(dossierDigest);
  useEffect(() => {
    let stopped = false;
    void indexOf(store).then(made => stopped || setIndex(made));
    return () => {
      stopped = true;
    };
  }, [store]);
  const names = useMemo(() => places && namesOf(places), [places]);
  usePut(
    index,
    'places',
    useMemo(() => places && placeRecords(places), [places]),
    setFilled,
  );
  usePut(
    index,
    'people',
    useMemo(() => names && people && personRecords(people, names), [names, people]),
    setFilled,
  );
  usePut(
    index,
    'staff',
    useMemo(() => names && staff && staffRecords(staff, names), [names, staff]),
    setFilled,
  );
  usePut(
    index,
    'cases',
    useMemo(() => names && cases && electionRecords(cases, names), [names, cases]),
    setFilled,
  );
  usePut(
    index,
    'topics',
    useMemo(() => names && topics && topicRecords(topics, names), [names, topics]),
    setFilled,
  );
  usePut(
    index,
    'meetings',
    useMemo(() => names && meetings && meetingRecords(meetings, names), [names, meetings]),
    setFilled,
  );
  usePut(
    index,
    'campaigns',
    useMemo(() => campaigns && taskRecords(campaigns), [campaigns]),
    setFilled,
  );
  usePut(
    index,
    'dossiers',
    useMemo(() => dossiers && dossierRecords(dossiers), [dossiers]),
    setFilled,
  );
  usePut(
    index,
    'credit',
    useMemo(
      () => creditEntries && creditLevels && creditRecords(creditEntries, creditLevels),
      [creditEntries, creditLevels],
    ),
    setFilled,
  );
  usePut(
    index,
    'incidents',
    useMemo(() => incidents && incidentRecords(incidents), [incidents]),
    setFilled,
  );
  usePut(
    index,
    'certificates',
    useMemo(() => places && certificates && certificateRecords(certificates, places.companies), [places, certificates]),
    setFilled,
  );
  usePut(
    index,
    'draws',
    useMemo(() => draws && drawRecords(draws), [draws]),
    setFilled,
  );
  usePut(
    index,
    'inspections',
    useMemo(() => inspections && inspectionRecords(inspections), [inspections]),
    setFilled,
  );
  const complete = Boolean(
    names &&
    people &&
    staff &&
    topics &&
    meetings &&
    cases &&
    dossiers &&
    creditEntries &&
    creditLevels &&
    incidents &&
    certificates &&
    draws &&
    inspections,
  );
  // eslint-disable-next-line react-hooks/exhaustive-deps -- `filled` says that the same index holds more now
  return useMemo(() => index && { index, complete }, [index, complete, filled]);
}

function usePut(
  index: SearchIndex | null,
  source: string,
  records: readonly SearchRecord[] | undefined,
  told: (count: (before: number) => number) => void,
): void {
  useEffect(() => {
    if (!index || !records) return;
    index.put(source, records);
    told(before => before + 1);
  }, [index, source, records, told]);
}
