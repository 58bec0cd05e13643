// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyEipAddressAttribute`, from `vpc/ModifyEipAddressAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes name, description or bandwidth of an EIP that is billed by use; subscriptions cannot be
/// changed this way.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ModifyEipAddressAttributeRequest::new()
///     .allocation_id("eip-2zeerraiwb7uj6i0d****");
/// let reply = client.modify_eip_address_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyEipAddressAttributeRequest {
    /// **Required.** EIP to change; it must be billed by use. Example: `eip-2zeerraiwb7uj6i0d****`.
    pub allocation_id: Option<String>,
    /// New peak bandwidth of the EIP. How high it can go depends on what use is measured by.
    /// Unit: `Mbps`. Example: `100`.
    pub bandwidth: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID.
    /// Length: 2 to 128. Example: `Test123`.
    pub name: Option<String>,
    /// Text that says what the resource is for. Length: 2 to 256. Example: `abc`.
    pub description: Option<String>,
}

impl ModifyEipAddressAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AllocationId`, which is required.
    pub fn allocation_id(mut self, value: impl Into<String>) -> Self {
        self.allocation_id = Some(value.into());
        self
    }
    /// Sets `Bandwidth`.
    pub fn bandwidth(mut self, value: impl Into<String>) -> Self {
        self.bandwidth = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    ModifyEipAddressAttributeRequest {
        "AllocationId" => allocation_id: query,
        "Bandwidth" => bandwidth: query,
        "RegionId" => region_id: query,
        "Name" => name: query,
        "Description" => description: query,
    }
}

impl Operation for ModifyEipAddressAttributeRequest {
    type Response = ModifyEipAddressAttributeResponse;
    type Error = ModifyEipAddressAttributeError;
    const INFO: OperationInfo = super::operation("ModifyEipAddressAttribute")
        .required(&["AllocationId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyEipAddressAttributeError] = &[
        ModifyEipAddressAttributeError::InsufficientBalanceEip,
        ModifyEipAddressAttributeError::InvalidAllocationIdNotFound,
        ModifyEipAddressAttributeError::InvalidParameter2,
        ModifyEipAddressAttributeError::InternalError,
        ModifyEipAddressAttributeError::IncorrectEipStatus,
        ModifyEipAddressAttributeError::ForbiddenRegionNotFound,
        ModifyEipAddressAttributeError::OrderErrorEip,
        ModifyEipAddressAttributeError::ForbiddenChargeTypeIsPrepaid,
        ModifyEipAddressAttributeError::InvalidBandwidthOutOfMaxTrafficBindedOnNatgw,
        ModifyEipAddressAttributeError::QuotaExceededLargeSpecEip,
        ModifyEipAddressAttributeError::InvalidEipAddressNameMalformed,
        ModifyEipAddressAttributeError::ResourceQueryError,
        ModifyEipAddressAttributeError::InvalidDescriptionMalformed,
        ModifyEipAddressAttributeError::SystemUnknownError,
        ModifyEipAddressAttributeError::AbsInvalidBandwidthMalformed,
        ModifyEipAddressAttributeError::InvalidEIPStatusBizDisabled,
        ModifyEipAddressAttributeError::OperationFailedSaleValidate,
        ModifyEipAddressAttributeError::OperationFailedSyncOrderToSub,
        ModifyEipAddressAttributeError::CommodityInvalidComponent,
        ModifyEipAddressAttributeError::OperationFailedCompleteUserInfo,
        ModifyEipAddressAttributeError::OperationFailedConcurrentRequest,
        ModifyEipAddressAttributeError::IncorrectStatusResourceStatus,
        ModifyEipAddressAttributeError::ForbiddenFinancialLocked,
        ModifyEipAddressAttributeError::MissingParamInstanceId,
        ModifyEipAddressAttributeError::ForbiddenInCommonBandwidthPackage,
    ];
}

/// Response to [`ModifyEipAddressAttributeRequest`].
pub type ModifyEipAddressAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyEipAddressAttributeRequest`] names.
///
/// - [`InsufficientBalanceEip`](super::DocumentedError::InsufficientBalanceEip)
/// - [`InvalidAllocationIdNotFound`](super::DocumentedError::InvalidAllocationIdNotFound)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`IncorrectEipStatus`](super::DocumentedError::IncorrectEipStatus)
/// - [`ForbiddenRegionNotFound`](super::DocumentedError::ForbiddenRegionNotFound)
/// - [`OrderErrorEip`](super::DocumentedError::OrderErrorEip)
/// - [`ForbiddenChargeTypeIsPrepaid`](super::DocumentedError::ForbiddenChargeTypeIsPrepaid)
/// - [`InvalidBandwidthOutOfMaxTrafficBindedOnNatgw`](super::DocumentedError::InvalidBandwidthOutOfMaxTrafficBindedOnNatgw)
/// - [`QuotaExceededLargeSpecEip`](super::DocumentedError::QuotaExceededLargeSpecEip)
/// - [`InvalidEipAddressNameMalformed`](super::DocumentedError::InvalidEipAddressNameMalformed)
/// - [`ResourceQueryError`](super::DocumentedError::ResourceQueryError)
/// - [`InvalidDescriptionMalformed`](super::DocumentedError::InvalidDescriptionMalformed)
/// - [`SystemUnknownError`](super::DocumentedError::SystemUnknownError)
/// - [`AbsInvalidBandwidthMalformed`](super::DocumentedError::AbsInvalidBandwidthMalformed)
/// - [`InvalidEIPStatusBizDisabled`](super::DocumentedError::InvalidEIPStatusBizDisabled)
/// - [`OperationFailedSaleValidate`](super::DocumentedError::OperationFailedSaleValidate)
/// - [`OperationFailedSyncOrderToSub`](super::DocumentedError::OperationFailedSyncOrderToSub)
/// - [`CommodityInvalidComponent`](super::DocumentedError::CommodityInvalidComponent)
/// - [`OperationFailedCompleteUserInfo`](super::DocumentedError::OperationFailedCompleteUserInfo)
/// - [`OperationFailedConcurrentRequest`](super::DocumentedError::OperationFailedConcurrentRequest)
/// - [`IncorrectStatusResourceStatus`](super::DocumentedError::IncorrectStatusResourceStatus)
/// - [`ForbiddenFinancialLocked`](super::DocumentedError::ForbiddenFinancialLocked)
/// - [`MissingParamInstanceId`](super::DocumentedError::MissingParamInstanceId)
/// - [`ForbiddenInCommonBandwidthPackage`](super::DocumentedError::ForbiddenInCommonBandwidthPackage)
pub type ModifyEipAddressAttributeError = super::DocumentedError;
