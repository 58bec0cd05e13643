// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyCommonBandwidthPackageIpBandwidth`, from `vpc/ModifyCommonBandwidthPackageIpBandwidth.md`.

use alicloud_runtime::codegen::*;

/// Limits what one EIP may take of its shared bandwidth plan, so that it cannot crowd out the rest.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ModifyCommonBandwidthPackageIpBandwidthRequest::new()
///     .bandwidth("500")
///     .bandwidth_package_id("cbwp-2zep6hw5d6y8exscd****")
///     .eip_id("eip-2zewysoansu0svfbg****")
///     .region_id("cn-hangzhou");
/// let reply = client.modify_common_bandwidth_package_ip_bandwidth(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyCommonBandwidthPackageIpBandwidthRequest {
    /// **Required.** Most that the EIP may take of the plan's bandwidth.
    /// Unit: `Mbit/s`. Example: `500`.
    pub bandwidth: Option<String>,
    /// **Required.** Shared plan that the EIP is in. Example: `cbwp-2zep6hw5d6y8exscd****`.
    pub bandwidth_package_id: Option<String>,
    /// **Required.** EIP in the shared bandwidth plan that the limit is for.
    /// Example: `eip-2zewysoansu0svfbg****`.
    pub eip_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ModifyCommonBandwidthPackageIpBandwidthRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Bandwidth`, which is required.
    pub fn bandwidth(mut self, value: impl Into<String>) -> Self {
        self.bandwidth = Some(value.into());
        self
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
    ModifyCommonBandwidthPackageIpBandwidthRequest {
        "Bandwidth" => bandwidth: query,
        "BandwidthPackageId" => bandwidth_package_id: query,
        "EipId" => eip_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for ModifyCommonBandwidthPackageIpBandwidthRequest {
    type Response = ModifyCommonBandwidthPackageIpBandwidthResponse;
    type Error = ModifyCommonBandwidthPackageIpBandwidthError;
    const INFO: OperationInfo = super::operation(
            "ModifyCommonBandwidthPackageIpBandwidth",
        )
        .required(&["Bandwidth", "BandwidthPackageId", "EipId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyCommonBandwidthPackageIpBandwidthError] = &[
        ModifyCommonBandwidthPackageIpBandwidthError::InvalidRegionIdNotFound,
        ModifyCommonBandwidthPackageIpBandwidthError::Any,
        ModifyCommonBandwidthPackageIpBandwidthError::OperationFailedDistibuteLock,
        ModifyCommonBandwidthPackageIpBandwidthError::ForbiddenFinancialLocked,
        ModifyCommonBandwidthPackageIpBandwidthError::InvalidEIPStatusBizDisabled,
    ];
}

/// Response to [`ModifyCommonBandwidthPackageIpBandwidthRequest`].
pub type ModifyCommonBandwidthPackageIpBandwidthResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyCommonBandwidthPackageIpBandwidthRequest`] names.
///
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`Any`](super::DocumentedError::Any)
/// - [`OperationFailedDistibuteLock`](super::DocumentedError::OperationFailedDistibuteLock)
/// - [`ForbiddenFinancialLocked`](super::DocumentedError::ForbiddenFinancialLocked)
/// - [`InvalidEIPStatusBizDisabled`](super::DocumentedError::InvalidEIPStatusBizDisabled)
pub type ModifyCommonBandwidthPackageIpBandwidthError = super::DocumentedError;
