// What is wrong with YAML, for what libyaml says of it.
extension Wording {
    /// A sentence for a problem in libyaml's words; what it says seldom, or never said before, is told in general.
    static func yaml(_ problem: String) -> Phrase {
        switch problem {
        case "could not find expected ':'", "mapping values are not allowed in this context":
            Phrase(
                da: "YAML kan ikke læses: her mangler et kolon efter en nøgle, eller der er et for meget.",
                en: "The YAML cannot be read: a colon after a key is missing here, or there is one too many.")
        case "did not find expected ',' or ']'":
            Phrase(
                da: "YAML kan ikke læses: listen begynder med [ og slutter ikke med ].",
                en: "The YAML cannot be read: the list begins with [ and does not end with ].")
        case "did not find expected ',' or '}'":
            Phrase(
                da: "YAML kan ikke læses: parentesen { slutter ikke med }.",
                en: "The YAML cannot be read: the bracket { is not closed by }.")
        case "found unexpected end of stream":
            Phrase(
                da: "YAML kan ikke læses: et anførselstegn bliver ikke lukket.",
                en: "The YAML cannot be read: a quotation mark is not closed.")
        case "found unexpected document indicator", "but found another document",
            "did not find expected <document start>":
            Phrase(
                da: "YAML kan ikke læses: teksten begynder forfra midt i det hele.",
                en: "The YAML cannot be read: the text begins anew in the middle.")
        case "did not find expected key", "did not find expected '-' indicator",
            "block sequence entries are not allowed in this context", "mapping keys are not allowed in this context":
            Phrase(
                da: "YAML kan ikke læses: linjen er ikke rykket lige så langt ind som dem, den hører sammen med.",
                en: "The YAML cannot be read: the line is not indented as far as those that it belongs to.")
        case "did not find expected node content", "found unexpected ':'":
            Phrase(
                da: "YAML kan ikke læses: her ventes en værdi.",
                en: "The YAML cannot be read: a value is expected here.")
        case "found character that cannot start any token":
            Phrase(
                da: "YAML kan ikke læses: en værdi kan ikke begynde med det tegn uden anførselstegn.",
                en: "The YAML cannot be read: without quotation marks a value cannot begin with this character.")
        case "found a tab character that violates indentation",
            "found a tab character where an indentation space is expected":
            Phrase(
                da: "YAML kan ikke læses: linjen er rykket ind med tabulator og ikke med mellemrum.",
                en: "The YAML cannot be read: the line is indented by a tab and not by spaces.")
        case "found unknown escape character", "found invalid Unicode character escape code",
            "did not find expected hexdecimal number":
            Phrase(
                da: "YAML kan ikke læses: tegnet efter \\ betyder ikke noget mellem dobbelte anførselstegn.",
                en: "The YAML cannot be read: the character after \\ means nothing between double quotation marks.")
        case "control characters are not allowed", "invalid Unicode character":
            Phrase(
                da: "YAML kan ikke læses: der er et usynligt styretegn i den.",
                en: "The YAML cannot be read: there is an invisible control character in it.")
        case "did not find expected comment or line break", "did not find expected whitespace or line break",
            "did not find expected whitespace":
            Phrase(
                da: "YAML kan ikke læses: her ventes et mellemrum eller en ny linje.",
                en: "The YAML cannot be read: a space or a new line is expected here.")
        default:
            Phrase(
                da: "YAML kan ikke læses: linjen følger ikke reglerne for nøgle: værdi.",
                en: "The YAML cannot be read: the line does not follow the rules of key: value.")
        }
    }
}
