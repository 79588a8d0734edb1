//! Maps as pictures: looked at, handed out, and opened again.

use std::path::PathBuf;

use groundwork::model::{Id, MapId};
use serde_json::json;

use super::writing::{choose, go_to, open_backup, press_button};
use crate::everywhere::{Outcome, app, journey};
use crate::failure::Result;
use crate::page::Page;
use crate::process::Scratch;
use crate::sized;
use crate::target::{button, called, containing, link};

/// Waits until the pages of the picture are shown; of many, those that come first.
async fn expect_pictures(page: &Page) -> Result {
    let loaded = "const all = [...document.querySelectorAll('.picture-sheet:not([loading=lazy])')];
        return all.length > 0 && all.every((image) => image.complete && image.naturalWidth > 0 && image.alt !== '')";
    page.wait_for("the pictures", async |page| Ok(page.run(loaded, []).await? == true)).await
}

/// Goes to the picture of the sample's map.
async fn to_the_samples_picture(page: &Page) -> Result {
    press_button(page, "Look at the sample").await?;
    page.wait_for_text("Sample – made up, to look around in").await?;
    page.click(link("Reserved books ready sooner")).await?;
    page.click(link("Picture …")).await?;
    page.expect_focus(called("heading", "Picture")).await?;
    expect_pictures(page).await
}

/// Downloads the first page; its name begins with the map’s and says whose copy it is.
async fn first_page(page: &Page, button: &str, copy: &str) -> Result<Vec<u8>> {
    page.click(containing("button", button).nth(0)).await?;
    let file = page.download().await?;
    assert!(file.name.starts_with(&format!("reserved-books-ready-sooner{copy}-20")), "{}", file.name);
    Ok(file.bytes)
}

