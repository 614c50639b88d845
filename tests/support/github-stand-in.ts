import { createHash } from 'node:crypto';
import type { Page, Route } from 'playwright-core';

/** A proposal that was opened at the stand-in. */
export interface Proposal {
  branch: string;
  /** Owner of the repository that holds the branch. */
  owner: string;
  title: string;
  draft: boolean;
  labels: string[];
}

type Json = Record<string, unknown>;
type Files = Map<string, string>;
/** Files by path, by branch. */
type Branches = Map<string, Files>;
/** What a request gets: a body, nothing but yes (null), a refusal, or undefined when it is not known. */
type Answer = Json | null | undefined | Refusal;

/** A request that GitHub would turn down. */
class Refusal {
  readonly status: number;
  constructor(status: number) {
    this.status = status;
  }
}

const idOf = (text: string): string => createHash('sha1').update(text).digest('hex');
const login = 'redacteur';
const date = '2026-11-26T12:00:00Z';

/**
 * A stand-in for the part of the GitHub API that the web editor uses: enough for one repository and a fork of it in
 * memory, and no proof that GitHub itself would answer so. Put it before a page with `serve`.
 */
export class GitHubStandIn {
  /** Files of the repository by branch and path. */
  readonly branches: Branches = new Map();
  /** The same of the copy that a visitor without rights made. */
  fork: Branches | undefined;
  readonly proposals: Proposal[] = [];
  /** Messages of the commits, in order. */
  readonly commits: string[] = [];
  /** Requests that the stand-in did not know. */
  readonly unknown: string[] = [];
  readonly #mayWrite: boolean;

  /**
   * @param files what the repository holds, by path
   * @param options `mayWrite` says whether whoever signs in may change the repository
   */
  constructor(files: Readonly<Record<string, string>>, { mayWrite = true } = {}) {
    this.branches.set('main', new Map(Object.entries(files)));
    this.#mayWrite = mayWrite;
  }

  /** Answers every request of a page to the API. */
  async serve(page: Page): Promise<void> {
    await page.route('https://api.github.com/**', (route) => this.#answer(route));
  }

  #head(branches: Branches, branch: string): string {
    return idOf(JSON.stringify([...(branches.get(branch) ?? [])]));
  }

