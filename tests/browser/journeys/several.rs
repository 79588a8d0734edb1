//! Self-checks of several people: by files, at one device, and in the round of somebody else.

use std::path::{Path, PathBuf};

use groundwork::content::{latest_version, statements, suggestions_for};
use groundwork::exchange::{SharedAnswers, answers_text, read_answers};
use groundwork::model::{
    CheckAnswer, CheckKind, CheckRound, Id, Openness, Party, RespondentId, Response, RoundCode, RoundId, Score,
};

use super::writing::{go_to, press_button, wait_until_saved};
use crate::everywhere::{Outcome, app, journey};
use crate::failure::Result;
use crate::page::Page;
use crate::process::Scratch;
use crate::target::{any, button, called, containing, textbox};

async fn begin(page: &Page) -> Result {
    go_to(page, "Self-checks").await?;
    press_button(page, "With several people: Where is this partnership?").await?;
    page.expect_focus(called("heading", "Partnership")).await?;
    page.wait_for_text("Nobody has answered yet.").await
}

/// The code that is shown.
async fn code_shown(page: &Page) -> Result<RoundCode> {
    let shown = page.run("return document.querySelector('.several-code .code').textContent", []).await?;
    let shown = shown.as_str().unwrap_or_default().to_owned();
    Ok(shown.parse().unwrap_or_else(|error| panic!("{shown}: {error:?}")))
}

/// What somebody answered: one score everywhere, and another to the first statement.
fn answers(code: RoundCode, who: u128, version: u32, first: u8, others: u8) -> SharedAnswers {
    let score = |points| CheckAnswer::Score(Score::new(points).expect("a score"));
    let asked = statements(CheckKind::Phases, latest_version(CheckKind::Phases)).expect("this version’s");
    let points = |place: usize| if place == 0 { first } else { others };
    let given = asked.iter().enumerate().map(|(place, asked)| (asked.id.to_owned(), score(points(place))));
    let response = Response { version, party: Some(Party::Client.into()), given: given.collect() };
    SharedAnswers { code, respondent: RespondentId::from_bits(who), response }
}

fn file(folder: &Path, name: &str, text: &str) -> Result<PathBuf> {
    let path = folder.join(name);
    std::fs::write(&path, text)?;
    Ok(path)
}

