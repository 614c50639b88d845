/** A page that is named and linked. */
export interface Link {
  title: string;
  href: string;
}

/** What a statement applies to; a list that is empty asks nothing. */
export interface Only {
  sectors: readonly string[];
  work: readonly string[];
  sizes: readonly string[];
}

/** A statement about one measure. */
export interface Statement {
  /** Under which its answer is kept; never given to another statement. */
  key: string;
  /** Id of the measure. */
  measure: string;
  text: string;
  /** Who knows it, for whoever does not. */
  ask: string;
  /** Whether a law stands behind it. */
  law: boolean;
  only?: Only;
  first: { act: string; more: string };
  instrument: Link;
  advice: Link;
  /** Label of the question in the list for the RI&E. */
  rie: string;
}

/** A measure, with what to say of it. */
export interface Measure {
  id: string;
  number: number;
  title: string;
  /** In one word. */
  short: string;
  /** "Begin bij de nazorg". */
  begin: string;
  href: string;
}

/** Everything that is asked, in order. */
export interface Questionnaire {
  measures: readonly Measure[];
  statements: readonly Statement[];
}

/** What an organisation is like; empty where nothing was said. */
export interface Profile {
  sectors: readonly string[];
  work: readonly string[];
  size: string;
}

const meets = (wanted: readonly string[], said: readonly string[]): boolean =>
  wanted.length === 0 || said.length === 0 || wanted.some((one) => said.includes(one));

/** Whether a statement applies; where the profile says nothing, it does. */
export const applies = ({ only }: Pick<Statement, 'only'>, { sectors, work, size }: Profile): boolean =>
  !only || (meets(only.sectors, sectors) && meets(only.work, work) && meets(only.sizes, size ? [size] : []));

/** The statements that are asked of an organisation, in order. */
export const asked = ({ statements }: Questionnaire, profile: Profile): Statement[] =>
  statements.filter((statement) => applies(statement, profile));
