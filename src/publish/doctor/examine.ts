/** Looks at a publication online as the browsers of residents and the sites of communes do, and says what it finds. */
import type { Feed } from '../../feed/types.js';
import { listAt, textAt } from '../import/json.js';
import { readPublication } from '../published/read.js';
import { ask, NoAnswer, reasonOf, type Answer, type AskOptions } from './ask.js';
import { findingOf, judgeClock, judgeData, judgeSize } from './data.js';
import type { Role } from './asked.js';
import { judgeFile, ORIGIN } from './files.js';
import { good, type Finding } from './finding.js';
import { judgeScript, judgeSeal, PARTS, promisedScripts } from './library.js';
import { judgeLinks, linksOf } from './links.js';
import { judgeFramePage, judgeOembed, scriptsOf } from './pages.js';
import { judgePresence } from './presence.js';
import { pooled } from './pool.js';
import { badStatus, judgeTransport, unreachable } from './transport.js';
import { say, type Said } from '../language.js';

export interface ExamineOptions {
  /** Epoch ms. */
  readonly now: number;
  /** Of this tool. */
  readonly version: string;
  /** Whether to follow the links that are in the feed. */
  readonly links: boolean;
  /** What is being done, and how much of it. */
  readonly progress?: (step: Said, done?: number, total?: number) => void;
  readonly ca?: string;
  /** Ms. */
  readonly timeout?: number;
}
export interface Examination {
  /** Address of the feed that was looked at. */
  readonly feed: string;
  /** What the server says that it is; empty where it does not say. */
  readonly server: string;
  readonly findings: readonly Finding[];
}

/** Requests to the publication's own server at the same time. */
const WIDTH = 6;

/** @param address of `feed.json`, or of the folder that it is in */
export async function examine(address: string, options: ExamineOptions): Promise<Examination> {
  const examiner = new Examiner(feedAddress(address), options);
  await examiner.run();
  return { feed: examiner.feed, server: examiner.server, findings: examiner.findings };
}

/** `https://ctg.exemple.fr` and `…/widgets/ctg.js` mean the feed beside them. */
export function feedAddress(address: string): string {
  const url = new URL(address);
  url.hash = '';
  if (/\.json$/i.test(url.pathname)) return url.href;
  url.search = '';
  const folder = /\.\w+$/.test(url.pathname) || url.pathname.endsWith('/') ? url : new URL(`${url.href}/`);
  return new URL('feed.json', folder).href;
}

class Examiner {
  readonly findings: Finding[] = [];
  server = '';
  /** Address of the folder that the feed is in. */
  readonly #base: string;
  readonly #ask: AskOptions;
  /** Scripts of pages that were looked at. */
  readonly #scripts = new Set<string>();

