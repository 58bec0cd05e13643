// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSubDomainRecords`, from `alidns/DeleteSubDomainRecords.md`.

use alicloud_runtime::codegen::*;

/// Deletes all records of one host name, or those of one type.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DeleteSubDomainRecordsRequest::new()
///     .domain_name("example.com")
///     .rr("www");
/// let reply = client.delete_sub_domain_records(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteSubDomainRecordsRequest {
    /// **Required.** Domain to work on or look for, without any host part. Example: `example.com`.
    pub domain_name: Option<String>,
    /// **Required.** Host part of the name, such as `www`; `@` stands for the domain itself.
    pub rr: Option<String>,
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// Type of the DNS record, such as `A` or `CNAME`.
    pub type_: Option<String>,
    /// Address of the end user for whom the call is made. Example: `1.1.1.1`.
    pub user_client_ip: Option<String>,
}

impl DeleteSubDomainRecordsRequest {
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
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `UserClientIp`.
    pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
        self.user_client_ip = Some(value.into());
        self
    }
}

request! {
    DeleteSubDomainRecordsRequest {
        "DomainName" => domain_name: query,
        "RR" => rr: query,
        "Lang" => lang: query,
        "Type" => type_: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for DeleteSubDomainRecordsRequest {
    type Response = DeleteSubDomainRecordsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteSubDomainRecords")
        .required(&["DomainName", "RR"]);
}

/// Response to [`DeleteSubDomainRecordsRequest`].
#[non_exhaustive]
pub struct DeleteSubDomainRecordsResponse {
    /// Host part of the name, such as `www`; `@` stands for the domain itself.
    pub rr: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `536E9CAD-DB30-4647-AC87-AA5CC38C5382`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<String>,
}

response! {
    DeleteSubDomainRecordsResponse {
        "RR" => rr: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}
