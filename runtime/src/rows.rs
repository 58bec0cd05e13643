//! Tables that are looked through from the top.

/// The first row that fits.
pub(crate) fn first_row<R>(rows: &[R], fits: impl Fn(&R) -> bool) -> Option<&R> {
    rows.iter().find(|row| fits(row))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_several_rows_that_fit_the_first_is_taken() {
        let rows = [("a", 1), ("b", 2), ("b", 3)];
        assert_eq!(first_row(&rows, |(name, _)| *name == "b"), Some(&("b", 2)));
        assert_eq!(first_row(&rows, |(name, _)| *name == "c"), None);
    }
}