fn kept(folder: &Scratch, name: &str, bytes: &[u8]) -> Result<PathBuf> {
    let path = folder.path().join(name);
    std::fs::write(&path, bytes)?;
    Ok(path)
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn a_picture_with_its_data_opens_as_a_workbook_and_others_say_what_they_are() -> Outcome {
    journey(app(), async |page| {
        let folder = Scratch::new()?;
        to_the_samples_picture(page).await?;
        let for_client = String::from_utf8(first_page(page, "Download picture (SVG)", "").await?)?;
        for hidden in ["metadata", "carts that I saw", "half-day", "SHOULD", "Cause"] {
            assert!(!for_client.contains(hidden), "{hidden} in {for_client}");
        }
        assert!(for_client.contains("Where we want to be"));
        let png = first_page(page, "Download for slides (PNG)", "").await?;
        assert_eq!(png.get(..8), Some(b"\x89PNG\r\n\x1a\n".as_slice()));
        assert_eq!(png.get(16..20), Some(3840_u32.to_be_bytes().as_slice()), "its width");

        page.select_option(called("combobox", "For whom"), "my copy, with everything").await?;
        page.click(called("checkbox", "Put the data in the picture")).await?;
        expect_pictures(page).await?;
        let own = String::from_utf8(first_page(page, "Download picture (SVG)", "-my-copy-with-data").await?)?;
        assert!(own.contains("<metadata") && own.contains("Contains private notes"));

        page.click(link("Data").within(called("navigation", "Pages"))).await?;
        page.expect_focus(called("heading", "Data")).await?;
        let half: String = own.chars().take(own.chars().count() / 2).collect();
        for (name, bytes, sentence) in [
            ("client.svg", for_client.as_bytes(), "made without its data"),
            ("half.svg", half.as_bytes(), "This picture ends before it is finished"),
            ("slide.png", &png, "made of pixels"),
            ("other.svg", b"<svg xmlns='http://www.w3.org/2000/svg'></svg>", "not one that Groundwork made"),
        ] {
            page.upload(called("file", "Backup file"), &kept(&folder, name, bytes)?).await?;
            page.wait_for_text(sentence).await?;
            page.wait_for_text("Nothing was changed.").await?;
            page.expect_none(button("Open as a separate workbook")).await?;
            page.click(button("Close this message")).await?;
        }
        page.upload(called("file", "Backup file"), &kept(&folder, "own.svg", own.as_bytes())?).await?;
        page.wait_for_text("1 client, 1 map, 2 business needs, 3 performance needs").await?;
        page.click(button("Open as a separate workbook")).await?;
        page.expect(link("Reserved books ready sooner")).await?;
        page.expect_none(link("Repairs that need a second visit")).await?;
        page.wait_for_no_text("Sample – made up").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn a_picture_is_copied_or_it_is_said_why_not() -> Outcome {
    journey(app(), async |page| {
        to_the_samples_picture(page).await?;
        page.click(containing("button", "Copy picture").nth(0)).await?;
        // Browsers differ in whom they let, and so do their settings.
        let told = "return document.querySelector('.told')?.textContent ?? ''";
        page.wait_for("word of the clipboard", async |page| {
            let told = page.run(told, []).await?;
            let told = told.as_str().unwrap_or_default();
            Ok(told.contains("The picture is in the clipboard") || told.contains("doesn’t let a page copy pictures"))
        })
        .await
        .map_err(Into::into)
    })
    .await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn a_file_dropped_anywhere_is_looked_at_and_a_text_is_let_alone() -> Outcome {
    journey(app(), async |page| {
        let drop_text = "const data = new DataTransfer();
            data.setData('text/plain', 'some words');
            const event = new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true });
            document.querySelector('main').dispatchEvent(event);
            return event.defaultPrevented";
        go_to(page, "Clients").await?;
        assert_eq!(page.run(drop_text, []).await?, false);
        let picture = "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>";
        assert!(page.drop_files(&[("a.svg", picture)]).await?);
        page.wait_for_text("not one that Groundwork made").await?;
        page.expect(called("heading", "Clients")).await?;
        let small = sized::workbook(1, 1, &|place| format!("A {place} of ours"));
        let backup = groundwork::exchange::backup_text(&small, "a test", "2026-03-01T12:00:00Z");
        assert!(page.drop_files(&[("a.json", &backup.unwrap_or_default()), ("a.svg", picture)]).await?);
        page.expect_focus(containing("group", "Found in a.json")).await?;
        page.wait_for_status("Only a.json was read.").await?;
        page.expect(called("heading", "Data")).await?;
        assert!(page.drop_files(&[("calls.csv", "kind,text\nmap,Calls\n")]).await?);
        page.wait_for_text("This is a table of a map.").await?;
        page.expect(called("heading", "Maps")).await?;
        Ok(())
    })
    .await
}

/// Four scripts, and words too long for any column.
const TEXTS: [&str; 6] = [
    "Few customers have reason to complain, and those who do hear back within two days & a half",
    "Мало кто из покупателей жалуется, а кто жалуется, получает ответ за два дня: Щедрость и Жизнь",
    "قليل من العملاء يشتكون، ومن يشتكي يسمع منا خلال يومين (12 % من الحالات) on time",
    "苦情を言う顧客は少なく、言う人には二日以内に返事がある。「電話」も（夜間を）含む。",
    "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnungsentwurf",
    "מעט לקוחות מתלוננים, ומי שמתלונן מקבל תשובה תוך יומיים 👩‍👩‍👧 ✓",
];

/// Puts a picture into the page, element by element, as texts may not become one, and
/// says of which texts the real boxes overlap or leave their card, and how many there are.
const MEASURED: &str = "const [svg] = arguments, space = 'http://www.w3.org/2000/svg';
    const plain = (text) => text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '\"')
        .replace(/&#39;/g, \"'\").replace(/&amp;/g, '&');
    let here = document.body;
    for (const [, end, name, attributes, closed, text] of svg.matchAll(/<(\\/?)(\\w+)([^>]*?)(\\/?)>([^<]*)/g)) {
        if (end) { here = here.parentNode; continue; }
        const element = document.createElementNS(space, name);
        for (const [, key, value] of attributes.matchAll(/([\\w-]+)=\"([^\"]*)\"/g)) element.setAttribute(key, plain(value));
        if (text.trim()) element.textContent = plain(text);
        here.append(element);
        if (!closed) here = element;
    }
    // As large as on a screen: what is very small is drawn by other rules.
    const root = document.body.lastElementChild, slack = 4, trouble = [];
    const { width, height } = root.viewBox.baseVal;
    Object.assign(root.style, { position: 'absolute', width: '1122px', height: `${1122 * height / width}px` });
    const pages = [...root.children].filter((child) => child.tagName === 'g');
    const edges = (box) => [box.x, box.y, box.x + box.width, box.y + box.height];
    // A font that steps in for a letter may claim far more height than that takes.
    const taken = (text) => {
        const [x, y, right, bottom] = edges(text.getBBox());
        const [base, size] = ['y', 'font-size'].map((name) => Number(text.getAttribute(name)));
        return [x, Math.max(y, base - size), right, Math.min(bottom, base + size / 3)];
    };
    for (const page of pages) {
        const texts = [...page.querySelectorAll('text')].map((text) => ({ text, box: taken(text) }));
        texts.forEach(({ text, box: [x, y, right, bottom] }, at) => {
            const card = text.parentNode.querySelector(':scope > rect[rx]');
            const [left, top, end, below] = card ? edges(card.getBBox()) : [340, 300, 8079, 5650];
            if (x < left - slack || y < top - slack || right > end + slack || bottom > below + slack)
                trouble.push(`${text.textContent} at ${[x, y, right, bottom]} leaves ${[left, top, end, below]}`);
            for (const other of texts.slice(at + 1)) {
                const [x2, y2, right2, bottom2] = other.box;
                if (x + slack < right2 && x2 + slack < right && y + slack < bottom2 && y2 + slack < bottom)
                    trouble.push(`${text.textContent} overlaps ${other.text.textContent}`);
            }
        });
    }
    const count = root.querySelectorAll('text').length;
    root.remove();
    return { count, trouble: trouble.slice(0, 20) }";

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn real_boxes_of_four_scripts_overlap_nowhere_and_stay_in_their_cards() -> Outcome {
    journey(app(), async |page| {
        let turn = std::cell::Cell::new(0);
        let text = |place: &str| {
            turn.set(turn.get() + 1);
            let at = |number: usize| TEXTS[number % TEXTS.len()];
            match place {
                "%" => "%".to_string(),
                "title" => format!("Four scripts: {}", at(2)),
                _ => format!("{} {}", at(turn.get()), at(turn.get() / TEXTS.len() + 1)),
            }
        };
        let book = sized::workbook(1, 6, &text);
        open_backup(page, &book).await?;
        page.open(&format!("#/w/{}/maps/{}/picture", sized::WORKBOOK, MapId::from_bits(1))).await?;
        choose(page, "For whom", "my copy").await?;
        expect_pictures(page).await?;
        page.click(button("Download all pages (SVG)")).await?;
        let svg = page.download().await?.text()?;
        let measured = page.run(MEASURED, [json!(svg)]).await?;
        assert_eq!(measured["trouble"], json!([]));
        assert!(measured["count"].as_u64().is_some_and(|count| count > 300), "{measured}");
        Ok(())
    })
    .await
}
