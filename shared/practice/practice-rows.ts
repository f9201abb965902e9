import type { FieldId } from '../register/columns/fields';
import type { RowInput } from '../register/rows/row-input';
import { practicePerson } from './practice-people';
import type { PracticeProject } from './practice-places';
import { spread } from './spread';

/** The rows that an office would send for a project, with the irregularities that real registers have. */
export function practiceRows(project: PracticeProject, order: number, seed: number): RowInput[] {
  const rows: RowInput[] = [];
  const add = (cells: Partial<Record<FieldId, string>>) => rows.push({ row: rows.length + 2, cells });
  const [houses, sections, floors, homes] = project.houses;
  for (let house = 1; house <= houses; house += 1) {
    for (let section = 1; section <= sections; section += 1) {
      for (let floor = 1; floor <= floors; floor += 1) {
        for (let home = 1; home <= homes; home += 1) {
          const index = order * 10_000 + rows.length;
          const place = {
            building: `${house}号楼`,
            section: sections > 1 ? `${section}单元` : '',
            room: `${floor}${String(home).padStart(2, '0')}`,
          };
          const base = [78.4, 96.85, 118.3, 139.62][(home + section) % 4] as number;
          const area = (base + Math.floor(spread(index, seed + 11) * 600) / 100).toFixed(2);
          add({
            ...place,
            area,
            use: '住宅',
            ...ownersOf(project, index, seed),
            ...(project.register ? irregular(index, seed) : {}),
          });
        }
      }
    }
  }
  for (let shop = 1; shop <= project.shops; shop += 1) {
    const index = order * 10_000 + rows.length;
    // Every third shop belongs to the owner of the one before.
    const owner = practicePerson(order * 10_000 + 9_000 + shop - (shop % 3 === 0 ? 1 : 0), seed);
    const area = (42 + Math.floor(spread(index, seed + 12) * 18_000) / 100).toFixed(2);
    add({
      building: 'S1号楼',
      section: '',
      room: String(shop).padStart(2, '0'),
      area,
      use: '商业',
      delivery: '已交付',
      ...personCells([owner]),
    });
  }
  for (let place = 1; place <= project.parking; place += 1) {
    const owner = practicePerson(order * 10_000 + place * 3, seed);
    const room = `B1-${String(place).padStart(3, '0')}`;
    add({
      building: '地下车库',
      section: '',
      room,
      area: '13.25',
      use: '车位',
      delivery: '已交付',
      ...personCells([owner]),
    });
  }
  return rows;
}

/** One owner, two, the owner of an earlier unit, or the developer. */
function ownersOf(project: PracticeProject, index: number, seed: number): Partial<Record<FieldId, string>> {
  const chance = spread(index, seed + 13);
  if (chance < project.unsold) return { owner: project.developer, delivery: '未售' };
  const delivery = chance < project.unsold + project.undelivered ? '未交付' : '已交付';
  const first = practicePerson(spread(index, seed + 14) < 0.03 ? index - 7 : index, seed);
  const together = spread(index, seed + 15) < 0.22;
  return { delivery, ...personCells(together ? [first, practicePerson(index + 500_000, seed)] : [first]) };
}

function personCells(people: readonly ReturnType<typeof practicePerson>[]): Partial<Record<FieldId, string>> {
  return {
    owner: people.map(person => person.name).join('、'),
    idType: '居民身份证',
    idNumber: people.map(person => person.idNumber).join('、'),
    phone: people[0]?.phone ?? '',
  };
}

/** Here and there a wrong check digit, a missing number, a phone that is too short: what every register has. */
function irregular(index: number, seed: number): Partial<Record<FieldId, string>> {
  const chance = spread(index, seed + 16);
  const { idNumber, phone } = practicePerson(index, seed);
  if (chance < 0.004)
    return { idNumber: `${idNumber.slice(0, 16)}${(Number(idNumber[16]) + 1) % 10}${idNumber[17] ?? ''}` };
  if (chance < 0.008) return { idNumber: '' };
  if (chance < 0.011) return { phone: phone.slice(0, 9) };
  return {};
}
