"""The words the detectors look for. Data only; every list is about how people tell things, never about one trade."""

import re


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


IRREGULAR_PAST = _words(
    """ate beat became began bent bet bit bled blew bound bought bred broke brought built burnt came cast caught chose
    clung cost crept cut dealt did dove drank drew drove dug dyed fed fell felt fled flew forbade forgave forgot fought
    found froze gave got grew ground had heard held hid hit hung hurt kept knelt knew laid lay leant leapt learnt led
    left lent let lit lost made meant met mistook oversaw overcame paid proved put quit ran rang read rebuilt redid
    relit reran reset resat retook rewrote rid rode rose said sang sank sat saw sent set sewed shook shone shot showed
    shrank shut slept slid smelt sold sought spelt spent spilt split spoke sprang spread spun stole stood stuck struck
    stung swam swapped swept swore swung taught thought threw told took tore trod undertook understood undid upheld
    went withdrew withheld woke won wore wound wove wrote wrung"""
)
IRREGULAR_PARTICIPLE = _words(
    """been begun broken chosen done drawn driven eaten fallen flown forgotten frozen given gone grown known overseen
    ridden risen rung seen shaken shown spoken stolen sunk taken thrown torn undertaken withdrawn woken worn written"""
)
NOT_PAST = _words(
    """bed bleed breed deed embed exceed feed greed hundred indeed kindred need proceed red seed shed speed succeed
    weed naked sacred wicked aged united alleged wed shred sled"""
)
"""End in -ed without being a past form."""

STATE_VERBS = _words(
    """am are is was were been being be have has had do does did felt feel thought think knew know wanted want liked
    like loved love believed believe enjoyed enjoy hoped hope needed need meant mean seemed seem appeared became
    remembered remember heard understood understand agree agreed cared care respect respected value
    valued prefer preferred lived live aspired
    grew thrived excelled struggled tend excel thrive pride prided possess bring can could may might must guess
    suppose mind wish get consider"""
)
"""Verbs after `I` that say what somebody is or feels, not what they did."""

VAGUE_VERBS = _words(
    """helped worked handled dealt managed supported assisted participated contributed tried used ensured improved
    communicated collaborated coordinated cooperated attended focused leveraged utilised utilized drove driven
    spearheaded championed fostered empowered enabled facilitated optimised optimized streamlined maximised maximized
    delivered achieved succeeded exceeded overcame demonstrated strived strove embraced engaged
    involved addressed solved resolved went came did made gave took looked saw kept continued stayed
    started began said had learned learnt realised realized studied experienced encountered
    faced saw completed finished performed executed executing provided implemented
    prioritised prioritized listened got noticed observed"""
)
"""Own steps that tell little by themselves: half a step each, unless the clause carries a particular."""

SAME_IN_BOTH = _words("let put cut set hit read shut spread split hurt quit beat bet bid cast cost shed")
"""Past and present look alike: beside `always` or `would` they are no deed."""

DECISION_VERBS = _words(
    """decided chose picked opted refused insisted proposed suggested recommended prioritised
    prioritized rejected agreed
    declined stopped escalated argued pushed held swapped switched changed overruled"""
)

HABIT_WORDS = re.compile(
    r"\b(?:always|usually|generally|typically|normally|often|regularly|every time|each time|whenever|in general|"
    r"most of the time|on a daily basis|day to day|all the time|as a rule|tend to|try to|like to|make sure|makes sure|"
    r"pride myself|am used to|in my experience|sometimes|(?:i|we) never (?:let|put|cut|set|read|shut))\b"
)
HYPOTHETICAL = re.compile(
    r"\b(?:i|we|you|one) (?:(?:just|probably|always|definitely|first|then|also|simply|certainly|usually|never|"
    r"personally|surely|maybe|of course|still|not) )*(?:would|will|should|shall|might)\b(?! have\b)|"
    r"\b(?:would|should) be (?:to|able)\b|\bneeds? to be\b|\bit is important\b|\bis (?:very |really |so )?important\b|"
    r"\bthe (?:best|right|first) (?:thing|way|step) (?:is|would be|to)\b|\byou (?:have|need|just|must|can) \w+"
)

