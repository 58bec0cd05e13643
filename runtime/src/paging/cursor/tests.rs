//! Paging against services that say more or less of their pages.

use super::*;

/// A service with `total` items: what a request with these fields gets.
#[derive(Default)]
struct Service {
    total: u64,
    cap: u64,
    tells_total: bool,
    tells_size: bool,
    tells_number: bool,
    clamps: bool,
    ignores_position: bool,
}

fn hash(text: &str) -> u64 {
    text.bytes().fold(7, |hash, byte| {
        hash.wrapping_mul(31).wrapping_add(u64::from(byte))
    })
}

impl Service {
    fn page(&self, number: u64, asked: u64) -> (PageResponse, Content) {
        let size = asked.min(self.cap);
        let last = self.total.div_ceil(size).max(1);
        let number = if self.ignores_position {
            1
        } else if self.clamps {
            number.min(last)
        } else {
            number
        };
        let first = ((number - 1) * size).min(self.total);
        let count = size.min(self.total - first);
        let response = PageResponse {
            total: self.tells_total.then_some(self.total),
            size: self.tells_size.then_some(size),
            number: self.tells_number.then_some(number),
            ..PageResponse::default()
        };
        (
            response,
            Content {
                count,
                hash: first * 1000 + count,
            },
        )
    }

    /// All items by page number, and the number of requests.
    fn read(&self, start: Option<i32>, asked: Option<i32>) -> Result<(u64, u64), PagingError> {
        let (mut position, mut items, mut requests) = (start, 0, 0);
        let mut cursor = Cursor::default();
        loop {
            requests += 1;
            assert!(requests < 1000, "paging does not end");
            let number = position.map_or(1, |number| number as u64);
            let (response, content) = self.page(number, asked.map_or(10, |size| size as u64));
            let mut request = PageRequest::number(&mut position).size(&asked);
            match cursor.advance(&mut request, &response, content, hash)? {
                Step::Next(_) => items += content.count,
                Step::End => return Ok((items + content.count, requests)),
                Step::Past => return Ok((items, requests)),
                Step::Broken(error) => return Err(error),
            }
        }
    }
}

#[test]
fn numbered_pages_end_at_the_total() {
    let full = Service {
        cap: 100,
        tells_total: true,
        tells_size: true,
        ..Service::default()
    };
    for (total, requests) in [(0, 1), (1, 1), (10, 1), (11, 2), (100, 10), (101, 11)] {
        let service = Service { total, ..full };
        assert_eq!(service.read(None, None), Ok((total, requests)));
        assert_eq!(service.read(Some(1), Some(10)), Ok((total, requests)));
    }
}

#[test]
fn every_item_comes_whatever_the_service_leaves_unsaid() {
    for total in [0, 1, 9, 10, 11, 50, 99] {
        for cap in [4, 10, 100] {
            for said in 0..8_u8 {
                let tells = |bit: u8| said & bit != 0;
                let (tells_total, tells_size, tells_number) = (tells(1), tells(2), tells(4));
                let service = Service {
                    total,
                    cap,
                    tells_total,
                    tells_size,
                    tells_number,
                    ..Service::default()
                };
                let found = service.read(None, Some(10));
                {
                    assert_eq!(
                        found.map(|(items, _)| items),
                        Ok(total),
                        "{total} {cap} {said}"
                    );
                }
            }
        }
    }
}

#[test]
fn reading_can_start_anywhere() {
    let service = Service {
        total: 45,
        cap: 10,
        tells_total: true,
        ..Service::default()
    };
    assert_eq!(service.read(Some(4), Some(10)), Ok((15, 2)));
    assert_eq!(service.read(Some(9), Some(10)), Ok((0, 1)));
}

#[test]
fn a_service_that_ignores_the_position_is_noticed() {
    for (tells_total, tells_number) in [(true, false), (false, false)] {
        let service = Service {
            total: 45,
            cap: 10,
            tells_total,
            tells_number,
            ignores_position: true,
            ..Service::default()
        };
        assert!(matches!(
            service.read(None, Some(10)),
            Err(PagingError::Repeated { pages: 2, .. })
        ));
    }
}

#[test]
fn a_service_that_stays_on_its_last_page_has_come_to_its_end() {
    let service = Service {
        total: 20,
        cap: 10,
        clamps: true,
        tells_number: true,
        ..Service::default()
    };
    assert_eq!(service.read(None, Some(10)), Ok((20, 3)));
}

fn tokens(responses: &[(Option<&str>, Option<bool>)]) -> Result<usize, PagingError> {
    let mut cursor = Cursor::default();
    let mut position: Option<String> = None;
    for (index, (next, more)) in responses.iter().enumerate() {
        let response = PageResponse {
            next: next.map(str::to_owned),
            more: *more,
            ..PageResponse::default()
        };
        let mut request = PageRequest::token(&mut position);
        let content = Content { count: 0, hash: 1 };
        match cursor.advance(&mut request, &response, content, hash)? {
            Step::End => return Ok(index + 1),
            Step::Broken(error) => return Err(error),
            Step::Next(_) | Step::Past => {}
        }
    }
    panic!("paging did not end");
}

