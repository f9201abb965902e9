import type { DocumentModel } from '../../documents/document-model';
import { paragraph } from '../../documents/forms/blocks';
import { prohibitionClauses, prohibitions } from '../prohibitions';

export interface PledgeFacts {
  readonly name: string;
  readonly projectName: string;
  readonly post: string;
  readonly practice: boolean;
}

/** 承诺书 (TR-1 道德约束): to be signed by hand and scanned. Names the six prohibitions of QD-39. */
export function pledge({ name, projectName, post, practice }: PledgeFacts): DocumentModel {
  return {
    title: `履职承诺书（${name}）`,
    form: 'training-pledge',
    practice,
    orientation: 'portrait',
    blocks: [
      { type: 'title', lines: ['业主委员会成员履职承诺书'] },
      paragraph(`本人${name}，任${projectName}业主委员会${post}，自愿作出以下承诺：`),
      paragraph(
        '一、在社区党组织领导下，遵守法律法规、管理规约和业主大会议事规则，执行业主大会的决定，维护全体业主的共同利益。',
      ),
      paragraph('二、按时参加业主委员会会议和任前、任中培训，做到公开、公平、廉洁，自觉接受业主和主管部门监督。'),
      paragraph(
        `三、不从事《青岛市物业管理条例》第三十九条禁止的行为，包括：${prohibitionClauses
          .map(clause => `（${'一二三四五六'[clause - 1]}）${prohibitions[clause]}`)
          .join('；')}（以条例原文为准）。`,
      ),
      paragraph('四、任期届满或者资格终止的，按时移交印章、档案、财务等资料和财物。'),
      paragraph('以上承诺如有违反，愿意承担相应责任。'),
      { type: 'space', lines: 1 },
      { type: 'sign-lines', labels: ['承诺人', '日期'] },
    ],
  };
}