TIME_UNITS = (
    r"(?:second|minute|min|hour|hr|day|night|morning|afternoon|evening|week|weekend|fortnight|month|quarter|term|"
    r"semester|season|year|yr|shift|spring|summer|autumn|fall|winter|christmas|easter|ramadan|monday|tuesday|wednesday|"
    r"thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|"
    r"december)s?"
)
NUMBER_WORD = (
    r"(?:a dozen|dozens|hundreds|thousands|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|"
    r"fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|"
    r"hundred|thousand|million|half|twice|double|third|quarter|couple)"
)
EPISODE = re.compile(
    rf"\b(?:last|this past|the previous|the other|that same|that|the following|the next) {TIME_UNITS}\b|"
    rf"\b(?:last|back in|in|on|since|around|early|late|by) (?:early |late |mid )?(?:january|february|march|april|june|"
    rf"july|august|september|october|november|december|spring|summer|autumn|winter|monday|tuesday|wednesday|thursday|"
    rf"friday|saturday|sunday|christmas|easter|(?:19|20)\d\d)\b|\b(?:19|20)\d\d\b|"
    rf"\b(?:one|a) (?:(?:busy|quiet|cold|hot|very|really|bad|particular|late|early|wet|rainy|night|saturday|friday|"
    rf"sunday|monday) )*(?:day|night|morning|afternoon|evening|time|weekend|week|shift|monday|tuesday|wednesday"
    rf"|thursday|"
    rf"friday|saturday|sunday|winter|summer|spring|autumn|january|february|december|november)\b(?! to\b| i \w+ to\b)|"
    rf"\b(?:\d+|a|an|few|couple of|several|{NUMBER_WORD}) {TIME_UNITS} (?:ago|before|earlier|into|in|later|after|"
    rf"back)\b|\b(?:ago|yesterday|once)\b|(?<!if )(?<!when )(?<!whenever )\bthere was (?:a|an|one|this)\b|\bhad "
    rf"(?:a|an|one|this) (?:\w+ )+?(?:who|that|"
    rf"where|with|come|came)\b|\bwhen i (?:was|worked|started|joined|ran|did|managed|covered|took)\b|"
    rf"\bduring (?:a|an|my|the|our|one) \w+|\bin my (?:first|second|third|last|final|previous) \w+|"
    rf"\bon my (?:first|second|last|previous) \w+|\bat (?:about |around )?\d{{1,2}}(?:[:.]\d\d)? ?(?:am|pm|o'clock)\b|"
    rf"\b\d{{1,2}}(?::\d\d)?(?:am|pm)\b|\bat (?:handover|midnight|noon|lunch|closing|close|night)\b"
    rf"|\bmid (?:shift|term)"
)
RECENT = re.compile(
    rf"\b(?:for|over|within|after|in|by|took|spent|every|first|next|last|during) (?:the |about |around |nearly |over |"
    rf"under |only |first |last |next )*(?:\d+|{NUMBER_WORD}|a|few) (?:\w+ )?{TIME_UNITS}\b"
)
PLACE = re.compile(
    r"\b(?:at|in|on|from|for|to|into) (?:a|an|the|my|our|their|his|her|one) (?:\w+[ -]){0,3}?(?:company|firm"
    r"|agency|bank|"
    r"shop|store|"
    r"restaurant|cafe|kitchen|bar|pub|hotel|school|nursery|college|university|hospital|ward|clinic|surgery"
    r"|practice|home|"
    r"site|warehouse|depot|yard|factory|plant|mill|line|workshop|garage|lab|office|studio|farm|field|garden|court|"
    r"station|airport|port|ship|boat|plane|van|truck|bus|train|tunnel|bridge|building|block|flat|house|estate"
    r"|village|town|"
    r"city|borough|council|charity|ngo|startup|start-up|employer|job|role|placement|internship|apprenticeship|"
    r"department|unit|team|call centre|call center|help ?desk|reception|front desk|classroom|room|gym|pool"
    r"|library|museum|"
    r"theatre|theater|church|mosque|branch|region|project|client|customer|contract|event|festival|conference|fair|"
    r"course|year group|class|salon|bakery|laundry|pharmacy|dispensary|cell|bay|dock|roof|basement|attic|floor|"
    r"corridor|cabin|counter|till|desk|platform)\b"
)
PERSONS = (
    r"customers?|clients?|patients?|residents?|pupils?|students?|child|children|kid|kids|boy|girl|baby|man|woman|men|"
    r"women|lady|guy|bloke|couple|parents?|mother|mum|mom|father|dad|daughter|son|wife|husband|partner|sister|brother|"
    r"family|families|guests?|visitors?|tenants?|landlord|neighbours?|neighbors?|passengers?|drivers?|owners?|"
    r"supervisors?|foreman|chef|waiters?|waitress|nurses?|doctors?|consultants?|registrar|surgeons?"
    r"|pharmacists?|midwife|"
    r"gp|physio|physiotherapist|paramedics?|carers?|colleagues?|coworkers?|co-workers?|teammates?|boss|director|"
    r"chief|ceo|cto|cfo|coo|vp|founders?|engineers?|developers?|designers?|analysts?|scientists?|accountants?|auditors?|"
    r"inspectors?|lawyers?|solicitors?|barristers?|partners?|judge|buyers?|sellers?|suppliers?|vendors?|contractors?|"
    r"subcontractors?|electricians?|plumbers?|fitters?|joiners?|welders?|mechanics?|technicians?|operators?|operative|"
    r"pickers?|packers?|cleaners?|porters?|guards?|officers?|sergeant|clerk|receptionist|secretary|assistants?|"
    r"apprentices?|trainees?|juniors?|seniors?|graduates?|interns?|volunteers?|teachers?|headteacher|tutors?"
    r"|lecturers?|"
    r"professors?|coach|players?|users?|subscribers?|members?|applicants?|candidates?|recruiters?|managers?|leads?|"
    r"leader|head|crew|gang|shareholders?|investors?|donors?|trustees?|councillor|regulator|stakeholders?|"
    r"reviewers?|editors?|journalists?|photographers?|artists?|musicians?|farmers?|growers?|vets?|owner|"
    r"planners?|schedulers?|dispatchers?|controllers?|estimators?|surveyors?|architects?|foremen|inspectorate"
)
PERSON = re.compile(rf"\b(?:{PERSONS})\b")
SPECIFIC_PERSON = re.compile(
    rf"\b(?:a|an|one|the|my|our|his|her|their|this|that|another|two|three|four|five|six|both)"
    rf" (?:[\w'-]+ ){{0,3}}?(?:{PERSONS})\b|^(?:(?:then|so|but|and) )?(?:{PERSONS}) (?:(?:in|from|of|on) \w+ )?"
    rf"(?:was|were|had|did|{'|'.join(sorted(IRREGULAR_PAST))}|\w{{3,}}ed)\b"
)
"""`Colleague in finance needed four days`: without its article the person is no less one person."""
STAKES = re.compile(
    r"\b(?:risk\w*|danger\w*|unsafe|deadline|due (?:on|by|at|in|the|that)|overdue|urgent\w*|emergency|otherwise"
    r"|threat\w*|"
    r"would have (?:lost|cost|missed|been|had|meant|gone|failed|shut)|about to|was going to|were going to"
    r"|penalt\w+|fine of|"
    r"complain\w*|angry|furious|upset|crying|shouting|scared|worried|confused|fail\w*|broke\w*|broken|crash\w*|leak\w*|"
    r"short[- ]staffed|off sick|called in sick|shortage|ran out|running out|out of stock|without|only (?:one|two|three|"
    r"\d+)|late|behind|delay\w*|wrong\w*|error\w*|mistake\w*|mismatch\w*|missing|mis\w+ed|discrepan\w+|lost"
    r"|losing|stuck|"
    r"refus\w+|disagree\w*|disput\w+|conflict\w*|clash\w*|argu\w+|reject\w*|cancel\w*|escalat\w+|outage|down for|"
    r"at stake|cost (?:us|them|the|him|her)|could have|could not|did not|(?:he|she|they|it|nobody) would not|"
    r"was not|were not|stopped working|fell|"
    r"injur\w+|hurt|pain|infect\w+|fever|fire|flood\w*|cold|froze\w*|overflow\w*|drop\w*|too (?:much|many"
    r"|little|few|late|"
    r"high|low|hot|thin|slow|big|small)|struggl\w+|difficult|problem|issue|dropped|expired|audit|inspection|backlog|"
    r"queue|complaint|fault\w*|faulty|damage\w*|contaminat\w+|recall|breach|blocked|jam\w*|trip\w*|alarm\w*)\b"
)