#[test]
fn tokens_are_followed_to_the_end_over_empty_pages() {
    assert_eq!(
        tokens(&[(Some("a"), None), (Some("b"), None), (None, None)]),
        Ok(3)
    );
    assert_eq!(
        tokens(&[(Some("a"), Some(true)), (Some("b"), Some(false))]),
        Ok(2)
    );
    assert_eq!(
        tokens(&[(None, Some(true))]),
        Err(PagingError::TokenMissing)
    );
}

#[test]
fn tokens_that_go_round_are_noticed() {
    let round = tokens(&[(Some("a"), None), (Some("b"), None), (Some("a"), None)]);
    assert_eq!(
        round,
        Err(PagingError::Repeated {
            position: "a".into(),
            pages: 3
        })
    );
    let same = tokens(&[(Some("a"), None), (Some("a"), None)]);
    assert!(matches!(same, Err(PagingError::Repeated { pages: 2, .. })));
}

#[test]
fn offsets_move_by_what_was_on_the_page() {
    let mut cursor = Cursor::default();
    let mut position: Option<i64> = None;
    let mut seen = Vec::new();
    for count in [10, 7, 3] {
        let response = PageResponse {
            total: Some(20),
            ..PageResponse::default()
        };
        let mut request = PageRequest::offset(&mut position).size(&Some(10_i32));
        let content = Content { count, hash: count };
        seen.push(
            cursor
                .advance(&mut request, &response, content, hash)
                .unwrap(),
        );
    }
    assert_eq!(
        seen,
        [Step::Next("10".into()), Step::Next("17".into()), Step::End]
    );
}

#[test]
fn a_position_that_does_not_fit_is_an_error() {
    let mut position = Some(i32::MAX);
    let mut request = PageRequest::number(&mut position);
    let content = Content { count: 1, hash: 1 };
    let response = PageResponse {
        more: Some(true),
        ..PageResponse::default()
    };
    let step = Cursor::default()
        .advance(&mut request, &response, content, hash)
        .unwrap();
    assert_eq!(
        step,
        Step::Broken(PagingError::Position {
            position: "2147483648".into()
        })
    );
}

/// The items of numbered pages with these counts, each with this total.
fn read(total: u64, counts: &[u64]) -> Result<u64, PagingError> {
    let (mut cursor, mut position, mut items) = (Cursor::default(), None::<i64>, 0);
    for (hash_of_page, count) in counts.iter().chain(std::iter::repeat(&0)).enumerate() {
        assert!(hash_of_page < 1000, "paging does not end");
        let response = PageResponse {
            total: Some(total),
            ..PageResponse::default()
        };
        let mut request = PageRequest::number(&mut position).size(&Some(10_i32));
        let content = Content {
            count: *count,
            hash: hash_of_page as u64,
        };
        items += count;
        match cursor.advance(&mut request, &response, content, hash)? {
            Step::Next(_) => {}
            Step::End | Step::Past => return Ok(items),
            Step::Broken(error) => return Err(error),
        }
    }
    unreachable!("the pages go on for ever")
}

#[test]
fn a_total_is_believed_as_far_as_it_can_be_true() {
    assert_eq!(read(0, &[10, 10, 3]), Ok(23), "left at 0");
    assert_eq!(
        read(25, &[10, 0, 5]),
        Ok(15),
        "a page whose items were all filtered out"
    );
    assert_eq!(
        read(25, &[7, 9, 4]),
        Ok(20),
        "items went while they were read"
    );
    assert!(matches!(
        read(u64::MAX, &[10]),
        Err(PagingError::Empty { .. })
    ));
}

/// What a page of a script says of itself.
#[derive(Clone, Copy, Default)]
struct Told {
    count: u64,
    total: Option<u64>,
    size: Option<u64>,
    number: Option<u64>,
    more: Option<bool>,
    hash: u64,
}

/// The steps after each of these pages.
fn steps(
    style: Style,
    size: Option<i32>,
    start: Option<i64>,
    pages: impl IntoIterator<Item = Told>,
) -> Result<Vec<Step>, PagingError> {
    let (mut cursor, mut position) = (Cursor::default(), start);
    let step = |told: Told| {
        let response = PageResponse {
            total: told.total,
            size: told.size,
            number: told.number,
            more: told.more,
            ..PageResponse::default()
        };
        let content = Content {
            count: told.count,
            hash: told.hash,
        };
        let request = match style {
            Style::Number => PageRequest::number(&mut position),
            _ => PageRequest::offset(&mut position),
        };
        cursor.advance(&mut request.size(&size), &response, content, hash)
    };
    pages.into_iter().map(step).collect()
}

/// Pages with these counts, each like `told` otherwise; only those with items differ in them.
fn pages(told: Told, counts: &[u64]) -> Vec<Told> {
    let page = |(index, count): (usize, &u64)| Told {
        count: *count,
        hash: if *count == 0 { 0 } else { index as u64 + 1 },
        ..told
    };
    counts.iter().enumerate().map(page).collect()
}

fn next(positions: &[u64], last: Step) -> Vec<Step> {
    let next = positions
        .iter()
        .map(|position| Step::Next(position.to_string()));
    next.chain([last]).collect()
}

