// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UnbindInstanceDomains`, from `alidns/UnbindInstanceDomains.md`.

use alicloud_runtime::codegen::*;

/// Unbinds domains from an instance of the paid DNS service.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::UnbindInstanceDomainsRequest::new()
///     .domain_names("example.com,example.net")
///     .instance_id("dns-cn-9lb38ldq9**");
/// let reply = client.unbind_instance_domains(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UnbindInstanceDomainsRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// **Required.** Domains to work on, separated by commas. Example: `example.com,example.net`.
    pub domain_names: Option<String>,
    /// **Required.** ID of the GTM instance or paid DNS instance that is meant.
    /// Example: `dns-cn-9lb38ldq9**`.
    pub instance_id: Option<String>,
}

impl UnbindInstanceDomainsRequest {
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
    /// Sets `DomainNames`, which is required.
    pub fn domain_names(mut self, value: impl Into<String>) -> Self {
        self.domain_names = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    UnbindInstanceDomainsRequest {
        "Lang" => lang: query,
        "DomainNames" => domain_names: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for UnbindInstanceDomainsRequest {
    type Response = UnbindInstanceDomainsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UnbindInstanceDomains")
        .required(&["DomainNames", "InstanceId"]);
}

/// Response to [`UnbindInstanceDomainsRequest`].
#[non_exhaustive]
pub struct UnbindInstanceDomainsResponse {
    /// ID of this call; quote it when asking support about it. Example: `123`.
    pub request_id: Option<String>,
    /// How many items failed. Example: `0`.
    pub failed_count: Option<i32>,
    /// How many items succeeded. Example: `2`.
    pub success_count: Option<i32>,
}

response! {
    UnbindInstanceDomainsResponse {
        "RequestId" => request_id: value,
        "FailedCount" => failed_count: value,
        "SuccessCount" => success_count: value,
    }
}
