import { describe, expect, it } from 'vitest';
import { ballotsJobSchema } from '#shared/documents/ballots-job';
import { ballotsJobOf, caseDocuments, documentsAt } from '#shared/elections/case-documents';
import { stages } from '#shared/elections/stages';
import { caseClockOf } from '#shared/elections/case-clock';
import { countCase, electionResultOf, tallyHash } from '#shared/elections/count-case';
import { stageIds } from '#shared/elections/election-case';
import { filingFactsOf } from '#shared/elections/filing-facts-of';
import { inputOfVoteFile } from '#shared/elections/tally/input-of-vote-file';
import { parseVoteFile } from '#shared/elections/tally/parse-vote-file';
import { tally } from '#shared/elections/tally/tally';
import { tallyJson } from '#shared/elections/tally/tally-json';
import { voteFromCase } from '#shared/elections/vote-from-case';
import { filingFactsSchema } from '#shared/packages/filing-facts';
import { checkTally } from '#shared/packages/verify/tally';
import { plainText } from '#shared/documents/plain-text';
import { parseDay } from '#shared/basics/dates';
import { caseSource, wholeElection } from '../fixtures/whole-election';
import { codeOf, valueOf } from '../fixtures/election-rows';

describe.each(['first', 'renewal'] as const)('a whole election through the commands: %s', kind => {
  const whole = wholeElection({ kind });
  const source = caseSource(whole);

  it('ends filed, every stage entered once and in order', () => {
    expect(source.row.body.stage).toBe('filed');
    expect(source.row.body.history.map(step => step.to)).toEqual(stageIds.slice(1));
    expect(electionResultOf(countCase(source.row, source.register, source.ballots))?.elected).toHaveLength(5);
  });

  it('keeps every statutory date of every layer', () => {
    const { clock } = caseClockOf(source.row.body, parseDay('2024-07-31')!);
    const late = clock.duties.filter(
      duty => duty.doneOn !== null && duty.strictestDue !== null && duty.doneOn > duty.strictestDue,
    );
    expect(late.map(duty => duty.id)).toEqual([]);
  });

  it('counts the same from its vote file as from the case', () => {
    const file = voteFromCase(
      source.row.body,
      source.register,
      source.ballots.map(ballot => ballot.body),
    );
    const parsed = parseVoteFile(JSON.parse(JSON.stringify(file)));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
    const counted = tally(inputOfVoteFile(parsed.value));
    expect(tallyJson(counted)).toEqual(tallyJson(countCase(source.row, source.register, source.ballots)));
    expect(tallyHash(counted)).toBe(source.row.body.certified?.tallyHash);
  });

  it('gives facts that fit their schema and that the receiver recounts to the same result', () => {
    const facts = valueOf(filingFactsOf(source));
    expect(filingFactsSchema.safeParse(facts).error?.issues ?? []).toEqual([]);
    expect(checkTally(filingFactsSchema.parse(facts)).map(finding => finding.grade)).toEqual(['有效']);
    const { papers } = facts;
    expect(papers.printed).toBe(papers.delivered + papers.undelivered);
    expect(papers.returned).toBe(papers.valid + papers.invalid);
    expect(facts.committee.members.map(member => member.post).slice(0, 3)).toEqual(['主任', '副主任', '委员']);
  });

  it('has no personal data in facts, vote file or audit words but the candidates that the form names', () => {
    const facts = valueOf(filingFactsOf(source));
    const file = voteFromCase(
      source.row.body,
      source.register,
      source.ballots.map(ballot => ballot.body),
    );
    const words = whole.store.drafts.map(draft => draft.words).join('\n');
    const candidates = new Set(source.row.body.candidates.map(candidate => candidate.name));
    // The organiser's people are named on purpose; an owner of the same name is no leak.
    const officials = JSON.stringify([source.row.body.organiser, source.row.body.certified?.witnesses]);
    const texts = { facts: JSON.stringify(facts), file: JSON.stringify(file), words };
    for (const { owners, phones } of source.register.units) {
      for (const { name, idNumber } of owners) {
        for (const text of Object.values(texts)) expect(text.includes(idNumber)).toBe(false);
        if (candidates.has(name) || officials.includes(name)) continue;
        expect([texts.facts.includes(name), texts.file.includes(name)]).toEqual([false, false]);
      }
      for (const phone of phones) for (const text of Object.values(texts)) expect(text.includes(phone)).toBe(false);
    }
    for (const name of candidates) expect(words.includes(name)).toBe(false);
    expect(texts.facts).not.toContain('代理人');
  });

  it('refuses facts when a ballot no longer says what was certified', () => {
    const changed = source.ballots.find(row => row.body.entry?.invalid === null && row.body.entry.votes.M1 === 'yes');
    const ballots = source.ballots.map(row =>
      row === changed && row.body.entry
        ? { ...row, body: { ...row.body, entry: { ...row.body.entry, votes: {} } } }
        : row,
    );
    expect(codeOf(filingFactsOf({ ...source, ballots }))).toBe('filing-result-changed');
  });

  it('builds every document, the posted table without a name, and the job of ballot papers', () => {
    for (const document of caseDocuments) expect(document.build(source, true).blocks.length).toBeGreaterThan(3);
    const posted = plainText(caseDocuments[0]!.build(source, false)).join('\n');
    for (const unit of source.register.units)
      for (const owner of unit.owners) expect(posted.includes(owner.name)).toBe(false);
    const job = ballotsJobOf(source, true);
    expect(ballotsJobSchema.safeParse(job).success).toBe(true);
    expect(job.papers).toHaveLength(source.register.heads.length);
  });
});

it('is the same election every time', () => {
  const [one, two] = [caseSource(wholeElection()), caseSource(wholeElection())];
  expect(one.row).toEqual(two.row);
  expect(one.ballots).toEqual(two.ballots);
});

it.each(stageIds)('can be left at %s', until => {
  expect(caseSource(wholeElection({ until, units: 60, candidates: 6 })).row.body.stage).toBe(until);
});

it('has every document of the stage table, and no other', () => {
  const inTable = stages.flatMap(stage => stage.documents);
  expect(caseDocuments.map(document => document.form).sort()).toEqual([...inTable].sort());
  expect(documentsAt('opened')).toEqual([]);
  expect(documentsAt('filed')).toHaveLength(caseDocuments.length);
});
