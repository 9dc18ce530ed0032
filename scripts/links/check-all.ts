import { setTimeout as wait } from 'node:timers/promises';
import { outcomeAt, type Checked, type Wishes } from './outcome.ts';

type Pace = Wishes & {
  /** Milliseconds between two requests to the same server. */
  pause: number;
  /** How many servers are asked at the same time. */
  servers: number;
};

const byServer = (urls: readonly string[]): string[][] => [
  ...Map.groupBy(new Set(urls), (url) => new URL(url).host).values(),
];

/** Asks for every address once; each server gets one request at a time, with a pause between two. */
export const checkAll = async (urls: readonly string[], pace: Pace): Promise<Checked[]> => {
  const queues = byServer(urls);
  const checked: Checked[] = [];
  const next = async (): Promise<void> => {
    for (let queue = queues.shift(); queue; queue = queues.shift())
      for (const [index, url] of queue.entries()) {
        if (index > 0) await wait(pace.pause);
        checked.push(await outcomeAt(url, pace));
      }
  };
  await Promise.all(Array.from({ length: pace.servers }, next));
  const order = new Map(urls.map((url, index) => [url, index]));
  return checked.sort((one, other) => (order.get(one.url) ?? 0) - (order.get(other.url) ?? 0));
};
