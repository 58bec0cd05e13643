//! Responses that are no responses: error pages, XML, packed or huge bodies.

use alicloud_runtime::ErrorKind;

use crate::{
    build,
    calls::{Read, Write},
    client, config,
    server::{Server, Step, head, response},
    within,
};

/// `{"Name":"zipped"}`.
const ZIPPED: [u8; 37] = [
    0x1f, 0x8b, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xab, 0x56, 0xf2, 0x4b, 0xcc, 0x4d,
    0x55, 0xb2, 0x52, 0xaa, 0xca, 0x2c, 0x28, 0x48, 0x4d, 0x51, 0xaa, 0x05, 0x00, 0x6b, 0x11, 0x72,
    0x51, 0x11, 0x00, 0x00, 0x00,
];

#[tokio::test]
async fn an_error_page_of_a_proxy_is_an_error_with_its_text() {
    for (status, kind) in [
        (502, ErrorKind::Server),
        (404, ErrorKind::NotFound),
        (403, ErrorKind::Forbidden),
    ] {
        let page = "<html><body>The gateway is\u{a0}tired</body></html>";
        let server =
            Server::start(move |_| response(status, &[("content-type", "text/html")], page)).await;
        let error = within(client(&server).call(Write::default()))
            .await
            .unwrap_err();
        assert_eq!(
            (error.kind(), error.status()),
            (kind, Some(status)),
            "{error}"
        );
        assert_eq!(error.body(), page.as_bytes());
        assert!(error.to_string().contains("tired"), "{error}");
        assert_eq!(server.requests().len(), 1);
    }
}

#[tokio::test]
async fn an_error_in_xml_is_read_like_one_in_json() {
    let body = "<?xml version='1.0' encoding='UTF-8'?><Error><RequestId>R-1</RequestId><HostId>h</HostId>\
        <Code>Forbidden.RAM</Code><Message>No &amp; no</Message></Error>";
    let server = Server::start(move |_| response(403, &[("content-type", "text/xml")], body)).await;
    let error = within(client(&server).call(Write::default()))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Forbidden);
    assert_eq!(error.code_str(), Some("Forbidden.RAM"));
    assert_eq!(error.message(), "No & no");
    assert_eq!(error.request_id(), Some("R-1"));
}

#[tokio::test]
async fn bodies_that_are_no_answer_are_errors_and_never_more() {
    for body in [
        &b""[..],
        b"null",
        b"[]",
        b"\xff\xfe\x00",
        b"{",
        b"<html>",
        b"{}{}",
        b"true",
    ] {
        for status in [200, 204, 400, 500] {
            let server = Server::start(move |_| response(status, &[], body)).await;
            let outcome = within(client(&server).call(Write::default())).await;
            if status >= 400 {
                assert_eq!(outcome.unwrap_err().status(), Some(status), "{body:?}");
            } else if let Err(error) = outcome {
                assert!(error.is_decode(), "{body:?}: {error}");
            }
        }
    }
}

#[tokio::test]
async fn a_packed_answer_is_unpacked_or_refused() {
    let server = Server::start(|_| response(200, &[("content-encoding", "gzip")], ZIPPED)).await;
    let outcome = within(client(&server).call(Read::default())).await;
    if cfg!(feature = "gzip") {
        assert_eq!(outcome.unwrap().name.as_deref(), Some("zipped"));
    } else {
        assert!(outcome.unwrap_err().is_decode());
        let asked = server.requests()[0].header("accept-encoding").to_owned();
        assert!(
            asked.is_empty() || asked == "identity",
            "not asked for: {asked}"
        );
    }
}

