// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ReleaseEipAddress`, from `ecs/ReleaseEipAddress.md`.

use alicloud_runtime::codegen::*;

/// Releases an EIP, which then no longer belongs to the account.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ReleaseEipAddressRequest::new()
///     .allocation_id("...");
/// let reply = client.release_eip_address(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct ReleaseEipAddressRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the elastic IP address (EIP).
    pub allocation_id: Option<String>,
}

impl ReleaseEipAddressRequest {
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
}

request! {
    ReleaseEipAddressRequest {
        "RegionId" => region_id: query,
        "AllocationId" => allocation_id: query,
    }
}

impl Operation for ReleaseEipAddressRequest {
    type Response = ReleaseEipAddressResponse;
    type Error = ReleaseEipAddressError;
    const INFO: OperationInfo = super::operation("ReleaseEipAddress")
        .required(&["AllocationId"])
        .region("RegionId");
    const ERRORS: &'static [ReleaseEipAddressError] = &[
        ReleaseEipAddressError::IncorrectEipStatus,
        ReleaseEipAddressError::Forbbiden,
        ReleaseEipAddressError::ForbiddenChargeTypeIsPrepaid,
        ReleaseEipAddressError::TaskConflictAssociateGlobalAccelerationInstance,
        ReleaseEipAddressError::InvalidOperationDeletionProtection,
        ReleaseEipAddressError::OperationUnsupportedServiceManaged,
        ReleaseEipAddressError::InvalidAllocationIdNotFound,
        ReleaseEipAddressError::ForbiddenRegionNotFound,
        ReleaseEipAddressError::InternalError,
    ];
}

/// Response to [`ReleaseEipAddressRequest`].
pub type ReleaseEipAddressResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ReleaseEipAddressRequest`] names.
///
/// - [`IncorrectEipStatus`](super::DocumentedError::IncorrectEipStatus)
/// - [`Forbbiden`](super::DocumentedError::Forbbiden)
/// - [`ForbiddenChargeTypeIsPrepaid`](super::DocumentedError::ForbiddenChargeTypeIsPrepaid)
/// - [`TaskConflictAssociateGlobalAccelerationInstance`](super::DocumentedError::TaskConflictAssociateGlobalAccelerationInstance)
/// - [`InvalidOperationDeletionProtection`](super::DocumentedError::InvalidOperationDeletionProtection), here with HTTP status 400
/// - [`OperationUnsupportedServiceManaged`](super::DocumentedError::OperationUnsupportedServiceManaged)
/// - [`InvalidAllocationIdNotFound`](super::DocumentedError::InvalidAllocationIdNotFound)
/// - [`ForbiddenRegionNotFound`](super::DocumentedError::ForbiddenRegionNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ReleaseEipAddressError = super::DocumentedError;
