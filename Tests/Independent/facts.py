"""What weighing.md ('To be reproduced exactly', 2–4 and 6) and on-par.md (section 6) say of the worked example.

`facts(space)` computes it from a workspace of the worked example; worked_example.py checks it against the text.
"""

from fractions import Fraction

import arithmetic

TOP = 3
STEPS = 20


def leximin(space):
    """Themes by scheme `common`, best first, ties by the next smallest."""
    vector = {theme: arithmetic.common(theme, space.shares, space.alpha, space.said) for theme in space.themes}
    return sorted(space.themes, key=lambda theme: (vector[theme], theme), reverse=True)


def leximin_doubled(space):
    """The same with every lived voice twice: must not move."""
    said, alpha = dict(space.said), dict(space.alpha)
    for (voice, kind), themes in space.said.items():
        if kind == "lived":
            said[(voice + "x", kind)], alpha[(voice + "x", kind)] = themes, alpha[(voice, kind)]
    vector = {theme: arithmetic.common(theme, space.shares, alpha, said) for theme in space.themes}
    return sorted(space.themes, key=lambda theme: (vector[theme], theme), reverse=True)


def flip(space, one, other, shares=None):
    """The lived weight at which two themes are level, the others share-weighted; None when parallel."""
    shares = shares or space.shares
    kinds = [kind for kind in space.kinds if kind != "lived"]

    def parts(theme):
        p = {kind: arithmetic.profile(theme, kind, space.alpha, space.said) / space.numbers[kind] for kind in space.kinds}
        rest = sum(shares[kind] * p[kind] for kind in kinds) / sum(shares[kind] for kind in kinds)
        return p["lived"], rest

    (lived_a, rest_a), (lived_b, rest_b) = parts(one), parts(other)
    below = (lived_a - rest_a) - (lived_b - rest_b)
    return (rest_b - rest_a) / below if below else None


def top(scores):
    """(surely, possibly) among the first three."""
    sure, possible = set(), set()
    for theme, score in scores.items():
        above = sum(1 for other in scores.values() if other > score)
        level = sum(1 for other in scores.values() if other == score)
        if above + level <= TOP:
            sure.add(theme)
        if above < TOP and score:
            possible.add(theme)
    return sure, possible


def equal_scores(space, said):
    return {theme: arithmetic.equal(theme, space.shares, space.alpha, said) for theme in space.themes}


def grid(space):
    """Every weighting in steps of 1/20 over the kinds in the sum -> {theme: [sure, possible]}, weightings, ties."""
    counts, number, ties = {theme: [0, 0] for theme in space.themes}, 0, 0
    p = {theme: [arithmetic.profile(theme, kind, space.alpha, space.said) / space.numbers[kind] for kind in space.kinds]
         for theme in space.themes}
    for first in range(STEPS + 1):
        for second in range(STEPS + 1 - first):
            weights = (first, second, STEPS - first - second)
            scores = {theme: sum(w * value for w, value in zip(weights, p[theme])) for theme in p}
            sure, possible = top(scores)
            number, ties = number + 1, ties + (sure != possible)
            for theme in sure:
                counts[theme][0] += 1
            for theme in possible:
                counts[theme][1] += 1
    return {"weightings": number, "tied_at_the_border": ties, "themes": counts}


def tipping(space):
    """Voices whose absence changes the sure or the possible top three."""
    base = top(equal_scores(space, space.said))
    return sorted({voice for voice, _ in space.said
                   if top(equal_scores(space, {pair: themes for pair, themes in space.said.items()
                                               if pair[0] != voice})) != base})


def with_peer_worker(space):
    """One more voice, half lived on gebyrer, half professional on koordination."""
    said, alpha = dict(space.said), dict(space.alpha)
    said[("peer", "lived")], said[("peer", "professional")] = {"gebyrer"}, {"koordination"}
    alpha[("peer", "lived")] = alpha[("peer", "professional")] = Fraction(1, 2)
    return {theme: arithmetic.equal(theme, space.shares, alpha, said) for theme in space.themes}


def footings():
    """12 lived, 30 professional, 4 expert voices, 30 clauses: 29 cite ten professionals, one cites everyone."""
    kinds = ["lived", "professional", "expert"]
    first = arithmetic.footing([{"professional"}] * 29 + [set(kinds)], kinds)
    second = arithmetic.footing([{"lived", "professional"}] * 30, kinds)
    return {"one cites everyone": first, "the same eleven": second,
            "effective lived, the same eleven": arithmetic.effective([30])}


def facts(space):
    pairs = [("koordination", "bolig"), ("bolig", "ordentlighed"), ("ordentlighed", "projekter-stopper"),
             ("projekter-stopper", "evidens"), ("ordentlighed", "gebyrer")]
    uneven = dict(space.shares, professional=Fraction(2))
    return {"common_order": leximin(space), "common_order_lived_doubled": leximin_doubled(space),
            "flips": {"%s–%s" % pair: flip(space, *pair) for pair in pairs},
            "flip_ordentlighed_projekter_1_2_1": flip(space, "ordentlighed", "projekter-stopper", uneven),
            "grid": grid(space), "tipping": tipping(space), "with_peer_worker": with_peer_worker(space),
            "footings": footings()}


# As printed in weighing.md and on-par.md.
PRINTED = {
    "common_order": ["bolig", "koordination", "projekter-stopper", "ordentlighed", "evidens", "gebyrer"],
    "flips": {"koordination–bolig": "51/101", "bolig–ordentlighed": "4/9", "ordentlighed–projekter-stopper": "1/3",
              "projekter-stopper–evidens": "12/37", "ordentlighed–gebyrer": "-3/37"},
    "flip_ordentlighed_projekter_1_2_1": "2/5",
    "grid": {"weightings": 231, "tied_at_the_border": 5, "themes": {
        "bolig": [218, 219], "koordination": [181, 183], "projekter-stopper": [114, 116], "evidens": [94, 95],
        "ordentlighed": [81, 85], "gebyrer": [0, 0]}},
    "footings": {"one cites everyone": {"lived": "1/90", "professional": "44/45", "expert": "1/90"},
                 "the same eleven": {"lived": "1/2", "professional": "1/2", "expert": "0"},
                 "effective lived, the same eleven": "1"},
}


def differences(found):
    """Where `facts`, as plain values, is not what the texts print."""
    lines = ["%s: computed %s, printed %s" % (key, found[key], value) for key, value in PRINTED.items()
             if found[key] != value]
    if found["common_order_lived_doubled"] != found["common_order"]:
        lines.append("common moved when the lived voices were doubled")
    if len(found["tipping"]) != 42:
        lines.append("tipping voices: computed %d, printed 42" % len(found["tipping"]))
    peer = {"gebyrer": "7/75", "koordination": "7/12", "ordentlighed": "1492/4575", "projekter-stopper": "302/915"}
    lines += ["with peer worker %s: computed %s, printed %s" % (theme, found["with_peer_worker"][theme], value)
              for theme, value in peer.items() if found["with_peer_worker"][theme] != value]
    return lines
