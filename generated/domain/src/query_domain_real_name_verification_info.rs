// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryDomainRealNameVerificationInfo`, from `domain/QueryDomainRealNameVerificationInfo.md`.

use alicloud_runtime::codegen::*;

/// Reads the documents submitted for a domain's real-name verification.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::QueryDomainRealNameVerificationInfoRequest::new()
///     .domain_name("...");
/// let reply = client.query_domain_real_name_verification_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryDomainRealNameVerificationInfoRequest {
    /// IP address that belongs to the user client.
    pub user_client_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// Whether the picture of the document is returned.
    pub fetch_image: Option<bool>,
}

impl QueryDomainRealNameVerificationInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UserClientIp`.
    pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
        self.user_client_ip = Some(value.into());
        self
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
    /// Sets `FetchImage`.
    #[inline]
    pub fn fetch_image(mut self, value: bool) -> Self {
        self.fetch_image = Some(value);
        self
    }
}

request! {
    QueryDomainRealNameVerificationInfoRequest {
        "UserClientIp" => user_client_ip: query,
        "Lang" => lang: query,
        "DomainName" => domain_name: query,
        "FetchImage" => fetch_image: query,
    }
}

impl Operation for QueryDomainRealNameVerificationInfoRequest {
    type Response = QueryDomainRealNameVerificationInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryDomainRealNameVerificationInfo")
        .required(&["DomainName"])
        .read_only();
}

/// Response to [`QueryDomainRealNameVerificationInfoRequest`].
#[non_exhaustive]
pub struct QueryDomainRealNameVerificationInfoResponse {
    /// Which kind of identity credential it is or is to be. Example: `SFZ`.
    pub identity_credential_type: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4DF9D693-0D5B-4EB7-8922-7ECA6BD59314`.
    pub request_id: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `S2019270W570****`.
    pub instance_id: Option<String>,
    /// Domain name that the call or the item is about. Example: `aliyundoc.com`.
    pub domain_name: Option<String>,
    /// Picture of the document, as Base64. Example: `dGVzdA==`.
    pub identity_credential: Option<String>,
    /// Day or moment of the submission. Example: `2018-03-28 00:41:42`.
    pub submission_date: Option<String>,
    /// Number that picks out the identity credential. Example: `5****************9`.
    pub identity_credential_no: Option<String>,
    /// Web address under which the identity credential is found.
    pub identity_credential_url: Option<String>,
}

response! {
    QueryDomainRealNameVerificationInfoResponse {
        "IdentityCredentialType" => identity_credential_type: value,
        "RequestId" => request_id: value,
        "InstanceId" => instance_id: value,
        "DomainName" => domain_name: value,
        "IdentityCredential" => identity_credential: value,
        "SubmissionDate" => submission_date: value,
        "IdentityCredentialNo" => identity_credential_no: value,
        "IdentityCredentialUrl" => identity_credential_url: value,
    }
}
