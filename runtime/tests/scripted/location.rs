//! Products whose host only the location service knows.

use std::{sync::Arc, time::Duration};

use alicloud_runtime::{
    Client, Config, ConfigBuilder, Credentials, ErrorKind,
    codegen::*,
    future::BoxFuture,
    transport::{HttpRequest, HttpResponse, Transport, TransportError},
};

use crate::support::Scripted;

static HIDDEN: Product = Product {
    code: "Hidden",
    version: "2020-01-01",
    endpoints: Endpoints {
        location_code: Some("hidden"),
        ..Endpoints::NONE
    },
};

/// Knows a host in `cn-beijing`; every other host responses what was asked for.
fn service() -> Scripted {
    Scripted::new(|request| {
        let body = match request
            .url
            .strip_prefix("https://location-readonly.aliyuncs.com/")
        {
            None => return Ok(HttpResponse::new(200, "{}")),
            Some(query) if query.contains("Id=cn-beijing") => {
                assert!(
                    query.contains("ServiceCode=hidden") && query.contains("Type=openAPI"),
                    "{query}"
                );
                r#"{"Success": true, "Endpoints": {"Endpoint": [{"Id": "cn-beijing", "SerivceCode": "hidden",
                    "Protocols": {"Protocols": ["HTTPS"]}, "Endpoint": "hidden-north.aliyuncs.com"}]}}"#
            }
            Some(_) => r#"{"Success": true, "Endpoints": {"Endpoint": []}}"#,
        };
        Ok(HttpResponse::new(200, body))
    })
}

fn config(region: &str, service: &Scripted) -> ConfigBuilder {
    let credentials = Credentials::new("id", "secret");
    Config::builder()
        .region(region)
        .credentials(credentials)
        .transport(service.clone())
}

fn asked(service: &Scripted) -> usize {
    service
        .seen()
        .iter()
        .filter(|request| request.url.contains("location-readonly"))
        .count()
}

#[tokio::test]
async fn the_host_is_asked_for_once() {
    let service = service();
    let client = Client::new(&config("cn-beijing", &service).build().unwrap(), &HIDDEN);
    let calls: Vec<_> = (0..50)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { client.raw("DescribeThings").read_only().await.map(|_| ()) })
        })
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(asked(&service), 1);
    let seen = service.seen();
    let hosts = seen.iter().filter(|request| {
        request
            .url
            .starts_with("https://hidden-north.aliyuncs.com/")
    });
    assert_eq!(hosts.count(), 50);
}

#[tokio::test(start_paused = true)]
async fn the_host_is_kept_for_an_hour() {
    let service = service();
    let client = Client::new(&config("cn-beijing", &service).build().unwrap(), &HIDDEN);
    for (minutes, expected) in [(0, 1), (59, 1), (1, 2)] {
        tokio::time::advance(std::time::Duration::from_secs(60 * minutes)).await;
        client.raw("DescribeThings").await.unwrap();
        assert_eq!(asked(&service), expected);
    }
}

#[tokio::test]
async fn an_unknown_region_is_a_clear_error() {
    let service = service();
    let client = Client::new(&config("cn-nowhere", &service).build().unwrap(), &HIDDEN);
    let error = client.raw("DescribeThings").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Endpoint);
    let text = error.to_string();
    assert!(
        text.contains("Hidden") && text.contains("`cn-nowhere`") && text.contains("names no host"),
        "{text}"
    );
    let client = Client::new(
        &config("cn-nowhere", &service)
            .endpoint("given.example.com")
            .build()
            .unwrap(),
        &HIDDEN,
    );
    client.raw("DescribeThings").await.unwrap();
    assert_eq!(asked(&service), 1, "what is given is not asked for");
}

