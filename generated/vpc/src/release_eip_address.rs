// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ReleaseEipAddress`, from `vpc/ReleaseEipAddress.md`.

use alicloud_runtime::codegen::*;

/// Gives an EIP back for good. It must be `Available` and billed by use; a subscription cannot be
/// released.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ReleaseEipAddressRequest::new()
///     .allocation_id("eip-2zeerraiwb7uj6i0d****");
/// let reply = client.release_eip_address(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ReleaseEipAddressRequest {
    /// **Required.** EIP to release. Example: `eip-2zeerraiwb7uj6i0d****`.
    pub allocation_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ReleaseEipAddressRequest {
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    ReleaseEipAddressRequest {
        "AllocationId" => allocation_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for ReleaseEipAddressRequest {
    type Response = ReleaseEipAddressResponse;
    type Error = ReleaseEipAddressError;
    const INFO: OperationInfo = super::operation("ReleaseEipAddress")
        .required(&["AllocationId"])
        .region("RegionId");
    const ERRORS: &'static [ReleaseEipAddressError] = &[
        ReleaseEipAddressError::InvalidAllocationIdNotFound,
        ReleaseEipAddressError::IncorrectEipStatus,
        ReleaseEipAddressError::InternalError,
        ReleaseEipAddressError::ForbiddenRegionNotFound,
        ReleaseEipAddressError::ForbiddenChargeTypeIsPrepaid,
        ReleaseEipAddressError::Forbbiden,
        ReleaseEipAddressError::TaskConflictAssociateGlobalAccelerationInstance,
        ReleaseEipAddressError::InvalidOperationDeletionProtection,
        ReleaseEipAddressError::ForbiddenReleaseSegmentEip,
        ReleaseEipAddressError::Forbidden,
        ReleaseEipAddressError::MismatchAnyAndAny,
    ];
}

/// Response to [`ReleaseEipAddressRequest`].
pub type ReleaseEipAddressResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ReleaseEipAddressRequest`] names.
///
/// - [`InvalidAllocationIdNotFound`](super::DocumentedError::InvalidAllocationIdNotFound)
/// - [`IncorrectEipStatus`](super::DocumentedError::IncorrectEipStatus)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ForbiddenRegionNotFound`](super::DocumentedError::ForbiddenRegionNotFound)
/// - [`ForbiddenChargeTypeIsPrepaid`](super::DocumentedError::ForbiddenChargeTypeIsPrepaid)
/// - [`Forbbiden`](super::DocumentedError::Forbbiden)
/// - [`TaskConflictAssociateGlobalAccelerationInstance`](super::DocumentedError::TaskConflictAssociateGlobalAccelerationInstance)
/// - [`InvalidOperationDeletionProtection`](super::DocumentedError::InvalidOperationDeletionProtection)
/// - [`ForbiddenReleaseSegmentEip`](super::DocumentedError::ForbiddenReleaseSegmentEip)
/// - [`Forbidden`](super::DocumentedError::Forbidden), here with HTTP status 400
/// - [`MismatchAnyAndAny`](super::DocumentedError::MismatchAnyAndAny)
pub type ReleaseEipAddressError = super::DocumentedError;
