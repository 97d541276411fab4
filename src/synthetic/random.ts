/** Chance that is the same on every run: what a seed gives is decided by its words alone. */
export class Random {
  #state: number;

  constructor(seed: string) {
    // FNV-1a: seeds that differ in one letter begin far apart.
    let hash = 0x811c9dc5;
    for (let at = 0; at < seed.length; at += 1) hash = Math.imul(hash ^ seed.charCodeAt(at), 0x01000193);
    this.#state = hash >>> 0;
  }

  /** At least 0, less than 1 (mulberry32). */
  fraction(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number, both ends included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.fraction() * (most - least + 1));
  }

  /** True once in `times`, about. */
  onceIn(times: number): boolean {
    return this.fraction() * times < 1;
  }

  /** One of a list, each as likely. */
  pick<T>(list: readonly T[]): T {
    return this.#at(list, this.fraction());
  }

  /** One of a list, the first ones far more often: as a few makers and villages have most of the products. */
  pickSkewed<T>(list: readonly T[]): T {
    return this.#at(list, this.fraction() ** 2);
  }

  /** The list in another order. */
  shuffled<T>(list: readonly T[]): T[] {
    const order = list.map((item) => ({ item, key: this.fraction() }));
    return order.sort((a, b) => a.key - b.key).map(({ item }) => item);
  }

  #at<T>(list: readonly T[], fraction: number): T {
    if (list.length === 0) throw new Error('There is nothing to pick from.');
    return list[Math.floor(fraction * list.length)] as T;
  }
}
