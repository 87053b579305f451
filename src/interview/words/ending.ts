/** What is said at the end, and in the files. */
export interface EndingWords {
  closing: {
    title: (name: string) => string;
    ownProfile: string;
    /** The first actions of a plan that brings several people together. */
    together: (actions: number, people: number) => string;
    /** Above what is said where there is no action. */
    actions: string;
    tooFew: string;
    files: (folder: string) => string;
    answers: (file: string) => string;
    page: (file: string) => string;
    plan: (file: string) => string;
    planBeside: (file: string, kept: string) => string;
    merged: (people: number) => string;
    leftOut: (file: string, check: string) => string;
    next: (actions: number) => string[];
    /** Before a command. */
    print: string;
    /** Before the same one, where the plan could not be written. */
    planLater: string;
    notPlanned: (reason: string) => string;
    /** The page is there, and the plan to be changed is not. */
    notEditable: (reason: string) => string;
  };
  file: {
    /** The comment at the head of a new answer file. */
    heading: (name: string, title: string) => string[];
    /** What a version put aside is called, in a file's name. */
    aside: string;
  };
  farewell: {
    saved: (file: string) => string;
    nothing: string;
    /** Nothing was said this time, and files are there from before. */
    kept: string;
    notSaved: (file: string, reason: string) => string;
    /** Not even what was saved before is there any more. */
    lost: (file: string, reason: string) => string;
    /** Before a command. */
    resume: (folder: string) => string;
    start: (folder: string) => string;
    /** The interview is given back to the shell (Ctrl-Z). */
    paused: string;
    ended: string;
  };
}