/// How many entries of the journal say something of what several answered.
async fn entries_with_answers(page: &Page) -> Result<u64> {
    let script = "
        const told = (source) => new Promise((done, failed) => {
            source.onsuccess = () => done(source.result);
            source.onerror = () => failed(source.error);
        });
        const database = await told(indexedDB.open('groundwork'));
        const all = await told(database.transaction('journal').objectStore('journal').getAll());
        database.close();
        return all.filter((text) => text.includes('\"gathered/')).length;";
    Ok(page.run_async(script, []).await?.as_u64().unwrap_or_default())
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn six_answer_by_file_and_nothing_shows_before_the_round_is_closed() -> Outcome {
    journey(app(), async |page| {
        begin(page).await?;
        page.assert_accessible().await?;
        let code = code_shown(page).await?;
        let folder = Scratch::new()?;
        let text = |who, version, first| answers_text(&answers(code, who, version, first, 2)).expect("a file");
        let first_five = (1..=5)
            .map(|who| file(folder.path(), &format!("{who}.json"), &text(who, 1, 4)))
            .collect::<Result<Vec<_>>>()?;

        // Five, and with them what isn't theirs: a double, one of elsewhere, one that was changed, and no answers.
        let elsewhere =
            CheckRound { version: code.version, group: Some(Openness::Open.into()), ..CheckRound::default() };
        let elsewhere = RoundCode::of(RoundId::from_bits(77), &elsewhere).expect("a code");
        let elsewhere = answers_text(&answers(elsewhere, 9, 1, 0, 0)).expect("a file");
        let mut all = first_five.clone();
        for (name, text) in [
            ("double.json", text(1, 1, 4)),
            ("elsewhere.json", elsewhere),
            ("altered.json", text(7, 1, 4).replace(":4", ":3")),
            ("cut.json", text(8, 1, 4).chars().take(90).collect()),
            ("backup.json", "{\"groundwork\":\"backup\"}".to_owned()),
        ] {
            all.push(file(folder.path(), name, &text)?);
        }
        page.upload_all(called("file", "Take in their files …"), &all).await?;
        for told in [
            "10 files chosen",
            "5 people are new",
            "1 file is here already",
            "1 file belongs to no round in this workbook",
            "3 files can’t be taken in:",
            "altered.json: This file was changed after it was saved.",
            "cut.json: The file ends before it is finished",
            "backup.json: This is a backup of a whole workbook, not somebody’s answers.",
        ] {
            page.wait_for_text(told).await?;
        }
        page.assert_accessible().await?;
        press_button(page, "Take in 5 people’s answers").await?;
        page.wait_for_text("5 people have answered.").await?;
        wait_until_saved(page).await?;

        // Five become six: neither before nor after anything shows, and nothing says who came last.
        page.click(called("link", "Result")).await?;
        page.wait_for_text("5 people have answered. What comes out is shown once the round is closed.").await?;
        page.expect_none(any("table")).await?;
        page.click(called("link", "Collect")).await?;
        // Dropped anywhere all of them come in, too.
        page.drop_files(&[("1.json", &text(1, 1, 4)), ("6.json", &text(6, 1, 0))]).await?;
        page.wait_for_text("2 files chosen").await?;
        page.wait_for_text("1 person is new").await?;
        press_button(page, "Take in 1 person’s answers").await?;
        page.wait_for_text("6 people have answered.").await?;
        page.wait_for_text("Fixed, as the first answers were given on this understanding.").await?;
        press_button(page, "Undo").await?;
        page.wait_for_text("There is nothing to undo").await?;
        page.wait_for_text("6 people have answered.").await?;
        wait_until_saved(page).await?;
        assert_eq!(entries_with_answers(page).await?, 1, "the journal says how it became what it is");
        page.click(called("link", "Result")).await?;
        page.wait_for_text("6 people have answered. What comes out is shown once the round is closed.").await?;
        page.expect_none(any("table")).await?;
        assert_eq!(page.property(button("Download picture (SVG)"), "disabled").await?, true);
        page.reload().await?;
        page.wait_for_text("6 people have answered. What comes out is shown once the round is closed.").await?;

        page.click(called("link", "Collect")).await?;
        press_button(page, "Close the round …").await?;
        page.wait_for_text("Close this round for good? 6 people have answered.").await?;
        press_button(page, "Close it for good").await?;
        page.expect_focus(called("heading", "Partnership")).await?;
        page.wait_for_text("6 people have answered. How far apart you are says more than the middle").await?;
        page.wait_for_text("About these some of you are three points or more apart.").await?;
        let asked = statements(CheckKind::Phases, 1).expect("this version’s");
        let talk = "return [...document.querySelectorAll('.several-talk li')].map((line) => line.textContent)";
        let talk = page.run(talk, []).await?;
        assert_eq!(talk, serde_json::json!([format!("{} 0 – 4", asked[0].text)]));
        press_button(page, "Download picture (SVG)").await?;
        let svg = page.download().await?.text()?;
        assert!(svg.contains("6 people") && svg.matches("<circle").count() == 24, "{svg}");
        page.wait_for_text("The sides are shown apart only if each has five people or more").await?;
        page.assert_accessible().await?;

        // Nobody comes in afterwards, and the round can't be opened again.
        press_button(page, "Undo").await?;
        page.wait_for_text("There is nothing to undo").await?;
        page.click(called("link", "Collect")).await?;
        page.wait_for_text("No more answers come in.").await?;
        page.expect_none(button("Hand the device on")).await?;
        Ok(())
    })
    .await
}

/// One person's turn, from the first page to the thanks.
async fn take_turn(page: &Page, keys: &[&str]) -> Result {
    page.wait_for_text("Whoever has the device after you doesn’t see your answers.").await?;
    press_button(page, "Begin").await?;
    page.wait_for_text("Statement 1 of 24").await?;
    // Nothing of whoever was before, and nothing else of the workbook.
    page.expect_count(any("radio"), 7).await?;
    let chosen = "return document.querySelectorAll('input:checked').length";
    assert_eq!(page.run(chosen, []).await?, 0);
    page.expect_none(called("navigation", "Main")).await?;
    page.expect_none(button("Undo")).await?;
    for key in keys {
        page.press(key).await?;
    }
    page.wait_for_text(&format!("Statement {} of 24", keys.len() + 1)).await?;
    press_button(page, "Hand in my answers").await?;
    page.expect_focus(called("heading", "Thank you")).await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn four_at_one_device_stay_hidden_and_nobody_sees_the_one_before() -> Outcome {
    journey(app(), async |page| {
        begin(page).await?;
        press_button(page, "Hand the device on").await?;
        page.expect_focus(called("heading", "Your turn")).await?;
        page.assert_accessible().await?;
        press_button(page, "Begin").await?;
        page.wait_for_text("Statement 1 of 24").await?;
        press_button(page, "Hand in my answers").await?;
        page.wait_for_text("Nothing is answered yet. Answer at least once").await?;
        page.reload().await?;
        for person in 0..4 {
            if person > 0 {
                press_button(page, "Next person").await?;
            }
            take_turn(page, &["4", "d", "3", "0", "s"]).await?;
            // Keys of the workbook do nothing here.
            page.press("Control+Z").await?;
            page.press("Control+K").await?;
            page.expect_none(any("dialog")).await?;
        }
        page.click(called("link", "Back to the round")).await?;
        page.wait_for_text("4 people have answered.").await?;
        wait_until_saved(page).await?;
        page.reload().await?;
        page.wait_for_text("4 people have answered.").await?;
        press_button(page, "Undo").await?;
        page.wait_for_text("There is nothing to undo").await?;
        assert_eq!(entries_with_answers(page).await?, 1);
        press_button(page, "Close the round …").await?;
        press_button(page, "Close it for good").await?;
        page.wait_for_text("4 people have answered. Under five nothing is shown").await?;
        page.expect_none(any("table")).await?;
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn a_colleague_answers_by_a_code_and_hands_over_a_file_without_a_name() -> Outcome {
    journey(app(), async |page| {
        let asked = CheckRound { version: 1, group: Some(Openness::Hidden.into()), ..CheckRound::default() };
        let code = RoundCode::of(RoundId::from_bits(0xabc_def0_1234), &asked).expect("a code");
        go_to(page, "Self-checks").await?;
        let mut wrong = code.to_string();
        wrong.replace_range(13.., if wrong.ends_with('7') { "8" } else { "7" });
        for (typed, said) in [
            ("", "A code has twelve digits and letters."),
            ("0400", "A code has twelve digits and letters; this has 4."),
            (wrong.as_str(), "There is a slip in this code."),
        ] {
            page.replace(textbox("Code"), typed).await?;
            press_button(page, "Answer").await?;
            page.wait_for_text(said).await?;
        }
        page.replace(textbox("Code"), &code.to_string().to_lowercase().replace('-', " ")).await?;
        page.press("Enter").await?;
        page.expect_focus(called("heading", "Partnership")).await?;
        page.wait_for_text(&format!("in the round {code}")).await?;
        for key in ["4", "d", "0"] {
            page.press(key).await?;
        }
        page.wait_for_text("3 of 24 answered").await?;
        page.click(called("link", "Result")).await?;
        page.wait_for_text("Not handed over yet.").await?;
        page.select_option(called("combobox", "Where you stand"), "with those who are supported").await?;
        let mut handed = Vec::new();
        for saved in ["Saved 1 time.", "Saved 2 times."] {
            press_button(page, "Save my answers as a file").await?;
            let download = page.download().await?;
            page.wait_for_text(saved).await?;
            assert!(download.name.starts_with(&format!("answers-{code}-").to_lowercase()), "{}", download.name);
            let text = download.text()?;
            let read = read_answers(&text).unwrap_or_else(|error| panic!("{error:?}: {text}"));
            assert_eq!((read.code, read.response.given.len()), (code, 3));
            assert_eq!(read.response.party, Some(Party::Client.into()));
            handed.push(read);
        }
        assert_eq!(handed[0].respondent, handed[1].respondent);
        assert_eq!(handed.iter().map(|read| read.response.version).collect::<Vec<_>>(), [1, 2]);
        page.assert_accessible().await?;

        // The same code leads back to the same answers.
        go_to(page, "Self-checks").await?;
        page.type_into(textbox("Code"), &code.to_string()).await?;
        page.press("Enter").await?;
        page.wait_for_text("3 of 24 answered").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn a_team_says_what_it_wants_to_learn_at_one_device_and_by_file() -> Outcome {
    journey(app(), async |page| {
        go_to(page, "Self-checks").await?;
        press_button(page, "With several people: What should we learn?").await?;
        page.expect_focus(called("heading", "Learning needs")).await?;
        page.select_option(called("combobox", "What the group sees"), "open: at any time, however few there are").await?;
        page.wait_for_text("Everything is shown at once.").await?;
        let code = code_shown(page).await?;

        // Two rate at the device, by keys, and nothing of the first is there for the second.
        press_button(page, "Hand the device on").await?;
        for keys in [["4", "1", "3", "3"], ["4", "0", "0", "d"]] {
            page.wait_for_text("36 items, each rated twice").await?;
            press_button(page, "Begin").await?;
            let chosen = "return document.querySelectorAll('input:checked').length";
            assert_eq!(page.run(chosen, []).await?, 0);
            press_button(page, "To the next without a rating").await?;
            page.expect_focus(called("group", "How important is it for our work? Coalition building")).await?;
            for key in keys {
                page.press(key).await?;
            }
            // It is for good, so it comes after the last area.
            page.expect_none(button("Hand in my answers")).await?;
            page.click(containing("button", "Managing for performance")).await?;
            press_button(page, "Hand in my answers").await?;
            page.expect_focus(called("heading", "Thank you")).await?;
            press_button(page, "Next person").await?;
        }
        page.click(called("link", "Back to the round")).await?;
        page.wait_for_text("2 people have answered.").await?;

        // A third by file.
        let score = |points| CheckAnswer::Score(Score::new(points).expect("a score"));
        let given = [("coalition-building/importance", 1), ("coalition-building/level", 4), ("empathy/importance", 2)];
        let given = given.map(|(word, points)| (word.to_owned(), score(points))).into_iter().collect();
        let response = Response { version: 1, party: None, given };
        let third = SharedAnswers { code, respondent: RespondentId::from_bits(3), response };
        let folder = Scratch::new()?;
        let third = file(folder.path(), "third.json", &answers_text(&third).expect("a file"))?;
        page.upload(called("file", "Take in their files …"), &third).await?;
        press_button(page, "Take in 1 person’s answers").await?;
        page.wait_for_text("3 people have answered.").await?;

        // Priorities 12, 16 and 0 of the first item, 3 of the second: the middle says what comes first.
        page.click(called("link", "Result")).await?;
        page.wait_for_text("3 people have answered.").await?;
        let rows = "return [...document.querySelectorAll('.needs-table tbody tr')].map((row) => [...row.cells]
            .filter((cell) => !cell.ariaHidden && !cell.classList.contains('rank')).map((cell) => cell.innerText.trim()))";
        let expect = serde_json::json!([
            ["Coalition building\nLeadership", "12", "0 – 16", "4", "1", "3"],
            ["Vision and consensus building\nLeadership", "3", "3 – 3", "1.5", "3", "1"],
        ]);
        assert_eq!(page.run(rows, []).await?, expect);
        page.wait_for_text("Coalition building, how far 0 – 4").await?;
        page.wait_for_text("Not shown, as too few rated both: ").await?;
        page.assert_accessible().await?;
        press_button(page, "Save the needs as a table").await?;
        let table = page.download().await?.text()?;
        assert!(table.contains("1,Coalition building,Leadership,skill,12,0,16,4,1,3"), "{table}");
        let (way, _) = suggestions_for("coalition-building")[0];
        press_button(page, &format!("Put into the plan: {}, for Coalition building", way.name)).await?;
        page.expect(containing("button", "In the plan, by ")).await?;
        Ok(())
    })
    .await
}
