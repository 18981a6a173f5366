"""Words that occur in answers about any trade, and therefore link nothing to anything. Data only."""

COMMON_STEMS_TEXT = """
tell talk walk explain describe give time example last first next new old good bad best better big small long short
high low hard easy difficult different same great right wrong real whole full work job role team people person
manager management boss colleague company business organisation project task problem issue situation challenge thing
things way ways day week month year hour minute today tomorrow night morning place part point number lot bit kind sort
type case fact end start begin began finish stop keep make made making take took taking get got getting go went going
come came coming put see saw seen look looked looking find found think thought know knew want wanted need needed try
tried use used using help helped ask asked say said tell told call called show showed give gave given let set run ran
change changed move moved turn turned happen happened learn learned feel felt become became bring brought leave left
keep kept meet met need handle handled handling deal dealt dealing manage managed managing lead led own owned
responsible responsibility responsibilities experience experienced ability able strong skill skills knowledge
understanding working ensure ensuring support supporting provide providing including required requirement requirements
must high level quality within across other others another every each many much more most one two three four five six
seven eight nine ten half yourself myself would could should might will shall may can really actually just also even
still already never always often usually sometimes quite very well back away down out up off over under again once
because while before after during between against without around through something anything nothing everything
everyone someone anyone nobody important sure clear ready enough least less later early late soon quickly close
change plan planned planning decide decided decision result outcome action goal success successful improve improved
improvement process approach way method step follow following based related relevant possible needs daily
regular regularly direct directly main key set line side hand head question answer reason idea word name list
"""
