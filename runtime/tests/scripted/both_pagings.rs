//! Pages that are numbered and have tokens, over a service that goes by tokens once a field asks for it.

use alicloud_runtime::{codegen::*, transport::HttpResponse};

use crate::{
    support::Scripted,
    thing::{PRODUCT, client},
};

const ALL: usize = 1000;

#[derive(Clone, Debug, Default)]
struct Either {
    page_number: Option<i32>,
    page_size: Option<i32>,
    next_token: Option<String>,
    max_results: Option<i32>,
}

impl Encode for Either {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.query("PageNumber", &self.page_number);
        e.query("PageSize", &self.page_size);
        e.query("NextToken", &self.next_token);
        e.query("MaxResults", &self.max_results);
    }
}

impl Operation for Either {
    type Response = Frogs;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = OperationInfo::rpc(&PRODUCT, "DescribeFrogs").read_only();
}

impl Paginated for Either {
    type Item = Frog;
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number)
            .size(&self.page_size)
            .or_token(&mut self.next_token)
            .token_size(&mut self.max_results)
    }
    fn page_response(response: &Frogs) -> PageResponse {
        PageResponse::new()
            .total(&response.total)
            .next(&response.next)
    }
    fn page_items(response: &mut Frogs) -> Option<&mut Vec<Frog>> {
        Some(&mut response.frogs)
    }
}

struct Frogs {
    total: Option<i32>,
    next: Option<String>,
    frogs: Vec<Frog>,
}

response! {
    Frogs {
        "TotalCount" => total: value,
        "NextToken" => next: value,
        "Frogs" => frogs: list("Frog"),
    }
}

struct Frog {
    number: Option<i64>,
    token: Option<String>,
}

response! {
    Frog {
        "Number" => number: value,
        "Token" => token: value as Secret,
    }
}

/// A thousand frogs. Numbers end at the total; tokens have none, and there the total is left out.
fn service() -> Scripted {
    Scripted::new(|request| {
        let parameter = |name: &str| {
            let query = request.url.split_once('?').map_or("", |(_, query)| query);
            let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
            let found = pairs.into_iter().find(|(given, _)| *given == name);
            found.and_then(|(_, value)| value.trim_start_matches('t').parse::<usize>().ok())
        };
        let (size, token) = (parameter("MaxResults"), parameter("NextToken"));
        let by_token = size.is_some() || token.is_some();
        let (start, size) = match by_token {
            true => (token.unwrap_or(0), size.unwrap_or(20)),
            false => {
                let size = parameter("PageSize").unwrap_or(10);
                ((parameter("PageNumber").unwrap_or(1) - 1) * size, size)
            }
        };
        let end = (start + size).min(ALL);
        let frogs: Vec<String> = (start..end)
            .map(|number| format!(r#"{{"Number":{number}}}"#))
            .collect();
        let rest = match by_token {
            true if end < ALL => format!(r#""NextToken":"t{end}""#),
            true => r#""NextToken":"""#.to_owned(),
            false => format!(r#""TotalCount":{ALL}"#),
        };
        let body = format!(r#"{{"Frogs":{{"Frog":[{}]}},{rest}}}"#, frogs.join(","));
        Ok(HttpResponse::new(200, body))
    })
}

async fn list(request: Either, by_token: bool) -> usize {
    let service = service();
    let client = client(&service);
    let call = client.call(request);
    let items = if by_token {
        call.items_by_token()
    } else {
        call.items()
    };
    let frogs = items.collect().await.unwrap();
    let numbers: Vec<_> = frogs.iter().filter_map(|frog| frog.number).collect();
    assert_eq!(numbers, (0..ALL as i64).collect::<Vec<_>>());
    service.seen().len()
}

#[tokio::test]
async fn a_thousand_items_come_in_both_ways() {
    let by_size = |size| Either {
        page_size: Some(size),
        ..Either::default()
    };
    let by_token = |size| Either {
        max_results: Some(size),
        ..Either::default()
    };
    assert_eq!(list(by_size(100), false).await, 10);
    assert_eq!(list(by_token(100), false).await, 10);
    assert_eq!(list(by_size(100), true).await, 10);
    assert_eq!(list(by_token(200), true).await, 5);
    assert_eq!(list(Either::default(), false).await, 100);
    assert_eq!(list(Either::default(), true).await, 20);
}

#[tokio::test]
async fn a_listing_is_resumed_at_a_token() {
    let service = service();
    let client = client(&service);
    let mut pages = client.call(Either::default()).pages().starting_at("t950");
    assert_eq!(pages.position().as_deref(), Some("t950"));
    let page = pages.next().await.unwrap().unwrap();
    assert_eq!(page.frogs.first().and_then(|frog| frog.number), Some(950));
    assert!(pages.next().await.is_none());
}

#[tokio::test]
async fn pages_that_differ_in_a_secret_alone_are_two() {
    let service = Scripted::new(|request| {
        let page = if request.url.contains("PageNumber=2") {
            2
        } else {
            1
        };
        let body = format!(r#"{{"TotalCount":2,"Frogs":[{{"Token":"secret-{page}"}}]}}"#);
        Ok(HttpResponse::new(200, body))
    });
    let request = Either {
        page_size: Some(1),
        ..Either::default()
    };
    let frogs = client(&service)
        .call(request)
        .items()
        .collect()
        .await
        .unwrap();
    let tokens: Vec<_> = frogs
        .iter()
        .filter_map(|frog| frog.token.as_deref())
        .collect();
    assert_eq!(tokens, ["secret-1", "secret-2"]);
}

#[tokio::test]
async fn a_listing_is_resumed_at_a_number_by_number() {
    let service = Scripted::new(|_| Ok(HttpResponse::new(200, r#"{"TotalCount":2}"#)));
    let client = client(&service);
    let mut pages = client.call(Either::default()).pages().starting_at("3");
    pages.next().await.unwrap().unwrap();
    let url = &service.seen()[0].url;
    assert!(
        url.contains("PageNumber=3") && !url.contains("NextToken"),
        "{url}"
    );
}
