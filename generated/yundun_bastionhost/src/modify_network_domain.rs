// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyNetworkDomain`, from `yundun-bastionhost/ModifyNetworkDomain.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Proxy};

/// Changes basic information of a network domain, including its proxy servers.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::ModifyNetworkDomainRequest::new()
///     .instance_id("...")
///     .network_domain_id("...");
/// let reply = client.modify_network_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyNetworkDomainRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the network domain name that the call is about.
    pub network_domain_id: Option<String>,
    /// Name that the network domain name goes by.
    pub network_domain_name: Option<String>,
    /// Which kind of network domain name it is or is to be.
    pub network_domain_type: Option<String>,
    /// Free text added as a note.
    pub comment: Option<String>,
    /// The proxies to work on or to narrow the list down to.
    pub proxies: Vec<Proxy>,
}

impl ModifyNetworkDomainRequest {
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
    /// Sets `NetworkDomainId`, which is required.
    pub fn network_domain_id(mut self, value: impl Into<String>) -> Self {
        self.network_domain_id = Some(value.into());
        self
    }
    /// Sets `NetworkDomainName`.
    pub fn network_domain_name(mut self, value: impl Into<String>) -> Self {
        self.network_domain_name = Some(value.into());
        self
    }
    /// Sets `NetworkDomainType`.
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
    ModifyNetworkDomainRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "NetworkDomainId" => network_domain_id: query,
        "NetworkDomainName" => network_domain_name: query,
        "NetworkDomainType" => network_domain_type: query,
        "Comment" => comment: query,
        "Proxies" => proxies: query,
    }
}

impl Operation for ModifyNetworkDomainRequest {
    type Response = ModifyNetworkDomainResponse;
    type Error = ModifyNetworkDomainError;
    const INFO: OperationInfo = super::operation("ModifyNetworkDomain")
        .required(&["InstanceId", "NetworkDomainId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyNetworkDomainError] = &[
        ModifyNetworkDomainError::InvalidParameter,
        ModifyNetworkDomainError::NetworkDomainAlreadyExists,
        ModifyNetworkDomainError::NetworkDomainNotFound,
        ModifyNetworkDomainError::InternalError,
    ];
}

/// Response to [`ModifyNetworkDomainRequest`].
pub type ModifyNetworkDomainResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyNetworkDomainRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NetworkDomainAlreadyExists`](super::DocumentedError::NetworkDomainAlreadyExists)
/// - [`NetworkDomainNotFound`](super::DocumentedError::NetworkDomainNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ModifyNetworkDomainError = super::DocumentedError;