  constructor(
    readonly feed: string,
    readonly options: ExamineOptions,
  ) {
    this.#base = new URL('.', feed).href;
    const { ca, timeout } = options;
    this.#ask = {
      headers: { origin: ORIGIN },
      ...(ca !== undefined && { ca }),
      ...(timeout !== undefined && { timeout }),
    };
  }

  async run(): Promise<void> {
    const { progress, now } = this.options;
    progress?.(say('Lecture du flux', 'Reading the feed'));
    const root = await this.#get(this.feed, say('le flux', 'the feed'));
    if (root) {
      this.server = String(root.headers['server'] ?? '');
      this.findings.push(...judgeTransport(this.feed, root, now), ...judgeClock(root, now));
      const feed = await this.#feed(root);
      if (feed) this.findings.push(...judgeData(feed, this.feed, now));
      await this.#library();
      await this.#files();
      if (feed && this.options.links) await this.#links(feed);
    } else if (!this.findings.some(({ kind }) => kind === 'unreachable' || kind === 'bad-certificate'))
      await this.#library();
  }

  /** The file where it is there; else a finding says why not. */
  async #get(url: string, what: string, isNeeded = true): Promise<Answer | undefined> {
    try {
      const answer = await ask(url, this.#ask);
      if (answer.status === 200) return answer;
      if (isNeeded) this.findings.push(badStatus(answer, what));
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      if (isNeeded) this.findings.push(unreachable(error));
    }
    return undefined;
  }

  /** Judges what the server says of a file, once it was asked again as a browser does that has it already. */
  async #judge(answer: Answer, role: Role): Promise<void> {
    const { etag, 'last-modified': modified } = answer.headers;
    const condition = etag ? { 'if-none-match': etag } : modified ? { 'if-modified-since': modified } : undefined;
    let conditional: number | undefined;
    if (condition && role !== 'pinned')
      conditional = await ask(answer.url, { ...this.#ask, headers: { ...this.#ask.headers, ...condition } }).then(
        ({ status }) => status,
        () => 0,
      );
    this.findings.push(...judgeFile({ role, answer, ...(conditional !== undefined && { conditional }) }));
  }

  /** The feed and its collections: their faults, and what the server says of each file. */
  async #feed(root: Answer): Promise<Feed | undefined> {
    const answers = new Map([[this.feed, root]]);
    const published = await readPublication({
      name: this.feed,
      read: async (href) => {
        const url = new URL(href, root.url).href;
        const answer = answers.get(url) ?? (await this.#collection(url));
        answers.set(url, answer);
        return new TextDecoder().decode(answer.body);
      },
    });
    for (const answer of answers.values()) await this.#judge(answer, 'feed');
    const cut = new Set(cutCollections(root).map((href) => new URL(href, root.url).href));
    for (const [url, answer] of answers) this.findings.push(...judgeSize(answer, cut.has(url)));
    this.findings.push(...published.problems.map((problem) => findingOf(problem, root.url)));
    return published.feed;
  }

  async #collection(url: string): Promise<Answer> {
    const answer = await ask(url, this.#ask).catch((error: unknown) => {
      throw new Error(error instanceof NoAnswer ? `${reasonOf(error.code)}.` : String(error));
    });
    if (answer.status !== 200)
      throw new Error(say(`le serveur répond ${answer.status}.`, `the server answers ${answer.status}.`));
    return answer;
  }

  async #library(): Promise<void> {
    this.options.progress?.(say('Scripts', 'Scripts'));
    const script = await this.#get(
      new URL('ctg.js', this.#base).href,
      say('ctg.js, le script des widgets', 'ctg.js, the script of the widgets'),
    );
    if (!script) return;
    const findings = judgeScript(script, this.options.version);
    this.findings.push(...findings);
    if (findings.some(({ kind }) => kind === 'not-the-script')) return;
    await this.#judge(script, 'script');
    const parts: Answer[] = [];
    await pooled(PARTS, WIDTH, async (name) => {
      const part = await this.#get(
        new URL(`parts/${name}.js`, this.#base).href,
        say(`parts/${name}.js, une partie du script,`, `parts/${name}.js, a part of the script,`),
      );
      if (part) parts.push(part);
    });
    for (const part of parts.sort((a, b) => (a.url < b.url ? -1 : 1))) await this.#judge(part, 'script');
    await this.#pinned();
  }

  async #pinned(): Promise<void> {
    const versions = await this.#get(new URL('versions.json', this.#base).href, 'versions.json', false);
    if (!versions) return;
    for (const promised of promisedScripts(parsed(versions))) {
      const script = await this.#get(
        new URL(promised.href, this.#base).href,
        say(`la version ${promised.href}`, `the version ${promised.href}`),
      );
      if (!script) continue;
      await this.#judge(script, promised.role);
      this.findings.push(...judgeSeal(script, promised));
    }
  }

  /** What the publication says that it wrote: all there, and one of each sort looked at closely. */
  async #files(): Promise<void> {
    const manifest = await this.#get(new URL('publication.json', this.#base).href, 'publication.json', false);
    const names = listAt(manifest && parsed(manifest)).filter((name): name is string => typeof name === 'string');
    await this.#present(names.filter((name) => !name.startsWith('archive/')));
    const calendar = names.find((name) => name.endsWith('.ics'));
    const table = names.find((name) => name.endsWith('.csv'));
    for (const [name, role] of [
      [calendar, 'calendar'],
      [table, 'table'],
    ] as const) {
      const answer = name === undefined ? undefined : await this.#get(new URL(name, this.#base).href, name, false);
      if (answer) await this.#judge(answer, role);
    }
    const listed = names.filter((name) => /^cadre\/[\w-]+\/index\.html$/.test(name));
    for (const name of listed.length ? listed : ['cadre/event-calendar/index.html']) await this.#frame(name);
  }

  async #present(names: readonly string[]): Promise<void> {
    const missing: string[] = [];
    const unseen: string[] = [];
    let done = 0;
    await pooled(names, WIDTH, async (name) => {
      const { status } = await ask(new URL(name, this.#base).href, { ...this.#ask, method: 'HEAD' }).catch(() => ({
        status: 0,
      }));
      if (status === 404 || status === 410) missing.push(name);
      else if (status !== 200) unseen.push(name);
      this.options.progress?.(say('Fichiers de la publication', 'Files of the publication'), ++done, names.length);
    });
    this.findings.push(...judgePresence(this.#base, names.length, missing, unseen));
  }

  async #frame(name: string): Promise<void> {
    const page = await this.#get(new URL(name.replace(/index\.html$/, ''), this.#base).href, name, false);
    if (!page) return;
    await this.#judge(page, 'page');
    for (const script of scriptsOf(new TextDecoder().decode(page.body), page.url)) await this.#script(script);
    const { findings, oembed } = judgeFramePage(page, this.#base);
    this.findings.push(...findings);
    const answer =
      oembed === undefined ? undefined : await this.#get(oembed, say('la réponse oEmbed', 'the oEmbed answer'));
    if (!answer) return;
    await this.#judge(answer, 'oembed');
    this.findings.push(...judgeOembed(answer, this.#base));
  }

  /** Of a frame page, once for all of them. */
  async #script(url: string): Promise<void> {
    if (this.#scripts.has(url)) return;
    this.#scripts.add(url);
    const answer = await this.#get(url, say('un script des pages à encadrer', 'a script of the frame pages'));
    if (answer) await this.#judge(answer, 'script');
  }

  async #links(feed: Feed): Promise<void> {
    const { progress, ca, timeout } = this.options;
    const links = linksOf(feed);
    const findings = await judgeLinks(
      links,
      this.feed,
      (done) => progress?.(say('Liens du flux', 'Links of the feed'), done, links.length),
      {
        ...(ca !== undefined && { ca }),
        ...(timeout !== undefined && { timeout }),
      },
    );
    this.findings.push(...findings);
    const dead = findings.filter(({ kind }) => kind === 'dead-link').length;
    if (links.length && !dead)
      this.findings.push(
        good(
          'links',
          this.feed,
          links.length > 1
            ? say(`${links.length} liens suivis, aucun n’est mort.`, `${links.length} links followed, none is dead.`)
            : say('Un lien suivi, il n’est pas mort.', 'One link followed, it is not dead.'),
        ),
      );
  }
}

function parsed({ body }: Answer): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    return undefined;
  }
}

/** Addresses of the collections that also come in parts. */
function cutCollections(root: Answer): string[] {
  const value = parsed(root);
  return ['services', 'events', 'actions', 'notices']
    .filter((name) => listAt(value, name, 'parts').length > 0)
    .map((name) => textAt(value, name, 'href'));
}
