import { formatArea, type Area } from '../../../basics/area';
import { creditLevels } from '../../../evidence/credit';
import type { EligibilityFacts, EvidenceSource } from '../../../nominations/eligibility-facts';
import { dayWords } from '../form-words';

export interface EligibilityFigure {
  readonly name: string;
  readonly value: string;
  readonly source: string;
}

interface Sourced<T> {
  readonly value: T;
  readonly source: EvidenceSource | null;
}

const share = (value: number) => `${value / 100}%`;
const day = (value: string) => (value === '' ? '' : dayWords(value));

/** What the registers say of the nominee, each with where it stands; what is not known is left out. */
export function eligibilityFigures({ person, project, company }: EligibilityFacts): EligibilityFigure[] {
  const figure = <T>(name: string, { value, source }: Sourced<T>, words: (value: NonNullable<T>) => string) =>
    value === null || value === undefined || value === ''
      ? []
      : [{ name, value: words(value as NonNullable<T>), source: source?.words ?? '' }];
  return [
    ...(person ? figure('从事物业服务', person.inServiceSince, value => `自${day(value)}`) : []),
    ...(project
      ? [
          ...figure('建筑面积', project.area, value => `${formatArea(value as Area)}㎡`),
          ...figure('入住率', project.occupancy, share),
          ...figure('收缴率', project.collectionRate, share),
          ...figure('服务本项目', project.servedSince, value => `自${day(value)}`),
          ...figure('合同截止', project.contractUntil, day),
          ...figure('满意率', project.satisfaction, value => `${share(value)}（${day(project.satisfactionOn)}）`),
          ...figure('街道量化考核', project.assessment, value => `${value / 100}分`),
        ]
      : []),
    ...(company ? figure('信用等级', company.creditLevel, value => creditLevels[value]) : []),
    ...(company?.certificates ?? []).map(({ validUntil, source }) => ({
      name: '标准认证',
      value: validUntil === '' ? '长期' : `有效至${day(validUntil)}`,
      source: source.words,
    })),
  ];
}
