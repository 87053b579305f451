/** What is said where something is not taken, changed meanwhile, or cannot be saved. */
export interface TroubleWords {
  notices: {
    nothingTyped: string;
    nothingAnswered: string;
    nothingChosen: string;
    notAChoice: string;
    chooseFirst: string;
    chooseTarget: string;
    moreFirst: string;
    mustApply: string;
    notANumber: string;
    wholeNumber: string;
    atMost: (max: number) => string;
    range: (min: string | null, max: string | null) => string;
    targetNotHigher: string;
    notHere: string;
    /** @param most characters. */
    noRoom: (most: number) => string;
    shown: (questions: string[]) => string;
    answersBack: (questions: string[]) => string;
    hidden: (questions: string[]) => string;
    keptAside: (questions: string[]) => string;
    merged: string;
    mergedAside: (file: string) => string;
    madeAgain: string;
    unreadableAside: (file: string) => string;
    /** @param topics what is to be answered again. @param unasked how many answers are no longer asked for. */
    olderAnswers: (topics: string[], unasked: number) => string;
    savedAgain: string;
    stillUnsaved: string;
  };
  unfinished: { title: (open: number) => string; lead: string; stay: string; finish: string };
  unsaved: {
    banner: (reason: string) => string;
    reason: (code: string) => string;
    title: string;
    /** @param code the system's. */
    lead: (reason: string, code: string) => string;
    retry: string;
    stay: string;
    leave: string;
    leaveDetail: string;
  };
}
