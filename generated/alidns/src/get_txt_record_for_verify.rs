// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetTxtRecordForVerify`, from `alidns/GetTxtRecordForVerify.md`.

use alicloud_runtime::codegen::*;

/// Returns the TXT record to add as proof of owning a domain.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::GetTxtRecordForVerifyRequest::new()
///     .domain_name("example.com")
///     .type_("ADD_SUB_DOMAIN");
/// let reply = client.get_txt_record_for_verify(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetTxtRecordForVerifyRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// **Required.** Domain to work on or look for, without any host part. Example: `example.com`.
    pub domain_name: Option<String>,
    /// **Required.** What the proof is for: adding a subdomain, or anything else, such as getting a
    /// domain back. Example: `ADD_SUB_DOMAIN`.
    pub type_: Option<String>,
}

impl GetTxtRecordForVerifyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

request! {
    GetTxtRecordForVerifyRequest {
        "Lang" => lang: query,
        "DomainName" => domain_name: query,
        "Type" => type_: query,
    }
}

impl Operation for GetTxtRecordForVerifyRequest {
    type Response = GetTxtRecordForVerifyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetTxtRecordForVerify")
        .required(&["DomainName", "Type"])
        .read_only();
}

/// Response to [`GetTxtRecordForVerifyRequest`].
#[non_exhaustive]
pub struct GetTxtRecordForVerifyResponse {
    /// Host part of the name, such as `www`; `@` stands for the domain itself.
    /// Example: `aliyun******`.
    pub rr: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9CC0D642-49D4-48DE-A1A5-9F218652E4A7`.
    pub request_id: Option<String>,
    /// Domain that the entry is about, without any host part. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Text that the TXT record must hold; it proves ownership for three days.
    /// Example: `c99419e6997f41daaa3e*****`.
    pub value: Option<String>,
    /// Top-level domain of the name, such as `com`.
    pub parent_domain_name: Option<String>,
}

response! {
    GetTxtRecordForVerifyResponse {
        "RR" => rr: value,
        "RequestId" => request_id: value,
        "DomainName" => domain_name: value,
        "Value" => value: value,
        "ParentDomainName" => parent_domain_name: value,
    }
}
