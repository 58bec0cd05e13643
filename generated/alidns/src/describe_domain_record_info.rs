// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainRecordInfo`, from `alidns/DescribeDomainRecordInfo.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DomainRecordStatus};

/// Returns one DNS record.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribeDomainRecordInfoRequest::new()
///     .record_id("9999985");
/// let reply = client.describe_domain_record_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainRecordInfoRequest {
    /// **Required.** ID of a DNS record, given when the record was added. Example: `9999985`.
    pub record_id: Option<String>,
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// Address of the end user for whom the call is made. Example: `1.1.1.1`.
    pub user_client_ip: Option<String>,
}

impl DescribeDomainRecordInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RecordId`, which is required.
    pub fn record_id(mut self, value: impl Into<String>) -> Self {
        self.record_id = Some(value.into());
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
    DescribeDomainRecordInfoRequest {
        "RecordId" => record_id: query,
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for DescribeDomainRecordInfoRequest {
    type Response = DescribeDomainRecordInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDomainRecordInfo")
        .required(&["RecordId"])
        .read_only();
}

/// Response to [`DescribeDomainRecordInfoRequest`].
#[non_exhaustive]
pub struct DescribeDomainRecordInfoResponse {
    /// ID that the DNS service gave the domain. Example: `00efd71a-770e-4255-b54e-6fe5659baffe`.
    pub domain_id: Option<String>,
    /// Domain that the entry is about, without any host part. Example: `text`.
    pub domain_name: Option<String>,
    /// ID of a domain group; the default group applies where none is given. Example: `2223`.
    pub group_id: Option<String>,
    /// Label of the domain group that people recognize it by. Example: `MyGroup`.
    pub group_name: Option<String>,
    /// Origin of queries, such as a carrier or region, that the record is meant for.
    /// Example: `default`.
    pub line: Option<String>,
    /// Whether the record is locked against changes. Example: `true`.
    pub locked: Option<bool>,
    /// Preference of an MX record; mail goes to the lowest number first. Example: `5`.
    pub priority: Option<i64>,
    /// Domain in Punycode, the ASCII form of names with other letters. Example: `xn--fsq270a.com`.
    pub puny_code: Option<String>,
    /// Host part of the name, such as `www`; `@` stands for the domain itself.
    pub rr: Option<String>,
    /// ID of a DNS record, given when the record was added. Example: `9999985`.
    pub record_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `536E9CAD-DB30-4647-AC87-AA5CC38C5382`.
    pub request_id: Option<String>,
    /// Whether the record is in effect or suspended. Example: `Enable`.
    pub status: Option<Open<DomainRecordStatus>>,
    /// How long resolvers may keep the answer in their cache. Example: `600`.
    pub ttl: Option<i64>,
    /// Type of the DNS record, such as `A` or `CNAME`. Example: `MX`.
    pub type_: Option<String>,
    /// What the record holds, in the form of its type: an address, a name or a text.
    /// Example: `mail.hichina.com`.
    pub value: Option<String>,
    /// Free text for people; it has no technical effect. Example: `test`.
    pub remark: Option<String>,
}

response! {
    DescribeDomainRecordInfoResponse {
        "DomainId" => domain_id: value,
        "DomainName" => domain_name: value,
        "GroupId" => group_id: value,
        "GroupName" => group_name: value,
        "Line" => line: value,
        "Locked" => locked: value,
        "Priority" => priority: value,
        "PunyCode" => puny_code: value,
        "RR" => rr: value,
        "RecordId" => record_id: value,
        "RequestId" => request_id: value,
        "Status" => status: value,
        "TTL" => ttl: value,
        "Type" => type_: value,
        "Value" => value: value,
        "Remark" => remark: value,
    }
}
