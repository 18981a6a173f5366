"""Words that names of employers have: legal forms, kinds of bodies, trades and families."""

import re

_LEGAL = re.compile(
    r"(?:\b(?:GmbH|AG|SE|KG|KGaA|OHG|gGmbH|e\.\s?V\.|Ltd|Limited|LLC|LLP|Inc|Corp|PLC|plc|S\.A\.|SA|S\.?L\.?U?|SARL|SAS"
    r"|S\.?p\.?A|S\.?r\.?l|s\.r\.o|a\.s|B\.?V|N\.?V|Oy|AB|ApS|A/S|Pty|Lda|Ltda|CIC)\b\.?|株式会社|有限会社)"
)
_WORDS = frozenset(
    """
    board commission council agency bureau authority university college school academy hospital hospitals clinic
    infirmary hospice surgery practice pharmacy foundation trust bank institute society association union federation
    church cathedral parish diocese museum gallery library archive archives theatre theater orchestra company companies
    government county district city borough municipality ministry department office service services group holdings
    partners partnership associates consulting consultancy solutions systems technologies labs
    laboratories industries international enterprises brothers sons daughters & co bakery brewery brasserie restaurant
    bistro café cafe inn hotel hotels resort farm farms dairy nursery nurseries garden gardens orchards vineyard
    foods catering kitchen stores supermarkets motors garage autos airlines airways rail railways ferries shipping
    lines logistics haulage transport couriers freight energy renewables power water utilities telecom networks media
    press news publishing studio studios films records games capital insurance assurance wealth securities
    homes housing properties estates lettings care healthcare dental veterinary vets construction builders
    contractors roofing plumbing heating joinery electrical air aviation aerospace marine works mills forge foundry
    steel chemicals pharma biosciences diagnostics therapeutics collective cooperative co-operative charity
    club clubs zoo aquarium wildlife conservancy
    stadt gemeinde landkreis kreis landesmuseum landesamt universität hochschule klinikum klinik krankenhaus schule
    gymnasium kindergarten stiftung verein verband werk werke stadtwerke sparkasse versicherung verlag bäckerei
    metzgerei gasthof praxis kanzlei haustechnik technik gruppe
    ville commune mairie département région hôpital chu clinique école lycée université banque société groupe cabinet
    association fondation musée boulangerie
    hotel ayuntamiento clínica escuela universidad fundación grupo banco bodegas talleres
    prefeitura câmara escola universidade hospital casa clinica comune azienda ospedale cooperativa fondazione scuola
    gemeente ziekenhuis stichting bedrijf
    """.split()
)
_FIRST = frozenset(
    """hotel casa clínica clinica escuela universidad hospital fundación grupo banco bodegas talleres ayuntamiento ville
    mairie hôpital école lycée université banque société groupe fondation musée comune azienda ospedale cooperativa
    fondazione scuola gemeente stadt gemeinde landkreis universität hochschule klinikum stiftung gasthof praxis kanzlei
    prefeitura câmara escola universidade""".split()
)
_ENDINGS = (
    "werke", "werk", "klinik", "klinikum", "krankenhaus", "stiftung", "museum", "schule", "amt", "verein", "verband",
    "verlag", "bank", "kasse", "haus", "technik", "soft", "tech", "works",
)  # fmt: skip
_WORD = re.compile(r"[^\W\d_]+(?:[-'’.][^\W\d_]+)*|&")
_LONGEST = 9
_SHORTEST_COMPOUND = 7


def says_organisation(name: str) -> bool:
    """Whether some word of a short text is one that employers' names have; a single such word is no name."""
    if _LEGAL.search(name):
        return True
    words = [word.lower() for word in _WORD.findall(name)]
    if not 1 < len(words) <= _LONGEST:
        return False
    return any(word in _WORDS or _is_compound(word) for word in words)


def begins_as_organisation(name: str) -> bool:
    """`Hotel Mirador`, `Clínica Vidal`: where the kind of body stands first, what follows is its name."""
    words = [word.lower() for word in _WORD.findall(name)]
    return 1 < len(words) <= _LONGEST and words[0] in _FIRST


def _is_compound(word: str) -> bool:
    return len(word) >= _SHORTEST_COMPOUND and word.endswith(_ENDINGS)
