// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ChangeDomainOfDnsProduct`, from `alidns/ChangeDomainOfDnsProduct.md`.

use alicloud_runtime::codegen::*;

/// Binds another domain to an instance of the paid DNS service. With `NewDomain` empty, it only
/// unbinds.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::ChangeDomainOfDnsProductRequest::new()
///     .instance_id("i-7sb");
/// let reply = client.change_domain_of_dns_product(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ChangeDomainOfDnsProductRequest {
    /// **Required.** ID of the GTM instance or paid DNS instance that is meant. Example: `i-7sb`.
    pub instance_id: Option<String>,
    /// Whether to go ahead although a check would otherwise stop the call.
    /// Default: `false`. Example: `false`.
    pub force: Option<bool>,
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// Domain to be bound; leave it empty to only unbind. Example: `newdomain.com`.
    pub new_domain: Option<String>,
    /// Address of the end user for whom the call is made. Example: `1.1.1.1`.
    pub user_client_ip: Option<String>,
}

impl ChangeDomainOfDnsProductRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Force`.
    #[inline]
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `NewDomain`.
    pub fn new_domain(mut self, value: impl Into<String>) -> Self {
        self.new_domain = Some(value.into());
        self
    }
    /// Sets `UserClientIp`.
    pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
        self.user_client_ip = Some(value.into());
        self
    }
}

request! {
    ChangeDomainOfDnsProductRequest {
        "InstanceId" => instance_id: query,
        "Force" => force: query,
        "Lang" => lang: query,
        "NewDomain" => new_domain: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for ChangeDomainOfDnsProductRequest {
    type Response = ChangeDomainOfDnsProductResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ChangeDomainOfDnsProduct")
        .required(&["InstanceId"]);
}

/// Response to [`ChangeDomainOfDnsProductRequest`].
#[non_exhaustive]
pub struct ChangeDomainOfDnsProductResponse {
    /// Domain that was bound before. Example: `originaldomain.com`.
    pub original_domain: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `536E9CAD-DB30-4647-AC87-AA5CC38C5382`.
    pub request_id: Option<String>,
}

response! {
    ChangeDomainOfDnsProductResponse {
        "OriginalDomain" => original_domain: value,
        "RequestId" => request_id: value,
    }
}
