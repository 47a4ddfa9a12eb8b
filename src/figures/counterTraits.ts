/** What counters differ in. */
export const TRAITS = ["whose", "operations", "attackers", "base", "verifies"] as const;
export type Trait = (typeof TRAITS)[number];

export const traitNames: Readonly<Record<Trait, string>> = {
  whose: "Attacks of whom",
  operations: "Security operations",
  attackers: "Attackers among the dead",
  base: "Source base",
  verifies: "Who verifies",
};

/** What is known of a counter, and the words of data/COUNTERS.md that it follows from. */
type TraitOf = { readonly says: string; readonly from: string };
type CounterTraits = Readonly<Partial<Record<Trait, TraitOf>>>;

const trait = (says: string, from: string): TraitOf => ({ says, from });

/** Read from the counters’ descriptions in data/COUNTERS.md; what stands there of nobody is not said here. */
export const counterTraits: Readonly<Record<string, CounterTraits>> = {
  ttp: {
    whose: trait("the TTP, as it says itself", "Operations that the group says it carried out"),
    operations: trait("out: its own acts alone", "Operations that the group says it carried out"),
    attackers: trait(
      "no: security personnel it says it hit",
      "The dead and wounded are security personnel it says it hit",
    ),
    base: trait("sheets of its media wing", "from the monthly and yearly infographics of its media wing"),
    verifies: trait("nobody", "Nobody verifies the sheets."),
  },
  picss: {
    whose: trait("all groups, Baloch insurgents included", "Attacks cover all groups, Baloch insurgents included"),
    operations: trait("apart; a wider series adds their dead", "A wider series adds deaths in operations"),
    attackers: trait("yes", "Deaths in attacks include the attackers."),
    base: trait("open sources and its own correspondents", "from open sources and its own correspondents"),
    verifies: trait("itself: the unconfirmed is left out", "what it cannot confirm is left out"),
  },
  pips: {
    whose: trait(
      "all groups; in some years the TTP alone, or with splinters and allies",
      "Some years it gives the TTP alone, in others the TTP with splinters",
    ),
    operations: trait("out: counted apart", "operations and clashes are counted apart"),
    base: trait("its own database", "Islamabad institute with its own database."),
  },
  crss: {
    whose: trait("all groups", "Attacks alone: measure `attacks`, deaths with `by` militants-unspecified."),
    operations: trait(
      "in, in its headline; attacks alone are a series apart",
      "Its headline adds terrorist attacks and counter-terrorism operations",
    ),
    attackers: trait("yes, criminals included", '"outlaws" (militants and criminals) among the dead'),
    base: trait("the press", "compiled from the press, quarter by quarter"),
  },
  gti: {
    whose: trait(
      "all groups; deaths by group too",
      "terrorist attacks by all groups, the deaths they cause, and the deaths attributed to each group",
    ),
    base: trait(
      "in earlier editions the Global Terrorism Database",
      "Earlier editions drew on the Global Terrorism Database.",
    ),
  },
  acled: {
    whose: trait("the TTP", "Its TTP figure, more than 600 attacks and clashes"),
    operations: trait("clashes are in", "Its TTP figure, more than 600 attacks and clashes"),
    base: trait("media and partner reports", "US-based event data from media and partner reports."),
  },
  ucdp: {
    whose: trait(
      "events with the TTP, without its splinters",
      "events in Pakistan in which the TTP, without its splinters, was a party",
    ),
    operations: trait(
      "in, where somebody died",
      "An event is a use of force by an organised actor with at least one death",
    ),
    attackers: trait("yes", "all who died in them, TTP members included"),
    base: trait("Uppsala’s event file", "Counted here from the event file"),
  },
  "un-monitoring-team": {
    whose: trait("the TTP", "Attack totals for the TTP come without a stated method."),
    base: trait("largely what member states tell it", "drawing largely on what member states tell them"),
  },
  satp: {
    attackers: trait("yes, for 2009, 2012 and 2013", "Yearly deaths include militants for 2009, 2012 and 2013"),
    base: trait("press reports", "compiles press reports on terrorism-related violence"),
  },
  gtd: {
    whose: trait("the TTP, in its one figure", "the deaths attributed to the TTP in 2012"),
    attackers: trait("yes", "deaths include perpetrators"),
    base: trait("open sources", "Event data on terrorist attacks worldwide from open sources"),
  },
  "pakistan-military": {
    operations: trait("intelligence-based ones are counted", "militants killed in intelligence-based operations"),
    base: trait("its spokesman to the press", "Totals given by the army's spokesman (ISPR) to the press"),
  },
  "pakistan-government": {
    attackers: trait("apart, as militants killed", "dead law enforcement personnel and civilians, militants killed"),
    base: trait(
      "answers of the Interior Ministry",
      "Written answers of the Interior Ministry to the National Assembly",
    ),
  },
  nacta: { base: trait("one broadcaster’s report", "as one broadcaster reported them") },
  "kp-ctd": {
    base: trait("incidents it registers", "Terrorist incidents registered by the Counter Terrorism Department"),
  },
  "kp-police": {
    base: trait("the provincial police", "as the provincial police (Central Police Office) gave them to the press"),
  },
  bbc: {
    whose: trait("the TTP", "A count by BBC journalists of TTP attacks"),
    base: trait("its journalists", "A count by BBC journalists of TTP attacks"),
  },
  dawn: { base: trait("press reports", "from press reports") },
  "business-recorder": {
    base: trait("independent sources and media reports", "from independent sources and media reports"),
  },
};