SELF_REASON = re.compile(
    r"\bi (?:also |had "
    r")?(?:wanted|figured|suspected|reckoned|guessed|judged|thought|knew|worried|feared|assumed|was worried|"
    r"was afraid|was sure|believed|expected)\b|\bmy (?:thinking|reasoning|worry|fear|thought) was\b|"
    r"\b(?:that|which) is why i\b|\bthe reason i\b|\bi (?:could|would) not have\b"
)
TRADE_OFF = re.compile(
    r"\b(?:instead of|rather than|trade[- ]?offs?|(?:two|three|other|my|the) options?|alternatives?|alternatively"
    r"|the (?:downside|catch|other (?:way|choice))|the (?:cost|price|risk) (?:was|is|of)|at the (?:cost|expense)"
    r"|even though|although it|weighed|considered|(?:i|we) could have|could have (?:just|only|also|simply)"
    r"|could either|chose|decided (?:against|not|to \w+"
    r" (?:before|first|over))|(?:picked|took|put|kept) .{1,30} over|not (?:just|simply)|"
    r"but (?:it|that|this) (?:would|meant|also|cost|took)|it (?:would have|cost|meant) .{0,40} but"
    r"|pros and cons|worth (?:it|the|more|losing)|compromise|in exchange|knowing (?:that|it|we|i)|"
    r"(?:it|that|this) (?:would have|would) (?:been|be|cost|taken|take|meant|mean)|tempting|"
    r"(?:is|was|be|been) (?:quicker|cheaper|safer|easier)|the (?:easy|easier|easiest|obvious) (?:way|thing|one|fix)"
    r"|no (?:other )?(?:choice|option)|accepted (?:that|the|a)|gave up|sacrific\w+|preferred|better (?:to|than)"
    r"|not worth)\b"
)
ORDER = re.compile(
    r"\b(?:first(?:ly)?|second(?:ly)?|third(?:ly)?|then|next|after(?:wards| that)?|before (?:that|i|we)|finally|later|"
    r"once|as soon as|straight away|immediately|meanwhile|when|by the time|the (?:next|following|same)|in the end|"
    r"at the end|to start|started by|while)\b"
)
METHOD = re.compile(
    r"\b(?:using|used (?:a|an|the|my|our)|by \w+ing|with (?:a|an|the|my|our) \w+|through (?:a|an|the)|via"
    r"|in (?:excel|sap|"
    r"jira|git|python|sql)|step by step|one by one|line by line|side by side|against (?:the|a|an|our|my)|based on|"
    r"according to|per the|following the|test(?:ed|ing)?|measur\w+|calculat\w+|compar\w+|cross[- ]check\w*|log\w*|"
    r"spreadsheet|checklist|list|chart|script|query|form|template|manual|drawing|gauge|meter|scan|log|diary|note|sheet|"
    r"board|label|photo\w*|sample|draft|plan|report|table|rota|schedule|timer|map|letter|email|ticket|dashboard|model|"
    r"procedure|protocol|diagram)\b"
)
LINKING = re.compile(
    r"\b(?:your (?:posting|team|role|line|company|clients?|customers?|patients?|residents?|pupils?|students?|site|"
    r"kitchen|shop|ward|school|job|users?|product|platform|plant|fleet|ad|advert)|you (?:ask|asked|need|want|mention|"
    r"mentioned|describe|described|are (?:asking|looking)|list|listed)|this (?:role|job|position)|the (?:role|posting|"
    r"job (?:ad|description|advert)) (?:asks|says|mentions|needs)|same (?:problem|kind|thing|sort) (?:as|you"
    r"|here|that you)|"
    r"what you)\b"
)
QUANTITY = re.compile(
    rf"[£$€]?\d[\d.,:/]*%?|\b{NUMBER_WORD}\b|\b(?:percent|per cent|none|nothing|zero|nearly every\w*|all but"
    rf"|hardly any\w*|nobody|no one|every single|all of|"
    rf"not (?:one|a single)|only one|most of|dozen)\b"
)
