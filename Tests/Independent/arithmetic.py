"""The arithmetic of weighing.md in exact fractions, over plain tables; knows nothing of files.

Input everywhere:
  shares    {kind: Fraction}                        the settings' shares, every kind that was spoken as
  alpha     {(voice, kind): Fraction}
  said      {(voice, kind): set of themes}          counted statements only, broader themes included
"""

from fractions import Fraction


def heard(alpha, said):
    """N_k: alpha summed over voices with a counted statement of kind k."""
    total = {}
    for voice, kind in said:
        total[kind] = total.get(kind, Fraction(0)) + alpha.get((voice, kind), Fraction(0))
    return total


def in_the_sum(shares, numbers):
    """K+: share above 0 and somebody heard."""
    return [kind for kind in shares if shares[kind] > 0 and numbers.get(kind, 0) > 0]


def profile(theme, kind, alpha, said):
    """n of 'n of N': alpha summed over voices that raised the theme as that kind."""
    return sum((alpha.get(pair, Fraction(0)) for pair, themes in said.items() if pair[1] == kind and theme in themes),
               Fraction(0))


def equal(theme, shares, alpha, said):
    """Share-weighted mean of p_k(t) over K+; None when K+ is empty."""
    numbers = heard(alpha, said)
    kinds = in_the_sum(shares, numbers)
    if not kinds:
        return None
    total = sum((shares[kind] * profile(theme, kind, alpha, said) / numbers[kind] for kind in kinds), Fraction(0))
    return total / sum(shares[kind] for kind in kinds)


def common(theme, shares, alpha, said):
    """The p_k(t) over K+ in rising order: the first is the score, the rest break its ties (leximin)."""
    numbers = heard(alpha, said)
    return sorted(profile(theme, kind, alpha, said) / numbers[kind] for kind in in_the_sum(shares, numbers))


def ranks(level, shares, alpha, said):
    """Scheme 'ranks' over the themes of one level -> {theme: score}; only themes raised in K+."""
    numbers = heard(alpha, said)
    kinds = in_the_sum(shares, numbers)
    raised = [theme for theme in level if any(profile(theme, kind, alpha, said) for kind in kinds)]
    scores = {theme: Fraction(0) for theme in raised}
    for kind in kinds:
        value = {theme: profile(theme, kind, alpha, said) for theme in raised}
        for theme in raised:
            above = sum(1 for other in raised if value[other] > value[theme])
            same = sum(1 for other in raised if value[other] == value[theme])
            midrank = above + Fraction(same + 1, 2)
            scores[theme] += shares[kind] * (len(raised) + 1 - midrank)
    total = sum(shares[kind] for kind in kinds) or Fraction(1)
    return {theme: len(kinds) * score / total for theme, score in scores.items()}


def voice_units(level, shares, alpha, said):
    """Scheme 'voice': each voice spreads 1 over what it raises within one level -> {theme: score}."""
    numbers = {}
    spread = {pair: themes & set(level) for pair, themes in said.items() if themes & set(level)}
    for pair in spread:
        numbers[pair[1]] = numbers.get(pair[1], Fraction(0)) + alpha.get(pair, Fraction(0))
    kinds = in_the_sum(shares, numbers)
    total = sum(shares[kind] for kind in kinds) or Fraction(1)
    scores = {}
    for (voice, kind), themes in spread.items():
        if kind in kinds:
            for theme in themes:
                scores[theme] = scores.get(theme, Fraction(0)) + \
                    shares[kind] / total * alpha[(voice, kind)] / numbers[kind] / len(themes)
    return scores


def unweighted(theme, shares, alpha, said):
    """Voices of K+ that raise the theme / all voices of K+, by head."""
    kinds = in_the_sum(shares, heard(alpha, said))
    everyone = {voice for voice, kind in said if kind in kinds}
    raising = {voice for (voice, kind), themes in said.items() if kind in kinds and theme in themes}
    return Fraction(len(raising), len(everyone)) if everyone else None


def standing_order(scores):
    """{theme: comparable} -> {theme: (rank, tied)}, highest first, 1 2 3 3 5."""
    values = list(scores.values())
    return {theme: (1 + sum(1 for other in values if other > score), values.count(score) > 1)
            for theme, score in scores.items()}


def footing(clauses, kinds):
    """clauses: a set of kinds cited for each clause with evidence that is not formal -> {kind: f_k}."""
    result = {kind: Fraction(0) for kind in kinds}
    for cited in clauses:
        within = [kind for kind in kinds if kind in cited]
        for kind in within:
            result[kind] += Fraction(1, len(within) * len(clauses))
    return result


def effective(counts):
    """(sum x)^2 / sum x^2 over the voices that are cited at all; 0 when none is."""
    counts = [count for count in counts if count]
    return Fraction(sum(counts) ** 2, sum(count * count for count in counts)) if counts else Fraction(0)


def text(fraction):
    """A fraction as the JSON has it: lowest terms, '3' or '7/2'."""
    if fraction is None:
        return None
    return str(fraction.numerator) if fraction.denominator == 1 else "%d/%d" % (fraction.numerator,
                                                                               fraction.denominator)
