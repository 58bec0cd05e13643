//! Pages and items of a call, over a service with numbered things.

use alicloud_runtime::{
    ErrorKind,
    codegen::*,
    transport::{HttpRequest, HttpResponse},
};

use crate::{
    support::Scripted,
    thing::{PRODUCT, client},
};

#[derive(Clone, Debug, Default)]
struct Numbered {
    page_number: Option<i32>,
    page_size: Option<String>,
}

impl Encode for Numbered {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.query("PageNumber", &self.page_number);
        e.query("PageSize", &self.page_size);
    }
}

impl Operation for Numbered {
    type Response = Things;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = OperationInfo::rpc(&PRODUCT, "DescribeThings").read_only();
}

impl Paginated for Numbered {
    type Item = i64;
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    fn page_response(response: &Things) -> PageResponse {
        PageResponse::new()
            .total(&response.total)
            .size(&response.size)
    }
    fn page_items(response: &mut Things) -> Option<&mut Vec<i64>> {
        Some(&mut response.things)
    }
}

#[derive(Clone, Debug, Default)]
struct Chained {
    next_token: Option<String>,
}

impl Encode for Chained {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.query("NextToken", &self.next_token);
    }
}

impl Operation for Chained {
    type Response = Things;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = OperationInfo::rpc(&PRODUCT, "ListThings").read_only();
}

impl Paginated for Chained {
    type Item = i64;
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    fn page_response(response: &Things) -> PageResponse {
        PageResponse::new().next(&response.next)
    }
    fn page_items(response: &mut Things) -> Option<&mut Vec<i64>> {
        Some(&mut response.things)
    }
}

#[derive(Clone, Debug, Default)]
struct Things {
    total: Option<i32>,
    size: Option<i64>,
    next: Option<String>,
    things: Vec<i64>,
}

impl Decode for Things {
    fn field(&mut self, name: &str, d: &mut Decoder<'_>) {
        match name {
            "TotalCount" => d.value(&mut self.total),
            "PageSize" => d.value(&mut self.size),
            "NextToken" => d.value(&mut self.next),
            "Things" => d.list(&mut self.things, "Thing"),
            _ => d.unknown(name),
        }
    }
}

fn parameter(request: &HttpRequest, name: &str) -> Option<String> {
    let (_, query) = request.url.split_once('?')?;
    query
        .split('&')
        .find_map(|pair| Some(pair.strip_prefix(name)?.strip_prefix('=')?.to_owned()))
}

/// 25 things, ten on a page; tokens are called `t1`, `t2`.
fn service() -> Scripted {
    Scripted::new(|request| {
        let page = match request.header("x-acs-action") {
            Some("DescribeThings") => {
                parameter(request, "PageNumber").map_or(0, |page| page.parse().unwrap_or(1) - 1)
            }
            _ => parameter(request, "NextToken").map_or(0, |token| token[1..].parse().unwrap()),
        };
        let things: Vec<_> = (0..25).skip(page * 10).take(10).collect();
        let next = if page < 2 {
            format!("t{}", page + 1)
        } else {
            String::new()
        };
        let body = format!(
            r#"{{"TotalCount": 25, "PageSize": 10, "NextToken": "{next}", "Things": {{"Thing": {things:?}}}}}"#
        );
        Ok(HttpResponse::new(200, body))
    })
}

#[tokio::test]
async fn items_of_all_pages_in_either_style() {
    let service = service();
    let client = client(&service);
    let all: Vec<i64> = (0..25).collect();
    assert_eq!(
        client
            .call(Numbered::default())
            .items()
            .collect()
            .await
            .unwrap(),
        all
    );
    assert_eq!(
        client
            .call(Chained::default())
            .items()
            .collect()
            .await
            .unwrap(),
        all
    );
    assert_eq!(service.seen().len(), 6);
}

#[tokio::test]
async fn pages_come_one_by_one_and_can_be_resumed() {
    let service = service();
    let client = client(&service);
    let mut pages = client.call(Chained::default()).pages();
    assert_eq!(pages.position(), None);
    assert_eq!(pages.next().await.unwrap().unwrap().things.len(), 10);
    let position = pages.position();
    assert_eq!(position.as_deref(), Some("t1"));
    assert_eq!(service.seen().len(), 1, "no page before it is asked for");
    let mut resumed = client.call(Chained::default()).items().starting_at("t2");
    assert_eq!(resumed.next().await.unwrap().unwrap(), 20);
    let rest = client
        .call(Numbered::default())
        .items()
        .starting_at("3")
        .collect()
        .await
        .unwrap();
    assert_eq!(rest, [20, 21, 22, 23, 24]);
    while let Some(page) = pages.next().await {
        page.unwrap();
    }
    assert_eq!(pages.position(), None);
}

