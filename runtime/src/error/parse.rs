//! Error responses to what they say.

use crate::{
    decode::{Decode, Decoder, decode_text, json_text},
    scrub::scrub,
    transport::HttpResponse,
};

use super::ServiceError;

/// How much of a page that is not an error of the protocol becomes the message.
const EXCERPT: usize = 300;
/// No error of the protocol is larger: what is counts as a page.
const LARGEST: usize = 4 << 20;
/// How much of such a page is searched for secrets: none that begins in the excerpt is longer.
const LOOKED_AT: usize = 1 << 15;

/// The members that any error response may have, in either spelling.
#[derive(Default)]
struct ErrorBody {
    code: Option<String>,
    message: Option<String>,
    detail: Option<String>,
    request_id: Option<String>,
    host_id: Option<String>,
    recommend: Option<String>,
    access_denied: Option<String>,
    nested: Option<Box<ErrorBody>>,
}

impl Decode for ErrorBody {
    fn field(&mut self, name: &str, d: &mut Decoder<'_>) {
        match name {
            "Code" | "code" | "errorCode" | "ErrorCode" => d.value(&mut self.code),
            "Message" | "message" | "errorMessage" | "ErrorMessage" => d.value(&mut self.message),
            "Detail" | "Description" | "description" => d.value(&mut self.detail),
            "RequestId" | "requestId" | "requestid" | "RequestID" => d.value(&mut self.request_id),
            "HostId" | "hostId" => d.value(&mut self.host_id),
            "Recommend" | "recommend" => d.value(&mut self.recommend),
            "AccessDeniedDetail" | "accessDeniedDetail" => self.access_denied = d.text(),
            "Error" | "error" => d.value(&mut self.nested),
            _ => d.unknown(name),
        }
    }
}

/// Reads an error response: JSON or XML of either generation, or a page of some proxy.
///
/// A page is cut to a readable length, so `secrets` are masked in it before: half of one is one too.
pub(crate) fn parse_error(response: &HttpResponse, secrets: &[&str]) -> ServiceError {
    let text = String::from_utf8_lossy(&response.body);
    let mut body = ErrorBody::default();
    let json = if text.len() <= LARGEST {
        json_text(&text)
    } else {
        None
    };
    let readable = match json {
        Some(json) => decode_text(&json, &mut body).broken.is_none(),
        None => false,
    };
    if let Some(nested) = body.nested.take() {
        body.code = body.code.or(nested.code);
        body.message = body.message.or(nested.message);
        body.detail = body.detail.or(nested.detail);
        body.request_id = body.request_id.or(nested.request_id);
        body.host_id = body.host_id.or(nested.host_id);
        body.recommend = body.recommend.or(nested.recommend);
        body.access_denied = body.access_denied.or(nested.access_denied);
    }
    let header = |name| response.header(name).map(str::to_owned);
    let mut message = body.message.or(body.detail).unwrap_or_default();
    if message.is_empty() && (!readable || body.code.is_none()) {
        message = excerpt(&text, secrets);
    }
    ServiceError {
        code: body.code.unwrap_or_default(),
        message,
        status: response.status,
        request_id: body.request_id.or_else(|| header("x-acs-request-id")),
        host_id: body.host_id,
        recommend: body.recommend,
        access_denied: body.access_denied,
    }
}

