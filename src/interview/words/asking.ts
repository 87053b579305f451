/** What is said while questions are asked, and on the review of their answers. */
export interface AskingWords {
  area: {
    place: (n: number, of: number) => string;
    count: (questions: number, about: boolean) => string;
    rule: string;
    how: string;
    honest: string;
    plainHow: string;
  };
  question: {
    place: (n: number, of: number, about: boolean) => string;
    minutes: (minutes: number) => string;
    left: (questions: number) => string;
    several: string;
    plainSeveral: string;
    number: (unit: string | null, min: string | null, max: string | null) => string;
    text: string;
    yes: string;
    no: string;
    given: string;
    note: (note: string) => string;
    saidUnknown: string;
    saidNotApplicable: string;
  };
  target: {
    title: string;
    lead: string;
    place: (n: number, of: number) => string;
    today: (answer: string) => string;
    hint: string;
  };
  note: { title: string; hint: string };
  help: {
    title: string;
    evidence: string;
    none: string;
    general: string[];
    rule: string;
  };
  review: {
    title: string;
    complete: string;
    open: (questions: number) => string;
    finish: string;
    finishDetail: string;
    finishAnyway: string;
    openGroup: string;
    structure: string;
    name: string;
    profile: string;
    /** Of what the structure is. */
    unsaid: string;
    unanswered: string;
    unknown: string;
    notApplicable: string;
    withNote: string;
    target: (answer: string) => string;
  };
}
