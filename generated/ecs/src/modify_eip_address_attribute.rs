// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyEipAddressAttribute`, from `ecs/ModifyEipAddressAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes the bandwidth of an EIP.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyEipAddressAttributeRequest::new()
///     .allocation_id("...")
///     .bandwidth("...");
/// let reply = client.modify_eip_address_attribute(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct ModifyEipAddressAttributeRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the elastic IP address (EIP).
    pub allocation_id: Option<String>,
    /// **Required.** Peak public bandwidth of the elastic IP address.
    pub bandwidth: Option<String>,
}

impl ModifyEipAddressAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `AllocationId`, which is required.
    pub fn allocation_id(mut self, value: impl Into<String>) -> Self {
        self.allocation_id = Some(value.into());
        self
    }
    /// Sets `Bandwidth`, which is required.
    pub fn bandwidth(mut self, value: impl Into<String>) -> Self {
        self.bandwidth = Some(value.into());
        self
    }
}

request! {
    ModifyEipAddressAttributeRequest {
        "RegionId" => region_id: query,
        "AllocationId" => allocation_id: query,
        "Bandwidth" => bandwidth: query,
    }
}

impl Operation for ModifyEipAddressAttributeRequest {
    type Response = ModifyEipAddressAttributeResponse;
    type Error = ModifyEipAddressAttributeError;
    const INFO: OperationInfo = super::operation("ModifyEipAddressAttribute")
        .required(&["AllocationId", "Bandwidth"])
        .region("RegionId");
    const ERRORS: &'static [ModifyEipAddressAttributeError] = &[
        ModifyEipAddressAttributeError::InsufficientBalanceEip,
        ModifyEipAddressAttributeError::InvalidParameter2,
        ModifyEipAddressAttributeError::IncorrectEipStatus,
        ModifyEipAddressAttributeError::InvalidParam_,
        ModifyEipAddressAttributeError::ForbiddenChargeTypeIsPrepaid,
        ModifyEipAddressAttributeError::InvalidBandwidthOutOfMaxTrafficBindedOnNatgw,
        ModifyEipAddressAttributeError::QuotaExceededLargeSpecEip,
        ModifyEipAddressAttributeError::InvalidEipAddressNameMalformed,
        ModifyEipAddressAttributeError::ResourceQueryError,
        ModifyEipAddressAttributeError::InvalidDescriptionMalformed,
        ModifyEipAddressAttributeError::InvalidEIPStatusBizDisabled,
        ModifyEipAddressAttributeError::OperationFailedSyncOrderToSub,
        ModifyEipAddressAttributeError::CommodityInvalidComponent,
        ModifyEipAddressAttributeError::OperationFailedCompleteUserInfo,
        ModifyEipAddressAttributeError::OperationFailedConcurrentRequest,
        ModifyEipAddressAttributeError::IncorrectStatusResourceStatus,
        ModifyEipAddressAttributeError::OperationFailedSaleValidate,
        ModifyEipAddressAttributeError::InvalidAllocationIdNotFound,
        ModifyEipAddressAttributeError::ForbiddenInCommonBandwidthPackage,
        ModifyEipAddressAttributeError::InternalError,
        ModifyEipAddressAttributeError::SystemUnknownError,
    ];
}

/// Response to [`ModifyEipAddressAttributeRequest`].
pub type ModifyEipAddressAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyEipAddressAttributeRequest`] names.
///
/// - [`InsufficientBalanceEip`](super::DocumentedError::InsufficientBalanceEip)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`IncorrectEipStatus`](super::DocumentedError::IncorrectEipStatus)
/// - [`InvalidParam_`](super::DocumentedError::InvalidParam_)
/// - [`ForbiddenChargeTypeIsPrepaid`](super::DocumentedError::ForbiddenChargeTypeIsPrepaid)
/// - [`InvalidBandwidthOutOfMaxTrafficBindedOnNatgw`](super::DocumentedError::InvalidBandwidthOutOfMaxTrafficBindedOnNatgw)
/// - [`QuotaExceededLargeSpecEip`](super::DocumentedError::QuotaExceededLargeSpecEip)
/// - [`InvalidEipAddressNameMalformed`](super::DocumentedError::InvalidEipAddressNameMalformed)
/// - [`ResourceQueryError`](super::DocumentedError::ResourceQueryError)
/// - [`InvalidDescriptionMalformed`](super::DocumentedError::InvalidDescriptionMalformed)
/// - [`InvalidEIPStatusBizDisabled`](super::DocumentedError::InvalidEIPStatusBizDisabled)
/// - [`OperationFailedSyncOrderToSub`](super::DocumentedError::OperationFailedSyncOrderToSub)
/// - [`CommodityInvalidComponent`](super::DocumentedError::CommodityInvalidComponent)
/// - [`OperationFailedCompleteUserInfo`](super::DocumentedError::OperationFailedCompleteUserInfo)
/// - [`OperationFailedConcurrentRequest`](super::DocumentedError::OperationFailedConcurrentRequest)
/// - [`IncorrectStatusResourceStatus`](super::DocumentedError::IncorrectStatusResourceStatus)
/// - [`OperationFailedSaleValidate`](super::DocumentedError::OperationFailedSaleValidate)
/// - [`InvalidAllocationIdNotFound`](super::DocumentedError::InvalidAllocationIdNotFound)
/// - [`ForbiddenInCommonBandwidthPackage`](super::DocumentedError::ForbiddenInCommonBandwidthPackage)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`SystemUnknownError`](super::DocumentedError::SystemUnknownError)
pub type ModifyEipAddressAttributeError = super::DocumentedError;
