"""The words in which people say why, what changed afterwards, and nothing in particular. Data only."""

import re

REASON = re.compile(
    r"\b(?:because|since (?!then|last|the (?:start|beginning|age)|i (?:was|left|started)|january|february|march|april"
    r"|may|june|july|august|september|october|november|december|\d|christmas|easter|childhood)\w+|so that (?!is\b"
    r"|was\b)\w+|in order to|"
    r"as (?:the|it|she|he|they|we|i|this|that|our|my|everyone|nobody) (?:\w+ )?(?:was|were|had|did|could|knew|needed"
    r"|wanted|would|might|is|has|have|costs?|made|said)|otherwise|(?:it|that|which|he|she|they|i|we) would have|"
    r"which would|rather than|instead of|the reason|that is why|which is why|(?:that|this|it)(?: alone"
    r"| only)? (?:told me|showed me|had to be|could only)|which (?:meant|told|made|suggested"
    r"|showed)|it meant|that meant|the risk (?:was|is)|i (?:also |had )?(?:wanted|figured|suspected|reckoned|guessed"
    r"|judged|thought|knew|worried|feared|assumed|was worried|was afraid|was sure|believed|expected)\b|"
    r"my (?:thinking|reasoning|worry|fear|thought) was|due to|given (?:that|the|how)|"
    r"to (?:avoid|prevent|protect|find out|see (?:if|whether|how|what)|rule out|be (?:sure|safe))|in case|unless|"
    r"so (?:nobody|no one|it|they|she|he|we|i|you|the \w+) (?:would|could|can|will|(?:have|has) (?:a|the|one)"
    r"|knows?|sees?)\b|knowing (?:that|it|we|i|how)|"
    r"(?:cheaper|safer|faster|slower|quicker|easier|harder|worse) than|only because|"
    r"afraid (?:that|of|he|she|it|they))\b"
)
LEARNING = re.compile(
    r"\b(?:since then|ever since|(?:have )?(?:learned|learnt)|(?:taught|showed) me|next time|from then on|"
    r"(?:i|we) now|now (?:i|we)|(?:i|we) (?!was|were|had|did|am|are|have|think|know|see|feel)\w+"
    r"(?: (?:down|up|out|it|them|this|that))? now|these days|(?:my|our) rule|i (?:have )?changed (?:how|the way|my)|"
    r"(?:my|the) (?:own )?mistake|(?:was|were|had been|got|went) wrong|i should have|should have|"
    r"i would (?:now |have )?(?:do|done|ask|asked|start|started|call|called|check|checked|tell|told|raise|raised|book"
    r"|booked|test|tested|make|made|bring|brought|involve|involved|begin|begun|write|written|handle|not|never) "
    r".{0,50}(?:earlier|sooner|first|differently|next time|again|before|now|today|more|weekday)|differently|"
    r"what i (?:changed|took|take|got|missed|did not see)|(?:that was )?my part|in hindsight|in retrospect"
    r"|looking back|lesson|never again|would not have|"
    r"i (?:had )?(?:underestimated|misjudged|overlooked|not realised)|i had never|"
    r"too (?:late|early|soon|short|much) (?:to|for)"
    r"|takeaway|took away|after that (?:i|we) (?:always|started|began)|i (?:only |then )?(?:realised|realized|noticed"
    r"|understood) (?:that |only |then )?(?:i|we|how|what|it)|(?:has|have) (?:held|been) (?:for|since|on|in))\b"
)
_NOT_ME = r"(?<!\bi )(?<!\bwe )(?<!\byou )(?<!said he )(?<!said she )(?<!said they )(?<!told me )"
FORESEEN = re.compile(
    rf"{_NOT_ME}\bwould (?:not |never |just |only |still |also )*(?!like\b|rather\b|be (?:able|happy|good|nice)\b)\w+|"
    r"(?<!if )(?<!whether )\b(?:it|that|this|he|she|they|nobody) (?:could|might) (?:not |never |only |have "
    r"|well )*(?!be able)\w+"
)
"""What somebody saw coming: a `would` whose subject is not the speaker."""

TIMELESS = re.compile(
    r"\b(?:is|are) (?!there\b|still\b|now\b)|\b(?:does|do) not\b|\bcan not\b|\b(?:nobody|nothing|never|everything)"
    r" (?:is|\w+s)\b|\bmust (?!have\b)|\bhas to\b|\bneeds? to\b|\b(?:means|costs|takes|counts|matters)\b"
    r"|\b(?:has|have) (?:a|an|no|one|two|the)\b"
)
UNTIMELY = re.compile(
    r"\b(?:i|we|my|our|now|still|since|today|these days|meanwhile|currently|said|says|say|told|tells|asked|asks|wrote"
    r"|whether|if|when|until|while|what|how|question)\b|\bhere\b|\bthis is\b|\bthere (?:is|are)\b"
    r"|\b(?:that|it|he|she|they) (?:is|are)\b"
    r"|\bi do not (?:know|remember)\b"
)
"""Beside these a present tense is no general truth: it is how things stand today, or somebody's words."""

CONTRAST = re.compile(
    r",\s+(?:and\s+|but\s+)?not\s+(?!sure\b|only\b|even\b|yet\b|just\b|really\b|that\b|much\b|many\b|very\b)\w+|"
    r"\bnot\s+(?:the|a|an|by|in|on|at|to|because|what|from|with|for|before)\s[^.;:]{1,60}\bbut\b|"
    r"\b(?:instead|rather than|other way (?:a)?round|in place of)\b|\b(?:and|but)\s+not\s+(?:the|a|an|by|from|my|her"
    r"|his)\b|"
    r"\b(?:slower|quicker|faster|cheaper|dearer|safer|harder|easier|longer|worse)\s+(?:for|than|but|that)\b|"
    r"\b(?:cost|hurt)\s+(?:me|us|my|our)\b",
    re.IGNORECASE,
)
"""A way taken set against another, or against what it cost."""

