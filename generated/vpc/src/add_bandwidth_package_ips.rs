// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddBandwidthPackageIps`, from `vpc/AddBandwidthPackageIps.md`.

use alicloud_runtime::codegen::*;

/// Gives a NAT bandwidth package more public addresses. Works only for accounts that own such
/// legacy packages; others attach an EIP with
/// [`AssociateEipAddress`](super::Client::associate_eip_address).
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::AddBandwidthPackageIpsRequest::new()
///     .region_id("cn-hangzhou")
///     .ip_count("2")
///     .bandwidth_package_id("bwp-s6lmotmkkxxxxxxxx");
/// let reply = client.add_bandwidth_package_ips(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddBandwidthPackageIpsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** How many public addresses to add. Range: 1 to 50. Example: `2`.
    pub ip_count: Option<String>,
    /// **Required.** NAT bandwidth package that gets more addresses. Example: `bwp-s6lmotmkkxxxxxxxx`.
    pub bandwidth_package_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `02fb3da4-130e-11e9-8e44-0016e04115b`.
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
    /// Sets `IpCount`, which is required.
    pub fn ip_count(mut self, value: impl Into<String>) -> Self {
        self.ip_count = Some(value.into());
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
}

request! {
    AddBandwidthPackageIpsRequest {
        "RegionId" => region_id: query,
        "IpCount" => ip_count: query,
        "BandwidthPackageId" => bandwidth_package_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for AddBandwidthPackageIpsRequest {
    type Response = AddBandwidthPackageIpsResponse;
    type Error = AddBandwidthPackageIpsError;
    const INFO: OperationInfo = super::operation("AddBandwidthPackageIps")
        .required(&["RegionId", "IpCount", "BandwidthPackageId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [AddBandwidthPackageIpsError] = &[
        AddBandwidthPackageIpsError::InvalidRegionIdNotFound,
        AddBandwidthPackageIpsError::InvalidIpCountValueNotSupported,
        AddBandwidthPackageIpsError::QuotaExceededBandwidthPackageIps,
        AddBandwidthPackageIpsError::BandwidthPackageFinancialLocked,
    ];
}

/// Response to [`AddBandwidthPackageIpsRequest`].
pub type AddBandwidthPackageIpsResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AddBandwidthPackageIpsRequest`] names.
///
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidIpCountValueNotSupported`](super::DocumentedError::InvalidIpCountValueNotSupported)
/// - [`QuotaExceededBandwidthPackageIps`](super::DocumentedError::QuotaExceededBandwidthPackageIps)
/// - [`BandwidthPackageFinancialLocked`](super::DocumentedError::BandwidthPackageFinancialLocked)
pub type AddBandwidthPackageIpsError = super::DocumentedError;
