import { narrowText } from '../../register/rows/narrow-text';

/** One row of a contact list as it was pasted. */
export interface ContactRow {
  /** 1-based in what was pasted. */
  readonly row: number;
  readonly name: string;
  readonly side: string;
  readonly unit: string;
  readonly post: string;
  readonly phone: string;
  readonly project: string;
  readonly from: string;
}

type Field = Exclude<keyof ContactRow, 'row'>;

const headings: Readonly<Record<Field, RegExp>> = {
  name: /^(姓名|名字|人员|联系人)$/,
  side: /^(方|所属方|所属|类别|类型|身份|代表方)$/,
  unit: /^(单位|工作单位|单位名称|所在单位|部门)$/,
  post: /^(职务|岗位|职位|任职|担任职务)$/,
  phone: /电话|手机|联系方式/,
  project: /^(小区|项目|物业项目|小区名称)$/,
  from: /^(任职时间|任职日期|起始日期|任职起始日期|到任时间)$/,
};

/** Without a heading: name, side, unit, post, phone, as the page says. */
const plainOrder: readonly Field[] = ['name', 'side', 'unit', 'post', 'phone'];
/** A title, a date and an empty line may stand above the heading. */
const HEADING_WITHIN = 6;

/** The data rows of a pasted list; blank rows and what stands above the heading are left out. */
export function readContactRows(cells: readonly (readonly string[])[]): ContactRow[] {
  const clean = cells.map(row => row.map(cell => narrowText(cell).replace(/\s+/g, ' ').trim()));
  const at = clean.slice(0, HEADING_WITHIN).findIndex(row => row.some(cell => headings.name.test(heading(cell))));
  const columns: readonly (Field | null)[] = at === -1 ? plainOrder : (clean[at] ?? []).map(fieldOf);
  return clean.flatMap((row, index) => {
    if (index <= at || row.every(cell => cell === '')) return [];
    const of = (field: Field) => {
      const column = columns.indexOf(field);
      return column === -1 ? '' : (row[column] ?? '');
    };
    return [
      {
        row: index + 1,
        name: of('name'),
        side: of('side'),
        unit: of('unit'),
        post: of('post'),
        phone: of('phone'),
        project: of('project'),
        from: isoDay(of('from')),
      },
    ];
  });
}

const heading = (cell: string) => cell.replace(/[\s:：（(].*$/, '');

function fieldOf(cell: string): Field | null {
  const fields = Object.keys(headings) as Field[];
  return fields.find(field => headings[field].test(heading(cell))) ?? null;
}

/** 2024/3/5, 2024.3, 2024年3月5日 as a day; the first of the month where none is given. Anything else stays as it is. */
function isoDay(text: string): string {
  const match = /^(\d{4})[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?)?月?$/.exec(text);
  if (!match) return text;
  return `${match[1]}-${(match[2] ?? '').padStart(2, '0')}-${(match[3] ?? '1').padStart(2, '0')}`;
}
