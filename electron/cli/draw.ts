import { draw } from '#shared/evidence/draw/draw';
import { drawJson } from '#shared/evidence/draw/draw-json';
import { drawNotes } from '#shared/evidence/draw/draw-notes';
import { drawWords } from '#shared/evidence/draw/draw-words';
import { parseDrawFile } from '#shared/evidence/draw/parse-draw-file';
import { sha256Hex } from '../journal/sha256';
import type { CommandCall, CommandOutcome } from './command';
import { readJson } from './read-input';
import { refusal, refuseFile } from './refusal';

const MOST_MEGABYTES = 32;

export function run({ operands: [file = ''], json }: CommandCall): CommandOutcome {
  const input = readJson(file, MOST_MEGABYTES);
  if (!input.ok) return refusal(input.words, json, file);
  const reading = parseDrawFile(input.value);
  if (!reading.ok) return refuseFile(file, reading.faults, reading.found, json);
  const result = draw(reading.value, sha256Hex);
  const stdout = json ? JSON.stringify(drawJson(result)) : drawWords(reading.value, result, sha256Hex).join('\n');
  const stderr = drawNotes(reading.value).map(words => `文件 ${file} · ${words}`);
  return { exit: 0, stdout: `${stdout}\n`, stderr };
}
