import { Name } from '@peculiar/x509';

/** Who a certificate speaks for. `commonName` is the use, such as 业委会备案专用; the district decides which packages fit it. */
export interface SubjectParts {
  readonly city: string;
  readonly district: string;
  readonly unit: string;
  readonly commonName: string;
}

/** The name in the order in which it is written out: C, ST, L, O, CN. Given as data, so that no character needs escaping. */
export function subjectName({ city, district, unit, commonName }: SubjectParts): Name {
  const parts: [string, string][] = [
    ['ST', city],
    ['L', district],
    ['O', unit],
    ['CN', commonName],
  ];
  const given = parts
    .filter(([, value]) => value !== '')
    .map(([field, value]) => ({ [field]: [{ utf8String: value }] }));
  return new Name([{ C: [{ printableString: 'CN' }] }, ...given]);
}
