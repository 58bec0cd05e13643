// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetMainDomainName`, from `alidns/GetMainDomainName.md`.

use alicloud_runtime::codegen::*;

/// Splits a name into its main domain and its host part.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::GetMainDomainNameRequest::new()
///     .input_string("www.example.com");
/// let reply = client.get_main_domain_name(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetMainDomainNameRequest {
    /// **Required.** Name to be split, such as `www.example.com`. Length: at most 128.
    pub input_string: Option<String>,
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// Address of the end user for whom the call is made. Example: `1.1.1.1`.
    pub user_client_ip: Option<String>,
}

impl GetMainDomainNameRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InputString`, which is required.
    pub fn input_string(mut self, value: impl Into<String>) -> Self {
        self.input_string = Some(value.into());
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
    GetMainDomainNameRequest {
        "InputString" => input_string: query,
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for GetMainDomainNameRequest {
    type Response = GetMainDomainNameResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetMainDomainName")
        .required(&["InputString"])
        .read_only();
}

/// Response to [`GetMainDomainNameRequest`].
#[non_exhaustive]
pub struct GetMainDomainNameResponse {
    /// How many levels the name has. Example: `2`.
    pub domain_level: Option<i64>,
    /// Domain that the entry is about, without any host part. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Host part of the name, such as `www`; `@` stands for the domain itself.
    pub rr: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `536E9CAD-DB30-4647-AC87-AA5CC38C5382`.
    pub request_id: Option<String>,
}

response! {
    GetMainDomainNameResponse {
        "DomainLevel" => domain_level: value,
        "DomainName" => domain_name: value,
        "RR" => rr: value,
        "RequestId" => request_id: value,
    }
}
