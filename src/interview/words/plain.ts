/** What is said on numbered lists alone (`--plain`). */
export interface PlainWords {
  plain: {
    current: (item: string) => string;
    others: string;
    /** What is to be typed, where it begins with a sign. */
    quoted: (typed: string) => string;
    several: string;
    ranked: string;
    pick: (items: number) => string;
    type: string;
    enter: string;
    back: string;
    about: (label: string, text: string) => string;
    note: string;
    chooseFirst: string;
    chooseTarget: string;
    atMost: (max: number) => string;
    notHere: string;
    nothingChosen: string;
  };
}
