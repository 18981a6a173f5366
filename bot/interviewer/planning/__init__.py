"""From posting lines to a frozen plan: what may be asked, about what, in which words."""
