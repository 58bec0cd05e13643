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
