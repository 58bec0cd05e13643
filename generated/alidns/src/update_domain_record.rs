// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateDomainRecord`, from `alidns/UpdateDomainRecord.md`.

use alicloud_runtime::codegen::*;

/// Changes host, type, value, TTL and so on of a DNS record.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::UpdateDomainRecordRequest::new()
///     .rr("www")
///     .record_id("9999985")
///     .type_("A")
///     .value("202.106.0.20");
/// let reply = client.update_domain_record(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateDomainRecordRequest {
    /// **Required.** Host part of the name, such as `www`; `@` stands for the domain itself.
    pub rr: Option<String>,
    /// **Required.** ID of a DNS record, given when the record was added. Example: `9999985`.
    pub record_id: Option<String>,
    /// **Required.** Type of the DNS record, such as `A` or `CNAME`.
    pub type_: Option<String>,
    /// **Required.** What the record holds, in the form of its type: an address, a name or a text.
    /// Example: `202.106.0.20`.
    pub value: Option<String>,
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// Origin of queries, such as a carrier or region, that the record is meant for.
    /// Default: `default`. Example: `default`.
    pub line: Option<String>,
    /// Preference of an MX record; mail goes to the lowest number first.
    /// Range: 0 to 65535. Example: `1`.
    pub priority: Option<i64>,
    /// How long resolvers may keep the answer in their cache.
    /// Range: 1 to 86400. Default: `600`. Example: `600`.
    pub ttl: Option<i64>,
    /// Address of the end user for whom the call is made. Example: `1.1.1.1`.
    pub user_client_ip: Option<String>,
}

impl UpdateDomainRecordRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RR`, which is required.
    pub fn rr(mut self, value: impl Into<String>) -> Self {
        self.rr = Some(value.into());
        self
    }
    /// Sets `RecordId`, which is required.
    pub fn record_id(mut self, value: impl Into<String>) -> Self {
        self.record_id = Some(value.into());
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
    /// Sets `Line`.
    pub fn line(mut self, value: impl Into<String>) -> Self {
        self.line = Some(value.into());
        self
    }
    /// Sets `Priority`.
    #[inline]
    pub fn priority(mut self, value: i64) -> Self {
        self.priority = Some(value);
        self
    }
    /// Sets `TTL`.
    #[inline]
    pub fn ttl(mut self, value: i64) -> Self {
        self.ttl = Some(value);
        self
    }
    /// Sets `UserClientIp`.
    pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
        self.user_client_ip = Some(value.into());
        self
    }
}

request! {
    UpdateDomainRecordRequest {
        "RR" => rr: query,
        "RecordId" => record_id: query,
        "Type" => type_: query,
        "Value" => value: query,
        "Lang" => lang: query,
        "Line" => line: query,
        "Priority" => priority: query,
        "TTL" => ttl: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for UpdateDomainRecordRequest {
    type Response = UpdateDomainRecordResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateDomainRecord")
        .required(&["RR", "RecordId", "Type", "Value"]);
}

/// Response to [`UpdateDomainRecordRequest`].
#[non_exhaustive]
pub struct UpdateDomainRecordResponse {
    /// ID of a DNS record, given when the record was added. Example: `9999985`.
    pub record_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `536E9CAD-DB30-4647-AC87-AA5CC38C5382`.
    pub request_id: Option<String>,
}

response! {
    UpdateDomainRecordResponse {
        "RecordId" => record_id: value,
        "RequestId" => request_id: value,
    }
}