#[test]
fn a_token_that_leads_back_to_where_reading_began_is_noticed() {
    let mut position = Some("a".to_owned());
    let response = PageResponse {
        next: Some("a".to_owned()),
        ..PageResponse::default()
    };
    let content = Content { count: 1, hash: 1 };
    let mut request = PageRequest::token(&mut position);
    let step = Cursor::default().advance(&mut request, &response, content, hash);
    let repeated = PagingError::Repeated {
        position: "a".to_owned(),
        pages: 1,
    };
    assert_eq!(step, Ok(Step::Broken(repeated)));
}

#[test]
fn a_hundred_empty_pages_in_a_row_are_passed_over_and_no_more() {
    let total = Told {
        total: Some(100_000),
        ..Told::default()
    };
    let mut counts = vec![10; 150];
    for _ in 0..2 {
        counts.extend([0; 100]);
        counts.push(1);
    }
    counts.extend([0; 101]);
    let found = steps(Style::Number, Some(10), None, pages(total, &counts)).unwrap();
    let (last, before) = found.split_last().unwrap();
    assert!(before.iter().all(|step| matches!(step, Step::Next(_))));
    let pages = counts.len() as u64;
    assert_eq!(*last, Step::Broken(PagingError::Empty { pages }));
}

#[test]
fn a_page_that_comes_again_is_past_the_end_only_if_it_has_the_number_of_the_last() {
    let page = |number| Told {
        count: 10,
        number,
        hash: 7,
        ..Told::default()
    };
    let both = |number| [page(Some(1)), page(number)];
    let past = steps(Style::Number, None, None, both(Some(1))).unwrap();
    assert_eq!(past, next(&[2], Step::Past));
    for number in [Some(2), Some(3), None] {
        let outcome = steps(Style::Number, None, None, both(number));
        let pages = 2;
        let position = "2".to_owned();
        assert_eq!(outcome, Err(PagingError::Repeated { position, pages }));
    }
    let outcome = steps(Style::Offset, None, None, both(Some(1)));
    assert!(matches!(outcome, Err(PagingError::Repeated { .. })));
}

#[test]
fn empty_pages_are_passed_over_as_far_as_the_total_reaches() {
    let told = |total, size| Told {
        total: Some(total),
        size,
        ..Told::default()
    };
    let numbered =
        |told, counts: &[u64]| steps(Style::Number, None, None, pages(told, counts)).unwrap();
    let ten = Some(10);
    for (told, counts, expected) in [
        (
            told(25, ten),
            &[10, 0, 5, 0][..],
            next(&[2, 3, 4], Step::End),
        ),
        (told(20, ten), &[10, 0], next(&[2], Step::End)),
        (told(15, ten), &[10, 0], next(&[2], Step::End)),
        (told(3, Some(1)), &[1, 0, 1, 0], next(&[2, 3, 4], Step::End)),
        // No page is that small: nothing is known of the size.
        (told(30, Some(0)), &[10, 0], next(&[2], Step::End)),
        (told(30, None), &[10, 0], next(&[2], Step::End)),
        // Items that went while they were read.
        (told(20, ten), &[7, 7, 6], next(&[2, 3], Step::End)),
    ] {
        assert_eq!(numbered(told, counts), expected, "{counts:?}");
    }
    let offset = |counts: &[u64]| steps(Style::Offset, None, None, pages(told(3, None), counts));
    assert_eq!(offset(&[1, 1, 1]), Ok(next(&[1, 2], Step::End)));
    assert_eq!(offset(&[1, 0]), Ok(next(&[1], Step::End)));
}

#[test]
fn a_flag_for_more_is_believed_of_a_page_with_items() {
    let told = |more, count| Told {
        count,
        more: Some(more),
        ..Told::default()
    };
    for (more, count, expected) in [
        (true, 1, Step::Next("2".to_owned())),
        (true, 0, Step::End),
        (false, 1, Step::End),
        (false, 0, Step::End),
    ] {
        let found = steps(Style::Number, None, None, [told(more, count)]);
        assert_eq!(found, Ok(vec![expected]), "{more} {count}");
    }
}

#[test]
fn where_the_request_names_no_number_the_response_does() {
    let told = |number| Told {
        count: 1,
        number,
        more: Some(true),
        ..Told::default()
    };
    for (start, number, expected) in [
        (None, Some(0), 1),
        (None, None, 2),
        (Some(4), Some(0), 5),
        (Some(0), None, 1),
    ] {
        let found = steps(Style::Number, None, start, [told(number)]);
        assert_eq!(found, Ok(vec![Step::Next(expected.to_string())]));
    }
}

#[test]
fn a_page_that_is_not_full_by_its_own_word_is_the_last() {
    let told = |size| Told {
        size,
        ..Told::default()
    };
    let found = |size, counts: &[u64]| steps(Style::Number, None, None, pages(told(size), counts));
    assert_eq!(found(Some(10), &[10, 5]), Ok(next(&[2], Step::End)));
    assert_eq!(found(None, &[10, 5, 0]), Ok(next(&[2, 3], Step::End)));
}