#[tokio::test]
async fn a_host_of_another_region_is_never_taken() {
    for (id, good) in [
        ("\"cn-shanghai\"", false),
        ("\"CN-Beijing\"", true),
        ("null", true),
    ] {
        let service = Scripted::new(move |request| {
            let body = if request.url.contains("location-readonly") {
                format!(
                    r#"{{"Endpoints":{{"Endpoint":[{{"Id":{id},"Endpoint":"h.example.com"}}]}}}}"#
                )
            } else {
                "{}".to_owned()
            };
            Ok(HttpResponse::new(200, body))
        });
        let client = Client::new(&config("cn-beijing", &service).build().unwrap(), &HIDDEN);
        let outcome = client.raw("DescribeThings").read_only().await;
        assert_eq!(outcome.is_ok(), good, "{id}");
        if let Err(error) = outcome {
            assert_eq!(error.kind(), ErrorKind::Endpoint);
            assert!(
                error.to_string().contains("no host of that region"),
                "{error}"
            );
            assert!(
                service
                    .seen()
                    .iter()
                    .all(|request| request.url.contains("location-readonly"))
            );
        }
    }
}

#[tokio::test]
async fn what_is_no_host_is_never_called() {
    for (hosts, taken) in [
        (&[""][..], None),
        (&["h.example.com/path"], None),
        (&["user@h.example.com"], None),
        (&["h.example.com#"], None),
        (&["h.example.com:1"], None),
        (&["/"], None),
        (&["h-1.example.com"], Some("h-1.example.com")),
        (
            &["first.example.com", "second.example.com"],
            Some("first.example.com"),
        ),
    ] {
        let service = Scripted::new(move |request| {
            let rows: Vec<String> = hosts
                .iter()
                .map(|host| format!(r#"{{"Id":"cn-beijing","Endpoint":"{host}"}}"#))
                .collect();
            let body = if request.url.contains("location-readonly") {
                format!(r#"{{"Endpoints":{{"Endpoint":[{}]}}}}"#, rows.join(","))
            } else {
                "{}".to_owned()
            };
            Ok(HttpResponse::new(200, body))
        });
        let client = Client::new(&config("cn-beijing", &service).build().unwrap(), &HIDDEN);
        let outcome = client.raw("DescribeThings").read_only().await;
        assert_eq!(outcome.is_ok(), taken.is_some(), "{hosts:?}");
        let asked = service.seen();
        match taken {
            Some(host) => assert!(asked[1].url.starts_with(&format!("https://{host}/"))),
            None => assert_eq!(asked.len(), 1, "{hosts:?}"),
        }
    }
}

/// Takes its time, so that callers overlap.
struct Slow(Scripted);

impl Transport for Slow {
    fn send<'a>(
        &'a self,
        request: HttpRequest,
    ) -> BoxFuture<'a, Result<HttpResponse, TransportError>> {
        Box::pin(async {
            tokio::time::sleep(Duration::from_millis(50)).await;
            self.0.send(request).await
        })
    }
}

static OTHER: Product = Product {
    code: "Other",
    ..HIDDEN
};

#[tokio::test(start_paused = true)]
async fn callers_at_once_share_one_question_and_its_failure() {
    for (region, good) in [("cn-beijing", true), ("cn-nowhere", false)] {
        let service = service();
        let slow = config(region, &service).transport(Slow(service.clone()));
        let config = slow.build().unwrap();
        let client = Arc::new(Client::new(&config, &HIDDEN));
        let calls: Vec<_> = (0..50)
            .map(|_| {
                let client = client.clone();
                tokio::spawn(async move { client.raw("DescribeThings").await.map(|_| ()) })
            })
            .collect();
        for call in calls {
            assert_eq!(call.await.unwrap().is_ok(), good);
        }
        assert_eq!(asked(&service), 1, "{region}");
        // What failed is asked for again, and what is known is not.
        let again = client.raw("DescribeThings").await;
        assert_eq!(
            (again.is_ok(), asked(&service)),
            (good, if good { 1 } else { 2 })
        );
    }
}

#[tokio::test(start_paused = true)]
async fn the_failure_of_one_product_is_not_that_of_another() {
    let service = service();
    let slow = config("cn-nowhere", &service).transport(Slow(service.clone()));
    let config = slow.build().unwrap();
    let (hidden, other) = (Client::new(&config, &HIDDEN), Client::new(&config, &OTHER));
    let (first, second) = tokio::join!(hidden.raw("A").into_future(), other.raw("A").into_future());
    assert!(
        first
            .unwrap_err()
            .to_string()
            .contains("endpoint of Hidden")
    );
    assert!(
        second
            .unwrap_err()
            .to_string()
            .contains("endpoint of Other")
    );
    assert_eq!(asked(&service), 2);
}
