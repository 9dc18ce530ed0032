/** A map whose values are made where they are asked for, each of them once. */
export class LazyMap<Value> implements ReadonlyMap<string, Value> {
  readonly #makers: ReadonlyMap<string, () => Value>;
  readonly #made = new Map<string, Value>();

  constructor(makers: Iterable<readonly [string, () => Value]>) {
    this.#makers = new Map(makers);
  }
  get size(): number {
    return this.#makers.size;
  }
  has(key: string): boolean {
    return this.#makers.has(key);
  }
  get(key: string): Value | undefined {
    const make = this.#makers.get(key);
    if (make && !this.#made.has(key)) this.#made.set(key, make());
    return this.#made.get(key);
  }
  keys(): MapIterator<string> {
    return this.#makers.keys();
  }
  entries(): MapIterator<[string, Value]> {
    return this.keys().map((key): [string, Value] => [key, this.get(key) as Value]);
  }
  values(): MapIterator<Value> {
    return this.entries().map(([, value]) => value);
  }
  [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.entries();
  }
  forEach(look: (value: Value, key: string, map: ReadonlyMap<string, Value>) => void): void {
    for (const [key, value] of this) look(value, key, this);
  }
}
