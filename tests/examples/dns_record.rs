//! A DNS record is made to say what it should, whether or not it was there before, and each failure is told by its type:
//! without an account, against a local server that pretends to be Alibaba Cloud DNS.
//!
//! ```console
//! $ cargo run --example dns_record
//! ```

use std::sync::{Mutex, PoisonError};

use alicloud::{
    Config, Credentials, Error, ErrorKind,
    alidns::{
        AddDomainRecordRequest, Client, DescribeDomainRecordsRequest, UpdateDomainRecordRequest,
    },
};
use alicloud_tests::server::{
    ACCESS_KEY_ID, ACCESS_KEY_SECRET, Call, REQUEST_ID, Response, Server,
};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let zone = Zone::default();
    let server = Server::start(move |call| zone.respond(call))?;
    let config = Config::builder()
        .region("cn-hangzhou")
        .endpoint(server.url())
        .credentials(Credentials::new(ACCESS_KEY_ID, ACCESS_KEY_SECRET))
        .build()?;
    let dns = Client::new(&config);

    for address in ["192.0.2.1", "192.0.2.2", "192.0.2.2"] {
        let done = point_to(&dns, "example.com", "www", address).await?;
        println!("www.example.com {address}: {done:?}");
    }

    // What went wrong, from the kind of failure down to the code of the service.
    match point_to(&dns, "example.org", "www", "192.0.2.1").await {
        Ok(done) => return Err(format!("the domain is not ours: {done:?}").into()),
        Err(error) if error.is_throttled() => println!("too many calls, later"),
        Err(error) if error.is_auth() => println!("these credentials may not: {error}"),
        Err(error) => match (error.kind(), error.code_str()) {
            (ErrorKind::NotFound | ErrorKind::InvalidRequest, Some(code)) => {
                println!("refused: {code}, {}", error.message());
            }
            _ => return Err(error.into()),
        },
    }
    Ok(())
}

/// What was done to a record.
#[derive(Debug)]
enum Done {
    Added,
    Updated,
    Kept,
}

/// Makes `host.domain` an address record with this value.
async fn point_to(dns: &Client, domain: &str, host: &str, address: &str) -> Result<Done, Error> {
    let search = DescribeDomainRecordsRequest::new()
        .domain_name(domain)
        .rr_key_word(host)
        .type_key_word("A");
    let mut records = dns.describe_domain_records(search).items();
    while let Some(record) = records.next().await {
        let record = record?;
        // The search finds parts of names too.
        if record.rr.as_deref() != Some(host) {
            continue;
        }
        if record.value.as_deref() == Some(address) {
            return Ok(Done::Kept);
        }
        let change = UpdateDomainRecordRequest::new()
            .record_id(record.record_id.unwrap_or_default())
            .rr(host)
            .type_("A")
            .value(address);
        dns.update_domain_record(change).await?;
        return Ok(Done::Updated);
    }
    let addition = AddDomainRecordRequest::new()
        .domain_name(domain)
        .rr(host)
        .type_("A")
        .value(address);
    match dns.add_domain_record(addition).await {
        Ok(_) => Ok(Done::Added),
        // Somebody else was faster and wrote the same.
        Err(error) if error.code_str() == Some("DomainRecordDuplicate") => Ok(Done::Kept),
        Err(error) => Err(error.into()),
    }
}

/// The pretended service: one domain, and its records as names and values.
#[derive(Default)]
struct Zone {
    records: Mutex<Vec<(String, String)>>,
}

impl Zone {
    fn respond(&self, call: &Call) -> Response {
        let mut records = self.records.lock().unwrap_or_else(PoisonError::into_inner);
        let text = |name| call.parameter(name).unwrap_or_default().to_owned();
        if call
            .parameter("DomainName")
            .is_some_and(|name| name != "example.com")
        {
            let message = "The specified domain name does not exist.";
            return Response::error(400, "InvalidDomainName.NoExist", message);
        }
        match call.action() {
            Some("AddDomainRecord") => records.push((text("RR"), text("Value"))),
            Some("UpdateDomainRecord") => {
                let at: Option<usize> = text("RecordId").parse().ok();
                match at.and_then(|at| records.get_mut(at)) {
                    Some(record) => *record = (text("RR"), text("Value")),
                    None => {
                        return Response::error(
                            400,
                            "DomainRecordNotBelongToUser",
                            "No such record.",
                        );
                    }
                }
            }
            Some("DescribeDomainRecords") => return Self::list(&records),
            _ => {
                return Response::error(
                    404,
                    "InvalidAction.NotFound",
                    "There is no such operation.",
                );
            }
        }
        Response::json(
            200,
            format!(r#"{{"RequestId":"{REQUEST_ID}","RecordId":"0"}}"#),
        )
    }

    fn list(records: &[(String, String)]) -> Response {
        let shown: Vec<String> = records
            .iter()
            .enumerate()
            .map(|(at, (name, value))| {
                format!(r#"{{"RecordId":"{at}","RR":"{name}","Type":"A","Value":"{value}"}}"#)
            })
            .collect();
        let (count, shown) = (records.len(), shown.join(","));
        Response::json(
            200,
            format!(
                r#"{{"RequestId":"{REQUEST_ID}","TotalCount":{count},"PageNumber":1,"PageSize":20,"DomainRecords":{{"Record":[{shown}]}}}}"#
            ),
        )
    }
}
