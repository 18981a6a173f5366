"""Verbs that open a duty, by language, and telling a duty by how it begins."""

from functools import lru_cache

BASE_VERBS = """
    accelerate accept achieve acquire act adapt address adhere adjust administer advance advise advocate aid align
    allocate analyse analyze answer anticipate apply appraise approve arrange articulate assemble assess assign
    assist assume assure attend attract audit author automate balance bill blend book brainstorm bridge brief bring
    build calculate calibrate call capture care carry catalogue champion chair check clean clear close coach code
    collaborate collate collect communicate compare compile complete compose comply conceive conduct configure
    confirm connect consult contact contribute control convert convey cook coordinate co-ordinate correct counsel
    craft create cross cross-sell cultivate curate cut deal debug decide define delegate deliver demonstrate deploy
    describe design detect determine develop devise diagnose differentiate direct discover dispatch dispense display
    distribute document draft draw drive edit educate elicit embed embrace employ empower enable encourage enforce
    engage engineer enhance enroll ensure enter escalate establish estimate evaluate evangelize examine execute
    expand experiment explain explore expedite extend extract facilitate field file find fix flex follow forecast
    formulate foster fulfil fulfill gather generate give govern greet grow guide handle help hire host hunt identify
    illustrate implement improve incorporate increase influence inform initiate innovate inspect inspire install
    instruct integrate interact interface interpret interview introduce inventory investigate issue iterate join
    keep launch lead learn leverage liaise lift load locate log maintain make manage map market master measure meet
    mentor migrate minimise minimize mitigate model moderate modify monitor motivate move navigate negotiate nurture
    observe obtain offer onboard open operate optimise optimize orchestrate order organise organize originate
    outline oversee own pack package participate partner perform persuade pick pilot pioneer place plan position
    possess post prepare present preserve prevent price prioritise prioritize process procure produce program
    project promote propose prospect protect prototype prove provide publish purchase pursue push qualify raise read
    receive recognise recognize recommend reconcile record recruit redesign reduce refactor refer refine register
    regulate reinforce relay remain remove render repair replace replenish report represent request research resolve
    respond restock restructure retain retrieve review revise run safeguard scale schedule scope screen seek select
    sell serve service set setup shape share shepherd ship showcase simplify solve source spearhead specify staff
    standardise standardize start steer stimulate stock strategize streamline strengthen structure study submit
    suggest supervise supply support surface survey sustain synthesise synthesize tackle tailor take target teach
    test think thrive track train transcribe transfer transform translate transport travel treat triage troubleshoot
    tune uncover understand undertake unload update upgrade uphold upsell utilise utilize validate verify visit
    volunteer walk welcome maximise maximize summarise summarize sanitise sanitize tidy trim vet wire unpack lock
    unlock sort wash weigh weld sew bake feed plant prune harvest paint print scan answer count charge refund patrol
    guard invoice mediate mix fill wrap tend tutor shelve sample quote trace sketch ideate invent monetise monetize
    dig polish sweep mop groom rotate drill iron fold dress grade lobby litigate persuade tabulate win work write
""".split()

NOUN_HOMOGRAPHS = frozenset(
    """
    experience knowledge degree market model project program support service process plan position order report
    stock staff scope scale structure source supply study train test target travel price place post pack package
    pilot master project record register research review share surface track treat welcome work call care check code
    contact control cut deal design display draft drive field file grow host issue join load log map measure offer
    open own pick present produce purchase read run schedule screen set start study survey walk win interest
    interview inventory plant feed print scan charge guard patrol invoice sample quote trace sketch drill iron fold
    dress grade lobby tutor wire paint wash sort mix fill polish trim count lock refund bill book brief
    balance audit aid address act approach bridge
""".split()
)
"""Also nouns or adjectives: they open a duty only where an object follows."""

_LONGEST_ADVERBIAL = 6
_CONDITIONAL = frozenset(
    "if when should before after once unless where while as what how why do can so because".split()
)
_BEFORE_VERB = frozenset("will would also then then regularly often and usually".split())
_NOT_WORK = frozenset(
    """possess bring thrive think understand qualify apply join submit contact receive accept learn visit read register
    express share welcome offer call enter expand select grow excel want provide note""".split()
)
"""What somebody is, gets or does to apply, not what they do at work."""
_NOUN_FOLLOWERS = frozenset(
    "of in with for experience skills manager management engineer and or is are at to on by years team".split()
)

NOMINAL_OPENERS = {
    "fr": """gestion suivi réalisation élaboration mise accompagnement animation participation rédaction organisation
        coordination préparation contrôle pilotage conception développement encadrement saisie analyse traitement
        établissement vérification assistance entretien maintenance rapprochement accueil conseil planification
        supervision fabrication montage identification définition""",
    "es": """
        gestión atención elaboración realización seguimiento control coordinación planificación administración
        análisis desarrollo apoyo supervisión preparación verificación armado carga registro venta ventas
        organización revisión participación ejecución diseño asistencia recepción facturación confección
        actualización generación mantenimiento emisión relevamiento monitoreo soporte colaboración implementación
        tareas soldadura lectura
    """,
    "pt": """
        gestão atendimento elaboração realização acompanhamento controle coordenação planejamento administração
        análise desenvolvimento apoio supervisão preparação verificação registro venda vendas organização revisão
        participação execução emissão conferência lançamento suporte auxílio instalação manutenção abertura recepção
    """,
    "cs": """vývoj vytváření správa tvorba údržba řízení návrh zajištění komunikace spolupráce podpora příprava vedení
        programování testování analýza implementace kontrola realizace účast zpracování práce rozvoj optimalizace
        sledování plánování""",
    "de": """
        mithilfe mitarbeit unterstützung aufbau pflege übernahme wartung kontrolle analyse planung rüsten einrichten
        programmieren prüfen annahme abwicklung zusammenarbeit beratung ansprechpartner kommunikation reinigung
    """,
    "it": """gestione sviluppo supporto analisi coordinamento realizzazione organizzazione predisposizione redazione
        assistenza controllo elaborazione pianificazione""",
    "nl": """beheren ontwikkelen opstellen begeleiden verzorgen uitvoeren onderhouden adviseren""",
}
"""Nouns of doing with which a duty begins in languages that prefer them to verbs."""

