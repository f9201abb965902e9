import { surveyMethods, type Survey } from '../../../evidence/survey';
import {
  answers,
  answerWords,
  itemScore,
  scoreArithmetic,
  scoreWords,
  surveyScore,
  weightWords,
} from '../../../evidence/survey-score';
import { sampleShare } from '../../../evidence/surveys/sample-share';
import { formulaWords } from '../../../evidence/surveys-on';
import type { DocumentModel } from '../../document-model';
import { cell, centred, headRow, heading, label, paragraph } from '../blocks';
import { dayWords, orBlank } from '../form-words';

export interface SurveyReportFacts {
  readonly project: string;
  readonly company: string;
  readonly bureau: string;
  readonly survey: Survey;
  readonly practice: boolean;
}

/** 满意度测评报告: the counts, the formula by name and the whole arithmetic (E5, WF-6, QD-56). */
export function surveyReport({ project, company, bureau, survey, practice }: SurveyReportFacts): DocumentModel {
  const { unanswered } = surveyScore(survey);
  const score = scoreWords(survey.score, survey.formula);
  return {
    title: `物业服务满意度测评报告（${project}）`,
    form: 'survey-report',
    practice,
    orientation: 'portrait',
    page: 'form',
    blocks: [
      { type: 'title', lines: [project, '物业服务满意度测评报告'] },
      {
        type: 'table',
        table: {
          widthsMm: [26, 52, 26, 52],
          head: [],
          rows: [
            [label('小区'), cell(project), label('物业企业'), cell(orBlank(company))],
            [label('组织单位'), cell(survey.organiser), label('测评日期'), cell(dayWords(survey.surveyedOn))],
            [label('方式'), cell(surveyMethods[survey.method]), label('小区户数'), cell(`${survey.households} 户`)],
            [label('样本'), cell(`${survey.sample} 份`), label('有效问卷'), cell(`${survey.valid} 份`)],
            [label('结果'), cell(score, 'left', { bold: true }), label('计算公式'), cell(formulaWords(survey))],
          ],
          fontPt: 10.5,
        },
      },
      heading(1, '一、结果和计算'),
      paragraph(`按“${formulaWords(survey)}”计算，${project}物业服务满意度为${score}。`),
      paragraph(`计算过程：${scoreArithmetic(survey)}。按整数计算，舍去尾数，不四舍五入。`),
      ...(unanswered === 0
        ? []
        : [paragraph(`有效问卷中有 ${unanswered} 项次没有作答，按公式除以全部有效问卷，等同没有表示满意。`)]),
      ...(survey.stated === null || survey.stated === survey.score
        ? []
        : [
            paragraph(
              `组织单位报告的结果为${scoreWords(survey.stated, survey.formula)}，与份数计算的不同，原因：${survey.differenceReason}。以上以份数计算的为准。`,
            ),
          ]),
      paragraph(`${sampleShare(survey.valid, survey.households).words}。`),
      heading(1, '二、分项情况'),
      {
        type: 'table',
        table: {
          widthsMm: [44, 20, 22, 20, 22, 28],
          head: [
            headRow(
              '测评项目',
              ...answers.map(answer => answerWords[answer]),
              survey.formula === 'share' ? '满意率' : '得分',
            ),
          ],
          rows: survey.items.map(item => {
            const own = itemScore(item, survey);
            return [
              cell(item.title),
              ...answers.map(answer => centred(String(item[answer]))),
              centred(own === null ? '—' : scoreWords(own, survey.formula), { bold: true }),
            ];
          }),
          fontPt: 10.5,
        },
      },
      heading(1, '三、集中反映的问题'),
      ...(survey.complaints.length === 0
        ? [paragraph('没有登记集中反映的问题。')]
        : survey.complaints.map((words, at) => paragraph(`${at + 1}．${words}`))),
      heading(1, '四、整改'),
      paragraph(survey.rectification === '' ? '没有整改要求。' : survey.rectification),
      ...(survey.rectifyBy === '' ? [] : [paragraph(`整改期限：${dayWords(survey.rectifyBy)}。`)]),
      ...(survey.rectifiedOn === '' ? [] : [paragraph(`${dayWords(survey.rectifiedOn)}登记整改完成。`)]),
      {
        type: 'note',
        text: `注：满意度有两种通行的算法：（满意+基本满意）÷有效；按权重计分（本次权重 ${weightWords(survey.weights)}）。两种结果不能互相比较，引用时应当写明公式。`,
      },
      { type: 'signature', names: [`${bureau}（盖章）`], date: dayWords(''), seal: true },
    ],
  };
}
