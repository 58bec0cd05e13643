// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BindInstanceDomains`, from `alidns/BindInstanceDomains.md`.

use alicloud_runtime::codegen::*;

/// Binds domains to an instance of the paid DNS service.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::BindInstanceDomainsRequest::new()
///     .instance_id("s********")
///     .domain_names("example.com,example.net");
/// let reply = client.bind_instance_domains(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BindInstanceDomainsRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// **Required.** ID of the GTM instance or paid DNS instance that is meant. Example: `s********`.
    pub instance_id: Option<String>,
    /// **Required.** Domains to work on, separated by commas. Example: `example.com,example.net`.
    pub domain_names: Option<String>,
}

impl BindInstanceDomainsRequest {
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
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `DomainNames`, which is required.
    pub fn domain_names(mut self, value: impl Into<String>) -> Self {
        self.domain_names = Some(value.into());
        self
    }
}

request! {
    BindInstanceDomainsRequest {
        "Lang" => lang: query,
        "InstanceId" => instance_id: query,
        "DomainNames" => domain_names: query,
    }
}

impl Operation for BindInstanceDomainsRequest {
    type Response = BindInstanceDomainsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("BindInstanceDomains")
        .required(&["InstanceId", "DomainNames"]);
}

/// Response to [`BindInstanceDomainsRequest`].
#[non_exhaustive]
pub struct BindInstanceDomainsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `536E9CAD-DB30-4647-AC87-AA5CC38C5382`.
    pub request_id: Option<String>,
    /// How many items failed. Example: `0`.
    pub failed_count: Option<i32>,
    /// How many items succeeded. Example: `2`.
    pub success_count: Option<i32>,
}

response! {
    BindInstanceDomainsResponse {
        "RequestId" => request_id: value,
        "FailedCount" => failed_count: value,
        "SuccessCount" => success_count: value,
    }
}
