// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyCommonBandwidthPackageSpec`, from `vpc/ModifyCommonBandwidthPackageSpec.md`.

use alicloud_runtime::codegen::*;

/// Changes how much bandwidth a shared plan has.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ModifyCommonBandwidthPackageSpecRequest::new()
///     .bandwidth("100")
///     .bandwidth_package_id("cbwp-2ze2ic1xd2qeqk145****")
///     .region_id("cn-hangzhou");
/// let reply = client.modify_common_bandwidth_package_spec(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyCommonBandwidthPackageSpecRequest {
    /// **Required.** New bandwidth of the plan. Unit: `Mbps`. Example: `100`.
    pub bandwidth: Option<String>,
    /// **Required.** ID of a shared bandwidth plan, as
    /// [`CreateCommonBandwidthPackage`](super::Client::create_common_bandwidth_package) returned it.
    /// Example: `cbwp-2ze2ic1xd2qeqk145****`.
    pub bandwidth_package_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ModifyCommonBandwidthPackageSpecRequest {
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    ModifyCommonBandwidthPackageSpecRequest {
        "Bandwidth" => bandwidth: query,
        "BandwidthPackageId" => bandwidth_package_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for ModifyCommonBandwidthPackageSpecRequest {
    type Response = ModifyCommonBandwidthPackageSpecResponse;
    type Error = ModifyCommonBandwidthPackageSpecError;
    const INFO: OperationInfo = super::operation("ModifyCommonBandwidthPackageSpec")
        .required(&["Bandwidth", "BandwidthPackageId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyCommonBandwidthPackageSpecError] = &[
        ModifyCommonBandwidthPackageSpecError::InvalidRegionIdNotFound,
        ModifyCommonBandwidthPackageSpecError::InvalidBandwidthValueNotSupported,
        ModifyCommonBandwidthPackageSpecError::BandwidthPackageFinancialLocked,
        ModifyCommonBandwidthPackageSpecError::ResourceNotEnoughBandwidth,
        ModifyCommonBandwidthPackageSpecError::InvalidParameterBandwidth,
        ModifyCommonBandwidthPackageSpecError::InvalidBandwidthPackageIdNotFound,
        ModifyCommonBandwidthPackageSpecError::InvalidCommonBandwidthPackageIdNotFound,
        ModifyCommonBandwidthPackageSpecError::IncorrectStatusResourceStatus,
        ModifyCommonBandwidthPackageSpecError::SystemSaleValidateUnexpectedError,
        ModifyCommonBandwidthPackageSpecError::OperationFailedSyncOrderToSub,
        ModifyCommonBandwidthPackageSpecError::OperationFailedSaleValidate,
        ModifyCommonBandwidthPackageSpecError::OperationFailedQueryCommodityInfo,
        ModifyCommonBandwidthPackageSpecError::OperationFailedQueryPrice,
        ModifyCommonBandwidthPackageSpecError::ForbiddenChargeTypeIsPrepaid,
        ModifyCommonBandwidthPackageSpecError::IncorrectStatusCbwpModifying,
        ModifyCommonBandwidthPackageSpecError::OrderErrorBandwidthPackage,
    ];
}

/// Response to [`ModifyCommonBandwidthPackageSpecRequest`].
pub type ModifyCommonBandwidthPackageSpecResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyCommonBandwidthPackageSpecRequest`] names.
///
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidBandwidthValueNotSupported`](super::DocumentedError::InvalidBandwidthValueNotSupported), here with HTTP status 404
/// - [`BandwidthPackageFinancialLocked`](super::DocumentedError::BandwidthPackageFinancialLocked)
/// - [`ResourceNotEnoughBandwidth`](super::DocumentedError::ResourceNotEnoughBandwidth)
/// - [`InvalidParameterBandwidth`](super::DocumentedError::InvalidParameterBandwidth)
/// - [`InvalidBandwidthPackageIdNotFound`](super::DocumentedError::InvalidBandwidthPackageIdNotFound), here with HTTP status 400
/// - [`InvalidCommonBandwidthPackageIdNotFound`](super::DocumentedError::InvalidCommonBandwidthPackageIdNotFound)
/// - [`IncorrectStatusResourceStatus`](super::DocumentedError::IncorrectStatusResourceStatus)
/// - [`SystemSaleValidateUnexpectedError`](super::DocumentedError::SystemSaleValidateUnexpectedError)
/// - [`OperationFailedSyncOrderToSub`](super::DocumentedError::OperationFailedSyncOrderToSub)
/// - [`OperationFailedSaleValidate`](super::DocumentedError::OperationFailedSaleValidate)
/// - [`OperationFailedQueryCommodityInfo`](super::DocumentedError::OperationFailedQueryCommodityInfo)
/// - [`OperationFailedQueryPrice`](super::DocumentedError::OperationFailedQueryPrice)
/// - [`ForbiddenChargeTypeIsPrepaid`](super::DocumentedError::ForbiddenChargeTypeIsPrepaid)
/// - [`IncorrectStatusCbwpModifying`](super::DocumentedError::IncorrectStatusCbwpModifying)
/// - [`OrderErrorBandwidthPackage`](super::DocumentedError::OrderErrorBandwidthPackage)
pub type ModifyCommonBandwidthPackageSpecError = super::DocumentedError;
