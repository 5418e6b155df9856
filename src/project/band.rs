//! Ages as a project writes them: "34", "25-34", "75+".

/// A range of completed ages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AgeBand {
    /// Youngest age.
    pub from: i32,
    /// Oldest age; `None` where the band is open.
    pub to: Option<i32>,
}

impl AgeBand {
    /// Reads "34", "25-34" or "75+".
    pub fn parse(text: &str) -> Option<AgeBand> {
        let age = |digits: &str| -> Option<i32> {
            let plain = (1..=3).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
            plain.then(|| digits.parse().ok()).flatten()
        };
        if let Some(from) = text.strip_suffix('+') {
            return Some(AgeBand { from: age(from)?, to: None });
        }
        match text.split_once('-') {
            Some((from, to)) => {
                let band = AgeBand { from: age(from)?, to: Some(age(to)?) };
                (band.to >= Some(band.from)).then_some(band)
            }
            None => age(text).map(|single| AgeBand { from: single, to: Some(single) }),
        }
    }

    /// Whether `age` lies in the band.
    pub fn contains(self, age: i32) -> bool {
        age >= self.from && self.to.is_none_or(|to| age <= to)
    }
}

#[cfg(test)]
mod tests {
    use super::AgeBand;

    #[test]
    fn reads_what_it_documents_and_nothing_else() {
        assert_eq!(AgeBand::parse("34"), Some(AgeBand { from: 34, to: Some(34) }));
        assert_eq!(AgeBand::parse("25-34"), Some(AgeBand { from: 25, to: Some(34) }));
        assert_eq!(AgeBand::parse("75+"), Some(AgeBand { from: 75, to: None }));
        for wrong in ["", "+", "-", "34-25", "25-", "-34", "2 5", "T", "all", "<35", "25–34", "1000", "+5"]
        {
            assert_eq!(AgeBand::parse(wrong), None, "{wrong}");
        }
    }
}
