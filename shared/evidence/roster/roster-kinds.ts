/** What a spreadsheet brings in: one row a company, a project, a person. */
export const rosterKinds = { companies: '企业资料', projects: '项目资料', staff: '从业人员' } as const;
export type RosterKind = keyof typeof rosterKinds;
export const rosterKindIds = Object.keys(rosterKinds) as [RosterKind, ...RosterKind[]];