_NOMINAL_ENDINGS = {
    "de": ("ung", "ieren"),
    "fr": (),
    "es": (),
    "pt": (),
    "cs": ("ání", "ení"),
    "it": (),
    "nl": ("ing",),
}
_INFINITIVES = {
    "fr": ("er", "ir", "re"),
    "es": ("ar", "er", "ir", "arle", "arse", "erle"),
    "pt": ("ar", "er", "ir"),
    "it": ("are", "ere", "ire"),
}
_NOT_INFINITIVE = frozenset(
    """
    ser estar tener haber ter haver être avoir savoir ouvrier secondaire notre votre autre titre mer entre sobre
    saber poder lugar hogar premier dernier particulier nível master junior senior senhor mujer par chantier atelier
    maior melhor
""".split()
)


_FEWEST_BEFORE_INFINITIVE = 2
_SHORTEST_INFINITIVE = 6
_NOT_DONE_LAST = frozenset(
    """mitbringen vorweisen können sprechen verfügen besitzen werden zusammen wünschen erwarten freuen beherrschen
    verstehen kennen genießen bekommen erhalten profitieren kunnen hebben zijn worden inbegriffen""".split()
)


def opens_with_verb(tokens: list[str], language: str) -> bool:
    """Whether a statement begins the way a duty does: a verb, or in some languages a noun of doing."""
    words = [token for token in tokens[:3] if token not in {"and", "&", "to"}]
    if not words:
        return False
    first = words[0]
    if first.endswith("ly") and len(words) > 1:  # "proactively identify"
        words, first = words[1:], words[1]
    if _is_english_verb(first, words[1] if len(words) > 1 else ""):
        return True
    if language == "en":
        return False
    return (
        first in _nominals(language)
        or (len(first) > 5 and first.endswith(_NOMINAL_ENDINGS.get(language, ())))
        or (first.endswith(_INFINITIVES.get(language, ())) and len(first) > 3 and first not in _NOT_INFINITIVE)
    )


def says_what_you_do(tokens: list[str]) -> bool:
    """Whether an English sentence tells its reader what they do at work: `On Sundays you'd bake`."""
    if "you" not in tokens[:_LONGEST_ADVERBIAL] or tokens[0] in _CONDITIONAL:
        return False
    rest = tokens[tokens.index("you") + 1 :]
    while rest and rest[0] in _BEFORE_VERB:
        rest = rest[1:]
    return bool(rest) and _english_forms().get(rest[0]) == "base" and rest[0] not in _NOT_WORK


def _is_english_verb(first: str, second: str) -> bool:
    kind = _english_forms().get(first)
    if kind is None:
        return False
    if kind == "base" and first in NOUN_HOMOGRAPHS:
        return bool(second) and second not in _NOUN_FOLLOWERS
    if kind == "s" and first[:-1] in NOUN_HOMOGRAPHS:
        return bool(second) and second not in _NOUN_FOLLOWERS
    return True


@lru_cache(maxsize=1)
def _english_forms() -> dict[str, str]:
    forms: dict[str, str] = {}
    for verb in BASE_VERBS:
        forms[verb] = "base"
        forms.setdefault(_third_person(verb), "s")
        for gerund in _gerunds(verb):
            forms.setdefault(gerund, "ing")
    forms["understanding"] = "noun"
    del forms["understanding"]
    return forms


def _third_person(verb: str) -> str:
    if verb.endswith(("s", "sh", "ch", "x", "o", "z")):
        return verb + "es"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ies"
    return verb + "s"


def _gerunds(verb: str) -> tuple[str, ...]:
    if verb.endswith("ie"):
        return (verb[:-2] + "ying",)
    if verb.endswith("e") and not verb.endswith("ee"):
        return (verb[:-1] + "ing",)
    if len(verb) > 2 and verb[-1] not in "aeiouwxy" and verb[-2] in "aeiou" and verb[-3] not in "aeiou":
        return (verb + "ing", verb + verb[-1] + "ing")
    return (verb + "ing",)


def ends_with_infinitive(text: str, language: str) -> bool:
    """`Lehrlinge anleiten`, `Planken op maat zagen`: where what is done stands last."""
    words = text.rstrip(" .;,!").split()
    if language not in {"de", "nl"} or len(words) < _FEWEST_BEFORE_INFINITIVE:
        return False
    last = words[-1]
    return last.islower() and len(last) >= _SHORTEST_INFINITIVE and last.endswith("en") and last not in _NOT_DONE_LAST


@lru_cache(maxsize=16)
def _nominals(language: str) -> frozenset[str]:
    return frozenset(NOMINAL_OPENERS.get(language, "").split())
