// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CancelCommonBandwidthPackageIpBandwidth`, from `vpc/CancelCommonBandwidthPackageIpBandwidth.md`.

use alicloud_runtime::codegen::*;

/// Lifts the individual limit of an EIP in a shared bandwidth plan; it may then use as much as the
/// whole plan has.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::CancelCommonBandwidthPackageIpBandwidthRequest::new()
///     .bandwidth_package_id("cbwp-bp13d0m4e2qv8xxxxxxxx")
///     .eip_id("eip-2zewysoansu0sxxxxxxxx")
///     .region_id("cn-hangzhou");
/// let reply = client.cancel_common_bandwidth_package_ip_bandwidth(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CancelCommonBandwidthPackageIpBandwidthRequest {
    /// **Required.** Shared plan that the EIP is in. Example: `cbwp-bp13d0m4e2qv8xxxxxxxx`.
    pub bandwidth_package_id: Option<String>,
    /// **Required.** EIP in the shared bandwidth plan that the limit is for.
    /// Example: `eip-2zewysoansu0sxxxxxxxx`.
    pub eip_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl CancelCommonBandwidthPackageIpBandwidthRequest {
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
    /// Sets `EipId`, which is required.
    pub fn eip_id(mut self, value: impl Into<String>) -> Self {
        self.eip_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    CancelCommonBandwidthPackageIpBandwidthRequest {
        "BandwidthPackageId" => bandwidth_package_id: query,
        "EipId" => eip_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for CancelCommonBandwidthPackageIpBandwidthRequest {
    type Response = CancelCommonBandwidthPackageIpBandwidthResponse;
    type Error = CancelCommonBandwidthPackageIpBandwidthError;
    const INFO: OperationInfo = super::operation(
            "CancelCommonBandwidthPackageIpBandwidth",
        )
        .required(&["BandwidthPackageId", "EipId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [CancelCommonBandwidthPackageIpBandwidthError] = &[
        CancelCommonBandwidthPackageIpBandwidthError::InvalidRegionIdNotFound,
        CancelCommonBandwidthPackageIpBandwidthError::Any,
        CancelCommonBandwidthPackageIpBandwidthError::InvalidEIPStatusBizDisabled,
        CancelCommonBandwidthPackageIpBandwidthError::ForbiddenFinancialLocked,
    ];
}

/// Response to [`CancelCommonBandwidthPackageIpBandwidthRequest`].
pub type CancelCommonBandwidthPackageIpBandwidthResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CancelCommonBandwidthPackageIpBandwidthRequest`] names.
///
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`Any`](super::DocumentedError::Any)
/// - [`InvalidEIPStatusBizDisabled`](super::DocumentedError::InvalidEIPStatusBizDisabled)
/// - [`ForbiddenFinancialLocked`](super::DocumentedError::ForbiddenFinancialLocked)
pub type CancelCommonBandwidthPackageIpBandwidthError = super::DocumentedError;
