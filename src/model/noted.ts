const keys = new WeakMap<object, string>();
let isNoting = false;
/** What was looked at, and what was before by work that is not done again: at 10,000 partnerships copies of that took 330 MB. */
type Notes = Set<string | Notes>;
/** Where it is noted down; nothing where nobody asks, or where it is known that all may be looked at. */
let notes: Notes | undefined;

/** From now on it is noted which records are looked at; those made before are not. */
export const startNoting = (): void => {
  isNoting = true;
};

/** A record whose readers are noted under a key, as `places/bandung`; where nothing is noted, the record as it is. */
export const noted = <T extends object>(key: string, record: T): T => {
  if (!isNoting) return record;
  const watched = new Proxy(record, {
    get: (target, name) => {
      notes?.add(key);
      return Reflect.get(target, name) as unknown;
    },
    ownKeys: (target) => {
      notes?.add(key);
      return Reflect.ownKeys(target);
    },
  });
  keys.set(watched, key);
  return watched;
};

/** What was looked at meanwhile: the keys of records, and `everything` where it was more than single ones. */
export const everything = 'everything';

/** Notes that the work looks at nothing but records that are noted: it says so itself, for what it was given is not seen. */
export const ofRecords = 'of-records';
export const noteOfRecords = (): void => {
  notes?.add(ofRecords);
};

/** Notes that whoever asks may look at all there is. */
export const noteEverything = (): void => {
  notes?.add(everything);
  // What else is looked at says no more.
  notes = undefined;
};

/** The keys in notes, and in the notes that they refer to. */
const keysIn = (all: Notes): Set<string> => {
  const [found, read] = [new Set<string>(), new Set([all])];
  // A set that grows while it is gone through is gone through to its end.
  for (const some of read)
    for (const one of some)
      if (typeof one === 'string') found.add(one);
      else read.add(one);
  return found;
};

let isAtWork = false;

/** The result of some work, and the keys of all that it looked at. One work at a time, or the notes of two would mix. */
export const withNotes = async <T>(work: () => Promise<T>): Promise<[T, Set<string>]> => {
  if (isAtWork) throw new Error('Pages are made one at a time: leave build.concurrency at 1.');
  const own: Notes = new Set();
  [isAtWork, notes] = [true, own];
  try {
    return [await work(), keysIn(own)];
  } finally {
    [isAtWork, notes] = [false, undefined];
  }
};

/**
 * Work on what is the same for many pages, done once for each list or object that it is given. Every page that asks looks at
 * all that the work looked at.
 */
export const onceFor = <Key extends object, Result>(
  work: (key: Key) => Result,
): ((key: Key) => Result) => {
  const made = new WeakMap<Key, { result: Result; looked?: Notes }>();
  const make = (key: Key) => {
    const [around, looked]: [Notes | undefined, Notes] = [notes, new Set()];
    notes = isNoting ? looked : undefined;
    try {
      const result = work(key);
      // Work on the plain record of one page looks at nothing that is noted.
      return looked.size > 0 ? { result, looked } : { result };
    } finally {
      notes = around;
    }
  };
  return (key) => {
    let known = made.get(key);
    if (!known) made.set(key, (known = make(key)));
    if (known.looked) notes?.add(known.looked);
    return known.result;
  };
};

/** A record as text, down to the keys of other records in it: the same text, the same record. */
export const textOfNoted = (record: object): string =>
  JSON.stringify(record, (name, value: unknown) => {
    if (typeof value !== 'object' || value === null) return value;
    if (name !== '' && keys.has(value)) return keys.get(value);
    return value instanceof Map || value instanceof Set ? [...value] : value;
  });
