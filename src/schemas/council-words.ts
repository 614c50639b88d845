/** Kinds of employee participation: works council, its small form, the staff meeting, and the council of a school. */
export const councils = ['or', 'pvt', 'pv', 'mr'] as const;

/** What the law gives a council: consent, advice, information, talks, an own proposal, or a task. */
export const councilRights = ['instemming', 'advies', 'informatie', 'overleg', 'voorstel', 'taak'] as const;

/** How far it is: there is a proposal, there is nothing yet, or it was done without asking. */
export const councilStages = ['voorstel', 'niets', 'ingevoerd'] as const;

/** Whether the collective agreement settles it already. */
export const agreementAnswers = ['nee', 'deels', 'helemaal', 'weet-niet'] as const;

/** What a paragraph of a letter may leave open, to be filled in. */
export const letterSlots = ['onderwerp', 'artikelen', 'datum'] as const;
