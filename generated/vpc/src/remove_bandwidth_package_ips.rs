// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveBandwidthPackageIps`, from `vpc/RemoveBandwidthPackageIps.md`.

use alicloud_runtime::codegen::*;

/// Takes public addresses out of a NAT bandwidth package. One must remain, and none of them may be
/// in use by a DNAT or SNAT rule.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::RemoveBandwidthPackageIpsRequest::new()
///     .bandwidth_package_id("bwp-s6lmotmkkxxxxxxxx")
///     .region_id("cn-hangzhou")
///     .removed_ip_addresses(["116.xx.xx.28"]);
/// let reply = client.remove_bandwidth_package_ips(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemoveBandwidthPackageIpsRequest {
    /// **Required.** NAT bandwidth package that gives up the addresses.
    /// Example: `bwp-s6lmotmkkxxxxxxxx`.
    pub bandwidth_package_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Public addresses to take out of the package.
    /// Items: at most 20. Example: `116.xx.xx.28`.
    pub removed_ip_addresses: Vec<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `SHAww112344jhsxxxx`.
    pub client_token: Option<String>,
}

impl RemoveBandwidthPackageIpsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BandwidthPackageId`, which is required.
    pub fn bandwidth_package_id(mut self, value: impl Into<String>) -> Self {
        self.bandwidth_package_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    RemoveBandwidthPackageIpsRequest {
        "BandwidthPackageId" => bandwidth_package_id: query,
        "RegionId" => region_id: query,
        "RemovedIpAddresses" => removed_ip_addresses: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for RemoveBandwidthPackageIpsRequest {
    type Response = RemoveBandwidthPackageIpsResponse;
    type Error = RemoveBandwidthPackageIpsError;
    const INFO: OperationInfo = super::operation("RemoveBandwidthPackageIps")
        .required(&["BandwidthPackageId", "RegionId", "RemovedIpAddresses"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [RemoveBandwidthPackageIpsError] = &[
        RemoveBandwidthPackageIpsError::InvalidRegionIdNotFound,
        RemoveBandwidthPackageIpsError::InvalidRemovedIpAddressesNotFound2,
        RemoveBandwidthPackageIpsError::InvalidIpCountValueNotSupported,
        RemoveBandwidthPackageIpsError::InvalidRemovedIpAddressesNotFound,
        RemoveBandwidthPackageIpsError::DependencyViolationForwardEntry,
        RemoveBandwidthPackageIpsError::DependencyViolationSnatEntry,
        RemoveBandwidthPackageIpsError::BandwidthPackageFinancialLocked,
    ];
}

/// Response to [`RemoveBandwidthPackageIpsRequest`].
pub type RemoveBandwidthPackageIpsResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`RemoveBandwidthPackageIpsRequest`] names.
///
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidRemovedIpAddressesNotFound2`](super::DocumentedError::InvalidRemovedIpAddressesNotFound2)
/// - [`InvalidIpCountValueNotSupported`](super::DocumentedError::InvalidIpCountValueNotSupported)
/// - [`InvalidRemovedIpAddressesNotFound`](super::DocumentedError::InvalidRemovedIpAddressesNotFound)
/// - [`DependencyViolationForwardEntry`](super::DocumentedError::DependencyViolationForwardEntry)
/// - [`DependencyViolationSnatEntry`](super::DocumentedError::DependencyViolationSnatEntry)
/// - [`BandwidthPackageFinancialLocked`](super::DocumentedError::BandwidthPackageFinancialLocked)
pub type RemoveBandwidthPackageIpsError = super::DocumentedError;
