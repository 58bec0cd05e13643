// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddBandwidthPackageIps`, from `ecs/AddBandwidthPackageIps.md`.

use alicloud_runtime::codegen::*;

/// Adds public IP addresses to a NAT gateway's bandwidth package.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::AddBandwidthPackageIpsRequest::new()
///     .bandwidth_package_id("...")
///     .ip_count("...");
/// let reply = client.add_bandwidth_package_ips(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct AddBandwidthPackageIpsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the bandwidth plan that the call is about.
    pub bandwidth_package_id: Option<String>,
    /// **Required.** How many there are of this: IP address.
    pub ip_count: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl AddBandwidthPackageIpsRequest {
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
    /// Sets `IpCount`, which is required.
    pub fn ip_count(mut self, value: impl Into<String>) -> Self {
        self.ip_count = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    AddBandwidthPackageIpsRequest {
        "RegionId" => region_id: query,
        "BandwidthPackageId" => bandwidth_package_id: query,
        "IpCount" => ip_count: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for AddBandwidthPackageIpsRequest {
    type Response = AddBandwidthPackageIpsResponse;
    type Error = AddBandwidthPackageIpsError;
    const INFO: OperationInfo = super::operation("AddBandwidthPackageIps")
        .required(&["RegionId", "BandwidthPackageId", "IpCount"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [AddBandwidthPackageIpsError] = &[
        AddBandwidthPackageIpsError::InvalidIpCountValueNotSupported,
        AddBandwidthPackageIpsError::QuotaExceededBandwidthPackageIps,
        AddBandwidthPackageIpsError::AllocateIpFailed,
        AddBandwidthPackageIpsError::InvalidRegionIdNotFound,
        AddBandwidthPackageIpsError::InvalidBandwidthPackageIdNotFound,
    ];
}

/// Response to [`AddBandwidthPackageIpsRequest`].
pub type AddBandwidthPackageIpsResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AddBandwidthPackageIpsRequest`] names.
///
/// - [`InvalidIpCountValueNotSupported`](super::DocumentedError::InvalidIpCountValueNotSupported)
/// - [`QuotaExceededBandwidthPackageIps`](super::DocumentedError::QuotaExceededBandwidthPackageIps)
/// - [`AllocateIpFailed`](super::DocumentedError::AllocateIpFailed)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidBandwidthPackageIdNotFound`](super::DocumentedError::InvalidBandwidthPackageIdNotFound)
pub type AddBandwidthPackageIpsError = super::DocumentedError;
