import type { BodyPart } from './body-part.ts';
import type { Position } from './finding.ts';
import type { RawFile } from './folder.ts';
import { readRecord, type ReadRecord } from './record.ts';
import { keptBytesOf, type Kept } from './shelf.ts';

type Prose = { text: string; body: BodyPart[] };

/**
 * A record that was read before: its value and prose are parsed, and its file is read again, only when somebody asks. At 10,000
 * partnerships parsing all values takes 0.4 s, all prose 0.9, and reading all files again 12.
 */
export class KeptRecord implements ReadRecord {
  readonly #raw: RawFile;
  readonly kept: Kept;
  #value?: object;
  #prose?: Prose;
  #readAgain?: ReadRecord | undefined;

  constructor(raw: RawFile, kept: Kept) {
    this.#raw = raw;
    this.kept = kept;
  }
  get collection() {
    return this.#raw.collection;
  }
  get id(): string {
    return this.#raw.id;
  }
  get language() {
    return this.#raw.language;
  }
  get file(): string {
    return this.#raw.file;
  }
  get value(): object {
    return (this.#value ??=
      (this.#parsed(0, this.kept.entry.value) as object | undefined) ?? this.#again.value);
  }
  get text(): string {
    return this.#proseRead.text;
  }
  get body(): BodyPart[] {
    return this.#proseRead.body;
  }
  mayHold(text: string): boolean {
    return keptBytesOf(this.kept)?.includes(text) ?? true;
  }
  locate(path: readonly (string | number)[]): Position {
    return this.#again.locate(path);
  }
  get #proseRead(): Prose {
    const { value, prose } = this.kept.entry;
    return (this.#prose ??= (this.#parsed(value, prose) as Prose | undefined) ?? this.#again);
  }
  get #again(): ReadRecord {
    this.#readAgain ??= readRecord(this.#raw).record;
    if (!this.#readAgain) throw new Error(`${this.file}: berubah saat dibaca · changed while read`);
    return this.#readAgain;
  }
  #parsed(from: number, length: number): unknown {
    const text = keptBytesOf(this.kept)?.toString('utf8', from, from + length);
    return text === undefined ? undefined : JSON.parse(text);
  }
}
