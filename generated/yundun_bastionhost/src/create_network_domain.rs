// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateNetworkDomain`, from `yundun-bastionhost/CreateNetworkDomain.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Proxy};

/// Creates a network domain, which reaches assets in unconnected networks through proxy servers.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::CreateNetworkDomainRequest::new()
///     .instance_id("...")
///     .network_domain_name("...")
///     .network_domain_type("...");
/// let reply = client.create_network_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateNetworkDomainRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the network domain name goes by.
    pub network_domain_name: Option<String>,
    /// **Required.** Which kind of network domain name it is or is to be.
    pub network_domain_type: Option<String>,
    /// Free text added as a note.
    pub comment: Option<String>,
    /// The proxies to work on or to narrow the list down to.
    pub proxies: Vec<Proxy>,
}

impl CreateNetworkDomainRequest {
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `NetworkDomainName`, which is required.
    pub fn network_domain_name(mut self, value: impl Into<String>) -> Self {
        self.network_domain_name = Some(value.into());
        self
    }
    /// Sets `NetworkDomainType`, which is required.
    pub fn network_domain_type(mut self, value: impl Into<String>) -> Self {
        self.network_domain_type = Some(value.into());
        self
    }
    /// Sets `Comment`.
    pub fn comment(mut self, value: impl Into<String>) -> Self {
        self.comment = Some(value.into());
        self
    }
    /// Sets `Proxies`.
    pub fn proxies(mut self, value: impl IntoIterator<Item = impl Into<Proxy>>) -> Self {
        self.proxies = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateNetworkDomainRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "NetworkDomainName" => network_domain_name: query,
        "NetworkDomainType" => network_domain_type: query,
        "Comment" => comment: query,
        "Proxies" => proxies: query,
    }
}

impl Operation for CreateNetworkDomainRequest {
    type Response = CreateNetworkDomainResponse;
    type Error = CreateNetworkDomainError;
    const INFO: OperationInfo = super::operation("CreateNetworkDomain")
        .required(&["InstanceId", "NetworkDomainName", "NetworkDomainType"])
        .region("RegionId");
    const ERRORS: &'static [CreateNetworkDomainError] = &[
        CreateNetworkDomainError::InvalidParameter,
        CreateNetworkDomainError::NetworkDomainAlreadyExists,
        CreateNetworkDomainError::InternalError,
    ];
}

/// Response to [`CreateNetworkDomainRequest`].
#[non_exhaustive]
pub struct CreateNetworkDomainResponse {
    /// ID of the network domain name that the item belongs to or stands for. Example: `31`.
    pub network_domain_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A2873E9C-A7EA-5735-845C-65D3792623D2`.
    pub request_id: Option<String>,
}

response! {
    CreateNetworkDomainResponse {
        "NetworkDomainId" => network_domain_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateNetworkDomainRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NetworkDomainAlreadyExists`](super::DocumentedError::NetworkDomainAlreadyExists)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type CreateNetworkDomainError = super::DocumentedError;
