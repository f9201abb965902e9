import { spread } from '../spread';

/** Chance that is the same on every machine: a run of numbers that depends on the seed and the name alone. */
export class Dice {
  #rolled = 0;
  readonly #salt: number;

  constructor(seed: number, name: string) {
    let salt = seed + 1;
    for (const letter of name) salt = (Math.imul(salt, 31) + (letter.codePointAt(0) as number)) | 0;
    this.#salt = salt;
  }

  /** In [0, 1). */
  roll(): number {
    return spread(this.#rolled++, this.#salt);
  }

  chance(of: number): boolean {
    return this.roll() < of;
  }

  /** A whole number, both ends included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.roll() * (most - least + 1));
  }

  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.roll() * list.length)] as T;
  }

  /** Up to `count` different ones, in their order. */
  some<T>(list: readonly T[], count: number): T[] {
    const left = [...list.keys()];
    const taken: number[] = [];
    while (taken.length < count && left.length > 0) taken.push(...left.splice(this.between(0, left.length - 1), 1));
    return taken.sort((a, b) => a - b).map(at => list[at] as T);
  }
}
