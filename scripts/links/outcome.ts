/** What an answer says of an address. Only `gone` is said by its own server; what is refused to us may be open to readers. */
export type Outcome = 'found' | 'moved' | 'gone' | 'refused' | 'unreachable';
export type Checked = { url: string; outcome: Outcome; detail: string };

export type Wishes = {
  /** In milliseconds. */
  timeout: number;
  fetch?: typeof fetch;
};

const robot = 'JalinanKota-tautan/1 (pemeriksa tautan sumber; satu permintaan per detik)';

const ask = async (url: string, method: string, { timeout, ...wishes }: Wishes) => {
  const response = await (wishes.fetch ?? fetch)(url, {
    method,
    redirect: 'follow',
    headers: { 'User-Agent': robot, Accept: '*/*' },
    signal: AbortSignal.timeout(timeout),
  });
  await response.body?.cancel();
  return response;
};

/** What is another address for a reader: not the scheme, `www.` or a slash at the end. */
const essenceOf = (url: string): string =>
  url.replace(/^https?:\/\/(www\.)?/, '').replace(/[/#?]*$/, '');

const outcomeOf = (url: string, { status, ok, url: last }: Response): Checked => {
  if (status === 404 || status === 410) return { url, outcome: 'gone', detail: `${status}` };
  if (!ok) return { url, outcome: 'refused', detail: `${status}` };
  const isMoved = essenceOf(last) !== essenceOf(url);
  return isMoved ? { url, outcome: 'moved', detail: last } : { url, outcome: 'found', detail: '' };
};

const reasonOf = (error: unknown): string => {
  const cause = (error as { cause?: { code?: string } }).cause?.code;
  return cause ?? (error instanceof Error ? error.name : 'Error');
};

/** Asks for the head of an address, and for the whole where that is not answered well: many servers know only `GET`. */
export const outcomeAt = async (url: string, wishes: Wishes): Promise<Checked> => {
  try {
    const head = await ask(url, 'HEAD', wishes);
    return outcomeOf(url, head.ok ? head : await ask(url, 'GET', wishes));
  } catch (error) {
    const again = await ask(url, 'GET', wishes).catch(() => undefined);
    return again ? outcomeOf(url, again) : { url, outcome: 'unreachable', detail: reasonOf(error) };
  }
};