fn excerpt(text: &str, secrets: &[&str]) -> String {
    let text = text.trim();
    let looked_at = text
        .char_indices()
        .nth(LOOKED_AT)
        .map_or(text.len(), |(cut, _)| cut);
    let text = scrub(text.get(..looked_at).unwrap_or_default(), secrets);
    match text.char_indices().nth(EXCERPT) {
        Some((cut, _)) => format!("{}…", text.get(..cut).unwrap_or_default()),
        None => text.into_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_and_xml_in_both_spellings() {
        for body in [
            r#"{"RequestId":"r-1","HostId":"h","Code":"Zoo.Closed","Message":"closed","Recommend":"https://x"}"#,
            r#"{"requestId":"r-1","hostId":"h","code":"Zoo.Closed","message":"closed","recommend":"https://x"}"#,
            concat!(
                "<Error><RequestId>r-1</RequestId><HostId>h</HostId><Code>Zoo.Closed</Code>",
                "<Message>closed</Message><Recommend>https://x</Recommend></Error>"
            ),
            concat!(
                "<ErrorResponse><Error><Code>Zoo.Closed</Code><Message>closed</Message>",
                "<Recommend>https://x</Recommend></Error><HostId>h</HostId><RequestId>",
                "r-1</RequestId></ErrorResponse>"
            ),
        ] {
            let error = parse_error(&HttpResponse::new(403, body), &[]);
            let seen = (
                error.code.as_str(),
                error.message.as_str(),
                error.request_id.as_deref(),
                error.host_id.as_deref(),
            );
            assert_eq!(
                seen,
                ("Zoo.Closed", "closed", Some("r-1"), Some("h")),
                "{body}"
            );
            assert_eq!(error.recommend.as_deref(), Some("https://x"));
        }
    }

    #[test]
    fn what_stands_inside_of_an_error_member_counts() {
        let error = parse_error(
            &HttpResponse::new(
                403,
                r#"{"error":{"code":"Zoo.Closed","description":"closed","hostId":"h","AccessDeniedDetail":{"a":1}}}"#,
            ),
            &[],
        );
        assert_eq!(
            (error.code.as_str(), error.message.as_str()),
            ("Zoo.Closed", "closed")
        );
        assert_eq!(error.host_id.as_deref(), Some("h"));
        assert_eq!(error.access_denied.as_deref(), Some(r#"{"a":1}"#));
    }

    #[test]
    fn a_page_that_is_no_error_of_the_protocol_is_quoted() {
        let error = parse_error(
            &HttpResponse::new(502, "<html><body>Bad Gateway<br></body></html>"),
            &[],
        );
        assert_eq!((error.code.as_str(), error.status), ("", 502));
        assert!(error.message.contains("Bad Gateway"));
        assert_eq!(parse_error(&HttpResponse::new(500, ""), &[]).message, "");
        assert_eq!(
            parse_error(&HttpResponse::new(500, "{\"a\":1}"), &[]).message,
            "{\"a\":1}"
        );
    }

    #[test]
    fn each_member_is_read_by_each_of_its_names() {
        type Part = fn(&ServiceError) -> Option<&str>;
        let code: Part = |error| Some(&error.code);
        let message: Part = |error| Some(&error.message);
        let request_id: Part = |error| error.request_id.as_deref();
        let host_id: Part = |error| error.host_id.as_deref();
        let recommend: Part = |error| error.recommend.as_deref();
        let access_denied: Part = |error| error.access_denied.as_deref();
        for (names, part) in [
            (&["Code", "code", "errorCode", "ErrorCode"][..], code),
            (
                &["Message", "message", "errorMessage", "ErrorMessage"],
                message,
            ),
            (&["Detail", "Description", "description"], message),
            (
                &["RequestId", "requestId", "requestid", "RequestID"],
                request_id,
            ),
            (&["HostId", "hostId"], host_id),
            (&["Recommend", "recommend"], recommend),
            (&["AccessDeniedDetail", "accessDeniedDetail"], access_denied),
        ] {
            for name in names {
                for body in [
                    format!(r#"{{"{name}":"told"}}"#),
                    format!(r#"{{"Error":{{"{name}":"told"}}}}"#),
                    format!(r#"{{"{name}":"told","error":{{"{name}":"inner"}}}}"#),
                ] {
                    let error = parse_error(&HttpResponse::new(400, body.as_str()), &[]);
                    assert_eq!(part(&error), Some("told"), "{body}");
                }
            }
        }
        let both = r#"{"Message":"said","Detail":"more"}"#;
        assert_eq!(
            parse_error(&HttpResponse::new(400, both), &[]).message,
            "said"
        );
    }

    #[test]
    fn the_identifier_may_come_in_a_header_and_the_body_is_believed_first() {
        let mut response = HttpResponse::new(400, r#"{"Code":"c","Message":"m"}"#);
        let id = |response: &HttpResponse| parse_error(response, &[]).request_id;
        assert_eq!(id(&response), None);
        response.headers.push("X-Acs-Request-Id", "in-header");
        assert_eq!(id(&response).as_deref(), Some("in-header"));
        response.body = br#"{"Code":"c","RequestId":"in-body"}"#.to_vec();
        assert_eq!(id(&response).as_deref(), Some("in-body"));
    }

    #[test]
    fn a_page_is_cut_to_a_readable_length_without_its_secrets() {
        let message = |body: &str, secrets: &[&str]| {
            parse_error(&HttpResponse::new(502, body), secrets).message
        };
        let page = "x".repeat(EXCERPT);
        assert_eq!(message(&format!("  {page}\n"), &[]), page);
        assert_eq!(message(&format!("{page}y"), &[]), format!("{page}…"));
        // One that begins where the excerpt ends.
        let secret = "a-secret-of-some-length";
        let page = format!("{}{secret}", "x".repeat(EXCERPT - 8));
        let shown = message(&page, &[secret]);
        assert!(
            !shown.contains("a-sec") && shown.ends_with("***"),
            "{shown}"
        );
        // What is too large to be an error of the protocol is a page.
        let filler = " ".repeat(LARGEST);
        let large = format!(r#"{{"Code":"c","Message":"m"{filler}}}"#);
        let error = parse_error(&HttpResponse::new(500, large), &[]);
        assert_eq!(error.code, "");
        assert!(error.message.starts_with(r#"{"Code""#), "{}", error.message);
        // An error with a code and no message is quoted no more than its code.
        assert_eq!(message(r#"{"Code":"c","Other":1}"#, &[]), "");
        assert_eq!(
            message(r#"{"Code":"c"} trailing"#, &[]),
            r#"{"Code":"c"} trailing"#
        );
    }
}