  async #answer(route: Route): Promise<void> {
    const request = route.request();
    const headers = {
      'access-control-allow-origin': '*',
      'access-control-allow-headers': '*',
      'access-control-allow-methods': '*',
    };
    if (request.method() === 'OPTIONS') return route.fulfill({ status: 204, headers });
    const { pathname } = new URL(request.url());
    const body = request.postData() ? (request.postDataJSON() as Json) : {};
    const answer = pathname === '/graphql' ? this.#graph(body) : this.#rest(request.method(), pathname, body);
    if (answer === undefined) this.unknown.push(`${request.method()} ${pathname}`);
    if (answer === undefined || answer instanceof Refusal) {
      return route.fulfill({ status: answer?.status ?? 404, headers, json: { message: 'Refused' } });
    }
    return route.fulfill({ status: answer === null ? 204 : 200, headers, ...(answer && { json: answer }) });
  }

  #rest(method: string, path: string, body: Json): Answer {
    if (path === '/user') {
      return { id: 1, name: 'Redacteur', login, email: null, avatar_url: '', html_url: '' };
    }
    const [, owner = '', name = '', rest = ''] = /^\/repos\/([^/]+)\/([^/]+)(.*)$/.exec(path) ?? [];
    const asked = `${method} ${rest.replace(/\/\d+(?=\/|$)/, '/n').replace(/\/(trees|collaborators)\/.*/, '/$1/x')}`;
    if (owner === login) return this.#restOfFork(asked, name);
    const proposal = this.proposals[Number(/\/(\d+)/.exec(rest)?.[1]) - 1];
    switch (asked) {
      case 'GET ':
        return {
          default_branch: 'main',
          permissions: { push: this.#mayWrite },
          owner: { type: 'Organization' },
        };
      case 'GET /collaborators/x':
        return this.#mayWrite ? null : new Refusal(404);
      case 'GET /git/trees/x':
        return this.#tree(rest.split('/').at(-1)!);
      case 'POST /forks':
        this.fork = new Map([['main', new Map(this.branches.get('main'))]]);
        return { full_name: `${login}/${name}` };
      case 'POST /pulls':
        return this.#propose(body as { head: string; title: string; draft: boolean }, owner);
      case 'POST /issues/n/labels':
        if (!this.#mayWrite) return new Refusal(403);
        proposal!.labels.push(...(body.labels as string[]));
        return {};
      case 'GET /issues/n':
        return { labels: proposal!.labels.map((label) => ({ name: label })) };
      case 'PATCH /issues/n':
        if (!this.#mayWrite) return new Refusal(403);
        proposal!.labels = body.labels as string[];
        return {};
      default:
        return undefined;
    }
  }

  #restOfFork(asked: string, name: string): Answer {
    if (asked === 'GET ') {
      if (!this.fork) return new Refusal(404);
      return { fork: true, full_name: `${login}/${name}`, parent: { full_name: `voorbeeld/${name}` } };
    }
    return asked === 'POST /merge-upstream' ? {} : undefined;
  }

  #tree(sha: string): Json {
    return {
      sha,
      truncated: false,
      tree: [...this.branches.get('main')!].map(([file, text]) => ({
        ...{ path: file, type: 'blob', mode: '100644', sha: idOf(text), size: Buffer.byteLength(text) },
      })),
    };
  }

  #propose({ head, title, draft }: { head: string; title: string; draft: boolean }, base: string): Answer {
    const [, owner = base, branch = ''] = /^(?:([^:]+):)?(.+)$/.exec(head)!;
    const branches = owner === base ? this.branches : this.fork;
    if (!branches?.has(branch)) return new Refusal(422);
    this.proposals.push({ branch, owner, title, draft, labels: [] });
    const number = this.proposals.length;
    return {
      ...{ number, node_id: `PR_${number}`, title, html_url: `https://github.com/x/y/pull/${number}` },
      ...{ created_at: date, updated_at: date, head: { sha: this.#head(branches, branch) } },
    };
  }

  /** The few questions the editor asks, known by the words in them. */
  #graph({ query, variables }: Json): Answer {
    const text = String(query);
    const input = ((variables as Json).input ?? {}) as Json;
    if (text.includes('createCommitOnBranch')) return this.#commit(input as unknown as Commit);
    if (text.includes('createRef')) {
      const { name, repositoryId } = input as { name: string; repositoryId: string };
      const branches = repositoryId === 'R_fork' ? this.fork : this.branches;
      if (!branches || (branches === this.branches && !this.#mayWrite)) return new Refusal(403);
      const branch = name.replace('refs/heads/', '');
      branches.set(branch, new Map(this.branches.get('main')));
      return { data: { createRef: { ref: { name: branch } } } };
    }
    const state = /(markPullRequestReadyForReview|convertPullRequestToDraft)\(/.exec(text)?.[1];
    if (state) {
      const proposal = this.proposals[Number(String(input.pullRequestId).replace('PR_', '')) - 1]!;
      proposal.draft = state === 'convertPullRequestToDraft';
      return { data: { [state]: { pullRequest: { isDraft: proposal.draft } } } };
    }
    return { data: this.#read(text, variables as Json) };
  }

  #read(text: string, { owner, forkOwner }: Json): Json {
    const main = this.branches.get('main')!;
    const oid = this.#head(this.branches, 'main');
    const repository: Json = { id: 'R_main', defaultBranchRef: { name: 'main', target: { oid } } };
    const commit = {
      ...{ oid, message: 'Begin', committedDate: '2026-11-20T12:00:00Z' },
      author: { name: 'Redacteur', email: '', user: { id: 1, databaseId: 1, login } },
    };
    const ref = { target: { oid, history: { nodes: [commit] } } };
    const byId = new Map([...main.values()].map((file) => [idOf(file), file]));
    for (const [, alias, id] of text.matchAll(/(\w+):\s+object\(oid: "([0-9a-f]+)"\)/g)) {
      repository[alias!] = { text: byId.get(id!) ?? null, isTruncated: false };
    }
    const branches = owner === login ? this.fork : this.branches;
    for (const [, alias, branch, file] of text.matchAll(
      /(\w+):\s+object\(expression: "([^:"]+):([^"]+)"\)/g,
    )) {
      const found = branches?.get(branch!)?.get(file!);
      repository[alias!] =
        found === undefined
          ? null
          : { oid: idOf(found), byteSize: found.length, isBinary: false, isTruncated: false, text: found };
    }
    for (const [, alias] of text.matchAll(/(\w+):\s+ref\(qualifiedName/g)) repository[alias!] = ref;
    const none = { nodes: [], totalCount: 0 };
    return {
      repository: { ...repository, ref, pullRequests: none, refs: none, forks: none },
      fork: { id: forkOwner === login ? 'R_fork' : 'R_main' },
      base: { ref },
    };
  }

  #commit({ branch, fileChanges, message }: Commit): Answer {
    const inFork = branch.repositoryNameWithOwner.startsWith(`${login}/`);
    const branches = inFork ? this.fork : this.branches;
    if (!branches || (!inFork && !this.#mayWrite)) return new Refusal(403);
    const files = branches.get(branch.branchName)!;
    for (const { path, contents } of fileChanges.additions) {
      files.set(path, Buffer.from(contents, 'base64').toString('utf8'));
    }
    for (const { path } of fileChanges.deletions) files.delete(path);
    this.commits.push(message.headline);
    const saved = Object.fromEntries(
      fileChanges.additions.map(({ path }, index) => [`file_${index}`, { oid: idOf(files.get(path)!) }]),
    );
    const commit = { oid: this.#head(branches, branch.branchName), committedDate: date, ...saved };
    return { data: { createCommitOnBranch: { commit } } };
  }
}

/** What the editor sends to write files on a branch. */
interface Commit {
  branch: { branchName: string; repositoryNameWithOwner: string };
  fileChanges: { additions: { path: string; contents: string }[]; deletions: { path: string }[] };
  message: { headline: string };
}
