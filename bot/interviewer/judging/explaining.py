"""The words in which people say why, what changed afterwards, and nothing in particular. Data only."""

import re

REASON = re.compile(
    r"\b(?:because|since (?!then|last|the (?:start|beginning|age)|i (?:was|left|started)|january|february|march|april"
    r"|may|june|july|august|september|october|november|december|\d|christmas|easter|childhood)\w+|so that|in order to|"
    r"as (?:the|it|she|he|they|we|i|this|that|our|my|everyone|nobody) (?:\w+ )?(?:was|were|had|did|could|knew|needed"
    r"|wanted|would|might|is|has|have|costs?|made|said)|otherwise|(?:it|that|which|he|she|they|i|we) would have|"
    r"which would|rather than|instead of|the reason|that is why|which is why|which (?:meant|told|made|suggested"
    r"|showed)|it meant|that meant|the risk (?:was|is)|i (?:also |had )?(?:wanted|figured|suspected|reckoned|guessed"
    r"|judged|thought|knew|worried|feared|assumed|was worried|was afraid|was sure|believed|expected)\b|"
    r"my (?:thinking|reasoning|worry|fear|thought) was|due to|given (?:that|the|how)|"
    r"to (?:avoid|prevent|protect|find out|see (?:if|whether|how|what)|rule out|be (?:sure|safe))|in case|unless|"
    r"so (?:nobody|no one|it|they|she|he|we|i|you|the \w+) (?:would|could|can|will)|knowing (?:that|it|we|i|how)|"
    r"(?:cheaper|safer|faster|slower|quicker|easier|harder|worse) than|only because|"
    r"afraid (?:that|of|he|she|it|they))\b"
)
LEARNING = re.compile(
    r"\b(?:since then|ever since|(?:have )?(?:learned|learnt)|(?:taught|showed) me|next time|from then on|"
    r"(?:i|we) now|now (?:i|we)|these days|(?:my|our) rule|i (?:have )?changed (?:how|the way|my|also|it|that)|"
    r"(?:my|the) (?:own )?mistake|(?:was|were|had been|got|went) wrong|i should have|should have|"
    r"i would (?:now |have )?(?:do|done|ask|asked|start|started|call|called|check|checked|tell|told|raise|raised|book"
    r"|booked|test|tested|make|made|bring|brought|involve|involved|begin|begun|write|written|handle|not|never) "
    r".{0,50}(?:earlier|sooner|first|differently|next time|again|before|now|today|more|weekday)|differently|"
    r"what i (?:changed|took|take|got|missed|did not see)|(?:that was )?my part|in hindsight|in retrospect"
    r"|looking back|lesson|never again|would not have|"
    r"i (?:had )?(?:underestimated|misjudged|overlooked|not realised|never)|"
    r"too (?:late|early|soon|short|much) (?:to|for)"
    r"|takeaway|took away|after that (?:i|we) (?:always|started|began)|i (?:only |then )?(?:realised|realized|noticed"
    r"|understood) (?:that |only |then )?(?:i|we|how|what|it)|(?:has|have) (?:held|been) (?:for|since|on|in))\b"
)
VAGUE = re.compile(
    r"\b(?:some|many|a lot|lots|things?|something|somebody|someone|various|different|several|always|usually|often|"
    r"of course|quite|very|really|important|normal|normally|generally|everything|everybody|everyone|etc|kind|sort|"
    r"people|issues?|problems?|situations?|good|nice|fine|well|better|best|difficult|responsible|explained|talked|helped|"
    r"discussed|worked|supported|handled|dealt|tried|made sure|looked|way|all)\b"
)
"""Words that would fit any answer."""

ABSTRACT = re.compile(r"(?:tion|tions|ment|ments|ity|ities|ness|ance|ence|ship|ism|ive|ability|ically|fully)$")
"""Endings of words for what cannot be seen or counted."""