SUBORDINATE = re.compile(
    r",\s+as\s+(?:they|he|she|it|we|i|you|there|nobody|one|the|a|an|this|that|these|those|most|many|some|both|my|our"
    r"|his|her|their|I)\b(?!\s+(?:result|rule|whole|team|group|last|first|next)\b)|"
    r",\s+since\s+(?!then\b|last\b|the\s+(?:start|beginning)\b|\d|january|february|march|april|may|june|july|august"
    r"|september|october|november|december|spring|summer|autumn|winter|christmas|easter)\w+\s+\w+",
    re.IGNORECASE,
)
OWN_FAULT = re.compile(
    r"\bit was me\b|\b(?:was|were|is|are) (?:all |also |partly )?(?:mine|my (?:own )?(?:fault|mistake|doing|deploy"
    r"|error|part))\b|"
    r"\bmy (?:own )?\w+ (?:was|were) (?:wrong|the (?:cause|reason))\b|\bmine to (?:put right|say|fix)\b|"
    r"\bi (?:missed|misread|mistook|misjudged|forgot|ignored|overlooked)\b|"
    r"\bi (?:had|was|started|came|began|went)(?: \w+){0,3} too (?:late|early|soon|long|fast|short)\b|"
    r"\bi (?:had started|started|began|had begun|had called|called|rang|came) (?:late|wrong)\b|"
    r"\bso (?:now|the|my)(?: \w+){1,8} now\b|\bso now (?:the|my|i|we|it|each|every)\b|"
    r"\b(?:i|we|my) (?!(?:was|were|had|did)\b)\w+(?: \w+){0,12} (?:beforehand |first |instead )?now$|"
    r"\b(?:i|we) have (?:got )?(?:a|an|the) \w+(?: \w+){0,3} (?:now|since)\b|\bnow (?:the|my|every|each|all)\b"
)
"""What the speaker got wrong, and what they do since."""

VAGUE = re.compile(
    r"\b(?:some|many|a lot|lots|things?|something|somebody|someone|various|different|several|always|usually|often|"
    r"of course|quite|very|really|important|normal|normally|generally|everything|everybody|everyone|etc|kind|sort|"
    r"people|issues?|problems?|situations?|good|nice|fine|well|better|best|difficult|responsible|explained|talked"
    r"|helped|"
    r"discussed|worked|supported|handled|dealt|tried|made sure|looked|way|all)\b"
)
"""Words that would fit any answer."""

ABSTRACT = re.compile(r"(?:tion|tions|ment|ments|ity|ities|ness|ance|ence|ship|ism|ive|ability|ically|fully)$")
"""Endings of words for what cannot be seen or counted."""
CLICHE = re.compile(
    r"\b(?:communication (?:is|was) (?:the )?(?:key|important|very important|everything)|teamwork (?:is|makes|was)|"
    r"practice makes|never give up|hard work|patience is|stay (?:calm|positive)|think outside|attention to detail is|"
    r"it is (?:very |really )?important to|importance of (?:communication|teamwork|planning|patience|listening))\b"
)
BUZZ = re.compile(
    r"\b(?:passionate\w*|passion|synerg\w+|leverag\w+|best[- ]in[- ]class|best practices?|cutting[- ]edge|holistic\w*|"
    r"value[- ]add\w*|world[- ]class|dynamic\w*|proactive\w*|results[- ](?:driven|oriented)|excellence|innovati\w+|"
    r"seamless\w*|strategic\w*|robust|deliverables?|impactful|ecosystem\w*|paradigm\w*|end[- ]to[- ]end|scalab\w+|"
    r"empower\w*|spearhead\w*|champion(?:ed|ing)|foster\w*|cultivat\w+|thought leader\w*|value proposition|"
    r"game[- ]chang\w+|detail[- ]oriented|team player|extra mile|hard[- ]?working|fast[- ]paced|dedicated|dedication|"
    r"person[- ]cent(?:red|ered)|people person|compassionate|dignity|evidence[- ]based|stakeholder\w*|alignment"
    r"|align\w*|"
    r"transform\w*|optimi[sz]\w+|streamlin\w+|maximi[sz]\w+|drive|drives|driving|driven|core competenc\w+|competenc\w+|"
    r"cross[- ]functional\w*|agile|agility|mindset|growth|continuous improvement|customer[- ](?:centric"
    r"|obsessed|first)|"
    r"solutions?|exceed\w*|expectations|vision|visionary|motivated|self[- ]starter|go[- ]getter|exceptional\w*|"
    r"outstanding|superior|top[- ]tier|next[- ]level|actionable|insights|data[- ]driven|key|critical thinking|"
    r"effective\w*|efficien\w+|quality|professional\w*|integrity|commit(?:ted|ment)|diverse|inclusive|collaborat\w+|"
    r"high[- ]perform\w+|high[- ]quality|proven|track record|expert\w*|skills?|skilled|values?|strategy|strategies|"
    r"strong|natural(?:ly)?|thrive\w*|excel|goals?|success|successful\w*|environment|approach|ownership|"
    r"unparalleled|comprehensive|forward[- ]thinking|360|kpis?|roi|bandwidth|low[- ]hanging)\b"
)
"""One of these proves nothing; two in a sentence without a particular, and the sentence earns nothing."""

FILLER = re.compile(
    r"\b(?:um+|uh+|erm*|you know|kind of|sort of|basically|literally|i guess|like i said|and stuff|or something|"
    r"and so on|and everything|etc|whatever|to be honest|blah)\b"
)
