// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteNetworkDomain`, from `yundun-bastionhost/DeleteNetworkDomain.md`.

use alicloud_runtime::codegen::*;

/// Deletes one network domain from a bastion host.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::DeleteNetworkDomainRequest::new()
///     .instance_id("...")
///     .network_domain_id("...");
/// let reply = client.delete_network_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteNetworkDomainRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the network domain name that the call is about.
    pub network_domain_id: Option<String>,
}

impl DeleteNetworkDomainRequest {
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
}

request! {
    DeleteNetworkDomainRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "NetworkDomainId" => network_domain_id: query,
    }
}

impl Operation for DeleteNetworkDomainRequest {
    type Response = DeleteNetworkDomainResponse;
    type Error = DeleteNetworkDomainError;
    const INFO: OperationInfo = super::operation("DeleteNetworkDomain")
        .required(&["InstanceId", "NetworkDomainId"])
        .region("RegionId");
    const ERRORS: &'static [DeleteNetworkDomainError] = &[
        DeleteNetworkDomainError::InvalidParameter,
        DeleteNetworkDomainError::NetworkDomainNotFound,
        DeleteNetworkDomainError::InternalError,
    ];
}

/// Response to [`DeleteNetworkDomainRequest`].
pub type DeleteNetworkDomainResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteNetworkDomainRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NetworkDomainNotFound`](super::DocumentedError::NetworkDomainNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteNetworkDomainError = super::DocumentedError;
