//! What is compared and what is masked, text by text.

use super::*;

fn request(url: &str, headers: &[(&str, &str)], body: &str) -> HttpRequest {
    let mut request = HttpRequest::new("POST", url);
    request.headers = headers.iter().copied().collect();
    request.body = body.into();
    request
}

#[test]
fn percent_signs_that_begin_nothing_stay() {
    for (text, decoded) in [
        ("a%2Bb", "a+b"),
        ("%zz%", "%zz%"),
        ("100%", "100%"),
        ("%e", "%e"),
        ("%C3%A9%", "é%"),
        ("", ""),
    ] {
        assert_eq!(percent_decoded(text), decoded);
    }
}

#[test]
fn a_form_is_compared_by_its_pairs_and_any_other_body_as_a_whole() {
    let form = [("content-type", "application/x-www-form-urlencoded")];
    let key =
        |headers: &[_], body| RequestKey::from_request(&request("https://x/a", headers, body));
    assert_eq!(key(&form, "B=2&A=1"), key(&form, "A=1&B=2"));
    assert_ne!(key(&[], "B=2&A=1"), key(&[], "A=1&B=2"));
    assert!(key(&[], "B=2").parameters.is_empty());
}

#[test]
fn a_query_begins_at_the_first_question_mark_and_a_value_at_the_first_equals_sign() {
    let key = RequestKey::from_request(&request("https://x/a/b?A=1?2&Timestamp=1=2", &[], ""));
    assert_eq!(
        (key.path.as_str(), &key.parameters[..]),
        ("/a/b", &["A=1?2".to_owned()][..])
    );
}

#[test]
fn what_would_let_others_repeat_a_request_is_known_of_each_scheme() {
    let acs3 = "ACS3-HMAC-SHA256 Credential=id,SignedHeaders=host,Signature=sig=Signature=";
    for (authorization, signature) in [
        (acs3, "sig=Signature="),
        ("acs id:c2ln+/x=", "c2ln+/x="),
        ("acs id:c2lnbg==", "c2lnbg=="),
    ] {
        let signed = request("https://x/", &[("authorization", authorization)], "");
        assert_eq!(request_secrets(&signed), [signature]);
    }
    let headers = [("x-acs-security-token", "t1"), ("x-acs-bearer-token", "t2")];
    let url = "https://x/?SecurityToken=t3&A=1&Signature=s%3D%3D?x";
    let sent = request(url, &headers, "BearerToken=t4=x&OIDCToken=t5");
    let expected = ["t1", "t2", "t3", "s==?x", "t4=x", "t5"];
    assert_eq!(request_secrets(&sent), expected);
}

#[test]
fn secret_members_are_masked_however_they_are_spaced() {
    let own = ["Password".to_owned()];
    for (body, masked) in [
        (r#"{"Password":"p"}"#, r#"{"Password":"***"}"#),
        (
            r#"{"Password" : 7 ,"A":1}"#,
            r#"{"Password" : "***" ,"A":1}"#,
        ),
        (
            "\"SecurityToken\"\n:\n[1, 2]}",
            "\"SecurityToken\"\n:\n\"***\"}",
        ),
        (r#"{"Password":"cut of"#, r#"{"Password":"***""#),
        (r#"{"Password": null}"#, r#"{"Password": null}"#),
        (r#"{"A":"Password"}"#, r#"{"A":"Password"}"#),
    ] {
        assert_eq!(mask_members(body, &own), masked);
    }
}

#[test]
fn a_signature_is_what_follows_the_last_colon() {
    let headers = [("authorization", "acs own:id:c2lnbmF0dXJl")];
    let secrets = request_secrets(&request("https://x/", &headers, ""));
    assert_eq!(secrets, ["c2lnbmF0dXJl"]);
}
