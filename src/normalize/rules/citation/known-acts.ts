/**
 * Well-known acts by type, as `number/year`. Laws, decree-laws, legislative decrees and presidential decrees of one year share
 * one numbering (DPR 1092/1985), so that a number and year name one act only. Acts of regions, of the Union and of single
 * ministers are numbered apart and never compared with these.
 */
const actsOfType = {
  'L.': '241/1990 104/1992 109/1994 447/1995 68/1999 300/1970 150/2000 328/2000 4/2004 311/2004 296/2006 244/2007 69/2009 196/2009 136/2010 190/2012 228/2012 147/2013 56/2014 190/2014 107/2015 124/2015 208/2015 232/2016 205/2017 145/2018 160/2019 178/2020 113/2021 234/2021 197/2022 213/2023 207/2024',
  'D.L.':
    '112/2008 78/2010 201/2011 35/2012 95/2012 174/2012 179/2012 101/2013 102/2013 66/2014 90/2014 50/2017 34/2019 18/2020 34/2020 76/2020 77/2021 80/2021 36/2022 13/2023 19/2024 25/2025',
  'D.Lgs.':
    '285/1992 504/1992 507/1993 446/1997 112/1998 267/2000 151/2001 165/2001 231/2001 231/2002 196/2003 42/2004 82/2005 152/2006 163/2006 198/2006 81/2008 150/2009 104/2010 118/2011 149/2011 33/2013 39/2013 126/2014 50/2016 97/2016 175/2016 74/2017 75/2017 117/2017 101/2018 1/2018 36/2023 24/2023 222/2023 201/2022 209/2024',
  DPR: '600/1973 602/1973 633/1972 223/1989 285/1990 396/2000 445/2000 380/2001 327/2001 184/2006 160/2010 62/2013 81/2022 81/2023',
} as const;

const entries = Object.entries(actsOfType).flatMap(([type, acts]) => acts.split(' ').map((act) => [act, type] as const));

/** The type of a well-known act by its `number/year`. */
export const knownActs: ReadonlyMap<string, string> = new Map(entries);

/** The types that share one numbering: only among these can a type be wrong. */
export const comparableTypes: readonly string[] = Object.keys(actsOfType);
