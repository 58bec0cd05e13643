// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CheckDomainRecord`, from `alidns/CheckDomainRecord.md`.

use alicloud_runtime::codegen::*;

/// Checks whether a DNS record is found as expected, without changing anything.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::CheckDomainRecordRequest::new()
///     .domain_name("example.com")
///     .rr("zhaohui")
///     .type_("TXT")
///     .value("fd87da3c4528844d45af39200155a905");
/// let reply = client.check_domain_record(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CheckDomainRecordRequest {
    /// **Required.** Domain to work on or look for, without any host part. Example: `example.com`.
    pub domain_name: Option<String>,
    /// **Required.** Host part of the name, such as `www`; `@` stands for the domain itself.
    /// Example: `zhaohui`.
    pub rr: Option<String>,
    /// **Required.** Type of the DNS record, such as `A` or `CNAME`. Example: `TXT`.
    pub type_: Option<String>,
    /// **Required.** What the record holds, in the form of its type: an address, a name or a text.
    /// Example: `fd87da3c4528844d45af39200155a905`.
    pub value: Option<String>,
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// Address of the end user for whom the call is made. Example: `1.1.1.1`.
    pub user_client_ip: Option<String>,
}

impl CheckDomainRecordRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `RR`, which is required.
    pub fn rr(mut self, value: impl Into<String>) -> Self {
        self.rr = Some(value.into());
        self
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Value`, which is required.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `UserClientIp`.
    pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
        self.user_client_ip = Some(value.into());
        self
    }
}

request! {
    CheckDomainRecordRequest {
        "DomainName" => domain_name: query,
        "RR" => rr: query,
        "Type" => type_: query,
        "Value" => value: query,
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for CheckDomainRecordRequest {
    type Response = CheckDomainRecordResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CheckDomainRecord")
        .required(&["DomainName", "RR", "Type", "Value"])
        .read_only();
}

/// Response to [`CheckDomainRecordRequest`].
#[non_exhaustive]
pub struct CheckDomainRecordResponse {
    /// Whether such a record is there. Example: `true`.
    pub is_exist: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `536E9CAD-DB30-4647-AC87-AA5CC38C5382`.
    pub request_id: Option<String>,
}

response! {
    CheckDomainRecordResponse {
        "IsExist" => is_exist: value,
        "RequestId" => request_id: value,
    }
}
