"""Which texts are taken for English."""

from __future__ import annotations

import pytest

from ascribe.intake.english import foreign


@pytest.mark.parametrize(
    "text",
    [
        "Nine miners were killed in Pesk on Monday when shells hit the colliery, the mayor told reporters in the valley's capital.",
        "NINE MINERS WERE KILLED IN PESK ON MONDAY WHEN SHELLS HIT THE COLLIERY, THE MAYOR TOLD REPORTERS IN THE VALLEY'S CAPITAL.",
        "Abu Nasir al-Orli, Walid ibn Pesk, Jaysh al-Wadi, Ahrar al-Tal, Deir el-Nahr, Khan al-Jisr and Maarat al-Bir: nine killed Tuesday, 12 wounded",
        "Señor José Núñez Pérez, Doña María Ibáñez y Gómez, Colonel Ñañez and nine others died near Peñón de los Baños, San José, the army said.",
        "Muertos: nueve.",
        "Девять",
        "12 34 56 78",
        "",
    ],
)
def test_english_and_what_is_too_short_to_tell_is_let_pass(text: str) -> None:
    actual = foreign(text)

    assert actual is None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "Al menos nueve mineros murieron el lunes en un ataque contra la ciudad, dijo la policía a los periodistas en la capital del valle.",
            "Spanish",
        ),
        (
            "Au moins neuf mineurs ont été tués lundi dans une attaque contre la ville, a déclaré la police aux journalistes de la capitale.",
            "French",
        ),
        (
            "Mindestens neun Bergleute starben am Montag bei einem Angriff auf die Stadt, sagte die Polizei den Reportern in der Hauptstadt.",
            "German",
        ),
        ("Не менее девяти шахтёров погибли в понедельник в результате обстрела города, сообщила полиция журналистам в столице.", "Russian"),
        ("قتل تسعة عمال على الأقل يوم الاثنين في هجوم على المدينة بحسب ما قالت الشرطة للصحفيين في عاصمة الوادي", "Arabic"),
    ],
)
def test_another_language_is_named(text: str, language: str) -> None:
    actual = foreign(text)

    assert actual == language