#[cfg(feature = "gzip")]
#[tokio::test]
async fn what_unpacks_to_more_than_is_allowed_is_cut_off() {
    use std::io::Write as _;
    let zip = |bytes: &[u8]| {
        let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
        packer.write_all(bytes).unwrap();
        packer.finish().unwrap()
    };
    // A hundred megabytes in a hundred kilobytes.
    let bomb = zip(&vec![b' '; HUNDRED_MB as usize]);
    assert!(bomb.len() < 1 << 20);
    let server =
        Server::start(move |_| response(200, &[("content-encoding", "GZIP")], &bomb)).await;
    let error = within(client(&server).call(Read::default()))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TooLarge, "{error}");

    let whole = zip(br#"{"Name":"good"}"#);
    let cases = [
        (whole[..20].to_vec(), false),
        (b"not packed at all".to_vec(), false),
        ([&whole[..], b"more"].concat(), false),
        ([zip(br#"{"Name":"#), zip(br#""good"}"#)].concat(), true),
    ];
    for (body, good) in cases {
        let sent = body.clone();
        let server =
            Server::start(move |_| response(200, &[("content-encoding", "gzip")], &sent)).await;
        let outcome = within(client(&server).call(Write::default())).await;
        assert_eq!(outcome.is_ok(), good, "{body:?}");
    }
    let server = Server::start(|_| response(404, &[("content-encoding", "gzip")], "")).await;
    let error = within(client(&server).call(Write::default()))
        .await
        .unwrap_err();
    assert_eq!(error.status(), Some(404), "{error}");
}

const HUNDRED_MB: u64 = 100 << 20;

fn hundred_megabytes(told: bool) -> Vec<Step> {
    let (before, after) = (br#"{"Name":"big","Text":""#, br#""}"#);
    let length = HUNDRED_MB + (before.len() + after.len()) as u64;
    let head = if told {
        head(200, &[], length)
    } else {
        b"HTTP/1.1 200 X\r\nconnection: close\r\n\r\n".to_vec()
    };
    let mut steps = vec![
        Step::Send(head),
        Step::Send(before.to_vec()),
        Step::Fill(HUNDRED_MB),
        Step::Send(after.to_vec()),
    ];
    if !told {
        steps.push(Step::Close);
    }
    steps
}

#[tokio::test]
async fn a_body_above_the_limit_is_cut_off_and_one_below_it_is_read() {
    for told in [true, false] {
        let server = Server::start(move |_| hundred_megabytes(told)).await;
        let error = within(client(&server).call(Read::default()))
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::TooLarge, "{error}");
        assert_eq!(
            server.requests().len(),
            1,
            "it would be no smaller next time"
        );
        server.settles_to(0).await;
    }
    let server = Server::start(|_| hundred_megabytes(true)).await;
    let client = build(config(server.url()).max_response(200 << 20));
    let reply = within(client.call(Read::default())).await.unwrap();
    assert_eq!(
        reply.text.as_ref().map(String::len),
        Some(HUNDRED_MB as usize)
    );
}

#[tokio::test]
async fn a_length_that_is_too_large_is_refused_before_the_body_comes() {
    let server = Server::start(|_| vec![Step::Send(head(200, &[], 1001)), Step::Hang]).await;
    let client = build(config(server.url()).max_response(1000));
    let error = within(client.call(Write::default())).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TooLarge, "{error}");
}

#[tokio::test]
async fn a_length_is_a_claim_that_costs_no_memory() {
    let server = Server::start(|_| vec![Step::Send(head(200, &[], 1 << 60)), Step::Close]).await;
    let client = build(config(server.url()).max_response(0));
    let error = within(client.call(Write::default())).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport, "{error}");
}

/// A body of this length, which its head tells or not, packed or not.
fn body_of(length: usize, told: bool, packed: bool) -> Vec<Step> {
    let filler = " ".repeat(length - 2);
    let body = format!("{{{filler}}}").into_bytes();
    let mut headers = Vec::new();
    #[cfg(feature = "gzip")]
    let body = if packed {
        use std::io::Write as _;
        headers.push(("content-encoding", "gzip"));
        let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        packer.write_all(&body).unwrap();
        packer.finish().unwrap()
    } else {
        body
    };
    let _ = (packed, &mut headers);
    if told {
        return response(200, &headers, body);
    }
    let lines: String = headers
        .iter()
        .map(|(name, value)| format!("{name}: {value}\r\n"))
        .collect();
    let head = format!("HTTP/1.1 200 X\r\nconnection: close\r\n{lines}\r\n");
    vec![Step::Send(head.into_bytes()), Step::Send(body), Step::Close]
}

#[tokio::test]
async fn a_body_may_be_as_large_as_its_limit_to_the_byte() {
    const LIMIT: usize = 100_000;
    for told in [true, false] {
        for packed in [false, cfg!(feature = "gzip")] {
            for (length, limit, good) in [
                (LIMIT, LIMIT, true),
                (LIMIT + 1, LIMIT, false),
                (LIMIT, LIMIT - 1, false),
                (LIMIT, 0, true),
            ] {
                let server = Server::start(move |_| body_of(length, told, packed)).await;
                let client = build(config(server.url()).max_response(limit));
                let outcome = within(client.call(Write::default())).await;
                assert_eq!(
                    outcome.is_ok(),
                    good,
                    "{length} of {limit}, told {told}, packed {packed}"
                );
                if let Err(error) = outcome {
                    assert_eq!(error.kind(), ErrorKind::TooLarge, "{error}");
                    assert!(
                        error
                            .to_string()
                            .contains(&format!("larger than {limit} bytes"))
                    );
                }
            }
        }
    }
}

/// So many empty streams one after the other, each of which the reader has to set up.
#[cfg(feature = "gzip")]
#[tokio::test]
async fn empty_members_do_not_run_past_the_limit() {
    let empty = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    let members = empty.finish().unwrap().repeat(200_000);
    for limit in [300, 1500] {
        let members = members.clone();
        let server =
            Server::start(move |_| response(200, &[("content-encoding", "gzip")], &members)).await;
        let limit = std::time::Duration::from_millis(limit);
        let client = build(config(server.url()).timeout(limit));
        let started = crate::cpu::thread_time();
        // Either it is read in time, or the time is kept.
        let _ = within(client.call(Read::default())).await;
        // The server sends from this thread too, which takes a part of what is allowed.
        let taken = crate::cpu::thread_time() - started;
        let allowed = limit + std::time::Duration::from_millis(100);
        assert!(taken < allowed, "{taken:?}");
    }
}

#[cfg(feature = "gzip")]
#[tokio::test]
async fn more_packed_bytes_than_may_come_out_are_refused() {
    let empty = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    let members = empty.finish().unwrap().repeat(1000);
    let server =
        Server::start(move |_| response(200, &[("content-encoding", "gzip")], &members)).await;
    let client = build(config(server.url()).max_response(10_000));
    let error = within(client.call(Read::default())).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TooLarge, "{error}");
}
