"""Questions are compared in meaning all at once, and only where they share words that mean something."""

from bot.interviewer.planning.repeats import Repeats


class Counting:
    """Everything means the same, and how often that was asked for is known."""

    name = "semantic"

    def __init__(self):
        self.looked_at = []

    def matrix(self, rows, columns):
        self.looked_at.append(list(rows))
        return [[1.0 for _ in columns] for _ in rows]

    def words(self, rows, columns):
        return self.matrix(rows, columns)


ONE = "How do you check the berth plan when a tide is late?"
TWO = "What do you do when the berth plan is wrong and a ferry waits?"


def test_a_pair_counts_as_two_questions_until_it_was_looked_at():
    similarity = Counting()
    repeats = Repeats(similarity)
    assert not repeats.says_again(TWO, [ONE])
    assert repeats.settle()
    assert repeats.says_again(TWO, [ONE])
    assert not repeats.settle()
    assert len([texts for texts in similarity.looked_at if texts]) == 1


def test_the_same_words_are_a_repeat_without_a_look():
    similarity = Counting()
    assert Repeats(similarity).says_again(ONE, [ONE])
    assert similarity.looked_at == []


def test_a_frame_in_common_is_not_worth_a_look():
    similarity = Counting()
    repeats = Repeats(similarity)
    assert not repeats.says_again("How do you moor a barge, and why?", ["How do you audit an invoice, and why?"])
    repeats.settle()
    assert not any(similarity.looked_at)
