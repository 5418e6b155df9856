//! What a misspelt word was meant to be.

/// The name among `names` that `word` is most likely a misspelling of.
#[inline(never)]
pub(crate) fn nearest<'n>(word: &str, names: &[&'n str]) -> Option<&'n str> {
    let mut best = None;
    for name in names.iter().copied() {
        let edits = distance(word.as_bytes(), name.as_bytes());
        // One letter is no misspelling of another, nor is one country code.
        let allowed = if word.len().min(name.len()) <= 2 { 0 } else { 1 + name.len() / 4 };
        if edits <= allowed && best.is_none_or(|(fewest, _)| edits < fewest) {
            best = Some((edits, name));
        }
    }
    best.map(|(_, name)| name)
}

/// "name?" for the nearest of `names`, or all of them.
#[inline(never)]
pub(crate) fn hint(word: &str, names: &[&str]) -> String {
    match nearest(word, names) {
        Some(name) => [name, "?"].concat(),
        None => names.join(", "),
    }
}

/// Levenshtein distance of bytes, ignoring ASCII case; long words are not compared.
fn distance(a: &[u8], b: &[u8]) -> usize {
    if a.len() > 40 || b.len() > 40 {
        return usize::MAX / 2;
    }
    let mut row: [usize; 41] = std::array::from_fn(|edits| edits);
    for (i, x) in a.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let substituted = diagonal + usize::from(!x.eq_ignore_ascii_case(y));
            diagonal = row[j + 1];
            row[j + 1] = substituted.min(row[j] + 1).min(row[j + 1] + 1);
        }
    }
    row[b.len()]
}
