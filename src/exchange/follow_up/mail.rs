//! The address that opens a mail with a text in it (RFC 6068).

/// An address of more signs than that is cut off, or does nothing, in some mail programs.
pub const MOST_MAIL: usize = 1_800;

/// The address of a mail to nobody yet; none where it would be too long.
pub fn mail_link(subject: &str, text: &str) -> Option<String> {
    let mut link = String::from("mailto:?subject=");
    encode(&mut link, &super::on_one_line(subject));
    link.push_str("&body=");
    encode(&mut link, &crate::exchange::plain_lines(text).replace('\n', "\r\n"));
    (link.len() <= MOST_MAIL).then_some(link)
}

/// Everything but letters, digits and four signs as its bytes.
fn encode(link: &mut String, text: &str) {
    const DIGITS: [char; 16] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'];
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            link.push(byte.into());
        } else {
            let [high, low] = [byte >> 4, byte & 15].map(|half| DIGITS.get(usize::from(half)).copied().unwrap_or('0'));
            link.extend(['%', high, low]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sign_that_means_something_in_an_address_is_its_bytes() {
        let link = mail_link("A & B\n?", "one + two = 3;\nGrüße, 漢 “x”\r\n100 %").unwrap();
        assert_eq!(
            link,
            "mailto:?subject=A%20%26%20B%20%3F&body=one%20%2B%20two%20%3D%203%3B%0D%0AGr%C3%BC%C3%9Fe%2C%20%E6%BC%A2%20\
             %E2%80%9Cx%E2%80%9D%0D%0A100%20%25"
        );
    }

    #[test]
    fn what_is_too_long_gives_no_address() {
        let around = mail_link("", "").unwrap().len();
        assert!(mail_link("", &"a".repeat(MOST_MAIL - around)).is_some());
        assert_eq!(mail_link("", &"a".repeat(MOST_MAIL - around + 1)), None);
        assert_eq!(
            mail_link("", &"漢".repeat(200)).map(|link| link.len()),
            Some(around + 1_800).filter(|it| *it <= MOST_MAIL)
        );
    }
}