#[tokio::test]
async fn a_failed_page_ends_the_sequence_and_tells_where_to_resume() {
    let failing = Scripted::new(|request| {
        Ok(match parameter(request, "NextToken") {
            None => HttpResponse::new(200, r#"{"NextToken": "t1", "Things": [1, 2]}"#),
            Some(_) => HttpResponse::new(403, r#"{"Code": "Forbidden.RAM", "Message": "m"}"#),
        })
    });
    let client = client(&failing);
    let mut items = client.call(Chained::default()).items();
    assert_eq!(items.next().await.unwrap().unwrap(), 1);
    assert_eq!(items.next().await.unwrap().unwrap(), 2);
    assert_eq!(
        items.next().await.unwrap().unwrap_err().code_str(),
        Some("Forbidden.RAM")
    );
    assert!(items.next().await.is_none());
    assert_eq!(items.position().as_deref(), Some("t1"));
}

#[tokio::test]
async fn circles_end_in_an_error() {
    let circle = Scripted::new(|_| {
        Ok(HttpResponse::new(
            200,
            r#"{"NextToken": "again", "Things": [1]}"#,
        ))
    });
    let client = client(&circle);
    let mut items = client.call(Chained::default()).items();
    for _ in 0..2 {
        assert_eq!(items.next().await.unwrap().unwrap(), 1);
    }
    let error = items.next().await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Paging, "{error}");
    assert!(items.next().await.is_none());
    let error = client
        .call(Numbered::default())
        .items()
        .collect()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Paging, "{error}");
    let error = client
        .call(Numbered::default())
        .items()
        .starting_at("not a number")
        .collect()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Paging, "{error}");
    let told = error.to_string();
    assert!(
        told.contains("cannot hold the position `not a number`"),
        "{told}"
    );
    let error = error.into_error();
    let cause = error.get_ref().unwrap();
    assert!(
        cause.to_string().starts_with("the request cannot hold"),
        "{cause}"
    );
}

#[tokio::test]
async fn a_cancelled_page_is_asked_for_again() {
    let service = service();
    let client = client(&service);
    let mut pages = client.call(Chained::default()).pages();
    pages.next().await.unwrap().unwrap();
    // Polled once and dropped.
    let cancelled = tokio::time::timeout(std::time::Duration::ZERO, pages.next()).await;
    drop(cancelled);
    assert!(matches!(pages.position().as_deref(), Some("t1" | "t2")));
}

#[tokio::test]
async fn a_position_that_no_page_can_have_is_an_error_before_any_request() {
    let service = service();
    let client = client(&service);
    let mut pages = client.call(Numbered::default()).pages().starting_at("x");
    let error = pages.next().await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Paging);
    assert!(pages.next().await.is_none());
    assert!(service.seen().is_empty());
}

#[cfg(feature = "stream")]
#[tokio::test]
async fn a_stream_that_came_to_its_end_stays_there() {
    use std::{future::poll_fn, pin::pin};

    use futures_core::Stream;

    let service = service();
    let client = client(&service);
    let mut items = pin!(client.call(Numbered::default()).items().into_stream());
    let mut count = 0;
    while poll_fn(|context| items.as_mut().poll_next(context))
        .await
        .is_some()
    {
        count += 1;
    }
    assert_eq!((count, service.seen().len()), (25, 3));
    for _ in 0..2 {
        let more = poll_fn(|context| items.as_mut().poll_next(context)).await;
        assert!(more.is_none());
    }
    assert_eq!(service.seen().len(), 3);
}

#[cfg(feature = "stream")]
#[tokio::test]
async fn pages_and_items_are_streams() {
    use std::{future::poll_fn, pin::pin};

    use futures_core::Stream;

    async fn count(stream: impl Stream<Item = impl Sized>) -> usize {
        let mut stream = pin!(stream);
        let mut count = 0;
        while poll_fn(|context| stream.as_mut().poll_next(context))
            .await
            .is_some()
        {
            count += 1;
        }
        count
    }

    let service = service();
    let client = client(&service);
    assert_eq!(
        count(client.call(Chained::default()).pages().into_stream()).await,
        3
    );
    assert_eq!(
        count(client.call(Numbered::default()).items().into_stream()).await,
        25
    );
}

#[cfg(feature = "blocking")]
#[test]
fn pages_and_items_are_iterators() {
    let service = service();
    let client = client(&service);
    let items: Result<Vec<_>, _> = client
        .call(Numbered::default())
        .items()
        .blocking()
        .collect();
    assert_eq!(items.unwrap(), (0..25).collect::<Vec<_>>());
    assert_eq!(
        client.call(Chained::default()).pages().blocking().count(),
        3
    );
    let inside = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    inside.block_on(async {
        let mut items = client.call(Numbered::default()).items().blocking();
        assert_eq!(items.next().unwrap().unwrap_err().kind(), ErrorKind::Config);
        assert!(items.next().is_none());
        let mut pages = client.call(Numbered::default()).pages().blocking();
        assert_eq!(pages.next().unwrap().unwrap_err().kind(), ErrorKind::Config);
        assert!(pages.next().is_none());
    });
}
