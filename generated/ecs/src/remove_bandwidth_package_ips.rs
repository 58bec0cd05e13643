// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveBandwidthPackageIps`, from `ecs/RemoveBandwidthPackageIps.md`.

use alicloud_runtime::codegen::*;

/// Takes public IP addresses out of a NAT gateway's bandwidth package.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::RemoveBandwidthPackageIpsRequest::new()
///     .bandwidth_package_id("...")
///     .removed_ip_addresses(["..."]);
/// let reply = client.remove_bandwidth_package_ips(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct RemoveBandwidthPackageIpsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the bandwidth plan that the call is about.
    pub bandwidth_package_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** Addresses of the kind removed IP address to work on or to narrow the list down to.
    /// Items: at most 20.
    pub removed_ip_addresses: Vec<String>,
}

impl RemoveBandwidthPackageIpsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `BandwidthPackageId`, which is required.
    pub fn bandwidth_package_id(mut self, value: impl Into<String>) -> Self {
        self.bandwidth_package_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `RemovedIpAddresses`, which is required.
    pub fn removed_ip_addresses(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.removed_ip_addresses = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    RemoveBandwidthPackageIpsRequest {
        "RegionId" => region_id: query,
        "BandwidthPackageId" => bandwidth_package_id: query,
        "ClientToken" => client_token: query,
        "RemovedIpAddresses" => removed_ip_addresses: query,
    }
}

impl Operation for RemoveBandwidthPackageIpsRequest {
    type Response = RemoveBandwidthPackageIpsResponse;
    type Error = RemoveBandwidthPackageIpsError;
    const INFO: OperationInfo = super::operation("RemoveBandwidthPackageIps")
        .required(&["RegionId", "BandwidthPackageId", "RemovedIpAddresses"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [RemoveBandwidthPackageIpsError] = &[
        RemoveBandwidthPackageIpsError::InvalidIpCountValueNotSupported,
        RemoveBandwidthPackageIpsError::InvalidRemovedIpAddressesNotFound,
        RemoveBandwidthPackageIpsError::DependencyViolationForwardEntry,
        RemoveBandwidthPackageIpsError::InvalidRegionIdNotFound,
        RemoveBandwidthPackageIpsError::InvalidBandwidthPackageIdNotFound,
        RemoveBandwidthPackageIpsError::InvalidRemovedIpAddressesNotFound2,
    ];
}

/// Response to [`RemoveBandwidthPackageIpsRequest`].
pub type RemoveBandwidthPackageIpsResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`RemoveBandwidthPackageIpsRequest`] names.
///
/// - [`InvalidIpCountValueNotSupported`](super::DocumentedError::InvalidIpCountValueNotSupported)
/// - [`InvalidRemovedIpAddressesNotFound`](super::DocumentedError::InvalidRemovedIpAddressesNotFound)
/// - [`DependencyViolationForwardEntry`](super::DocumentedError::DependencyViolationForwardEntry)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidBandwidthPackageIdNotFound`](super::DocumentedError::InvalidBandwidthPackageIdNotFound)
/// - [`InvalidRemovedIpAddressesNotFound2`](super::DocumentedError::InvalidRemovedIpAddressesNotFound2)
pub type RemoveBandwidthPackageIpsError = super::DocumentedError;
