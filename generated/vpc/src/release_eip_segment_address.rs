// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ReleaseEipSegmentAddress`, from `vpc/ReleaseEipSegmentAddress.md`.

use alicloud_runtime::codegen::*;

/// Releases a group of contiguous EIPs as a whole.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ReleaseEipSegmentAddressRequest::new()
///     .segment_instance_id("...");
/// let reply = client.release_eip_segment_address(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ReleaseEipSegmentAddressRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Group of contiguous EIPs to release with all its addresses.
    pub segment_instance_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl ReleaseEipSegmentAddressRequest {
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
    /// Sets `SegmentInstanceId`, which is required.
    pub fn segment_instance_id(mut self, value: impl Into<String>) -> Self {
        self.segment_instance_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    ReleaseEipSegmentAddressRequest {
        "RegionId" => region_id: query,
        "SegmentInstanceId" => segment_instance_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for ReleaseEipSegmentAddressRequest {
    type Response = ReleaseEipSegmentAddressResponse;
    type Error = ReleaseEipSegmentAddressError;
    const INFO: OperationInfo = super::operation("ReleaseEipSegmentAddress")
        .required(&["RegionId", "SegmentInstanceId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [ReleaseEipSegmentAddressError] = &[
        ReleaseEipSegmentAddressError::IncorrectEipStatus,
        ReleaseEipSegmentAddressError::ForbiddenChargeTypeIsPrepaid,
        ReleaseEipSegmentAddressError::Forbidden,
        ReleaseEipSegmentAddressError::TaskConflictAssociateGlobalAccelerationInstance,
        ReleaseEipSegmentAddressError::InvalidOperationDeletionProtection,
        ReleaseEipSegmentAddressError::OperationFailedInstanceNotExist,
        ReleaseEipSegmentAddressError::OperationFailedEipNumInconsistent,
        ReleaseEipSegmentAddressError::OperationFailedEipStatusInvalid,
        ReleaseEipSegmentAddressError::OperationFailedEipInBwp,
        ReleaseEipSegmentAddressError::ForbiddenEipInBwp,
        ReleaseEipSegmentAddressError::InvalidAllocationIdNotFound,
        ReleaseEipSegmentAddressError::ForbiddenRegionNotFound,
        ReleaseEipSegmentAddressError::InternalError,
    ];
}

/// Response to [`ReleaseEipSegmentAddressRequest`].
pub type ReleaseEipSegmentAddressResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ReleaseEipSegmentAddressRequest`] names.
///
/// - [`IncorrectEipStatus`](super::DocumentedError::IncorrectEipStatus)
/// - [`ForbiddenChargeTypeIsPrepaid`](super::DocumentedError::ForbiddenChargeTypeIsPrepaid)
/// - [`Forbidden`](super::DocumentedError::Forbidden), here with HTTP status 400
/// - [`TaskConflictAssociateGlobalAccelerationInstance`](super::DocumentedError::TaskConflictAssociateGlobalAccelerationInstance)
/// - [`InvalidOperationDeletionProtection`](super::DocumentedError::InvalidOperationDeletionProtection)
/// - [`OperationFailedInstanceNotExist`](super::DocumentedError::OperationFailedInstanceNotExist)
/// - [`OperationFailedEipNumInconsistent`](super::DocumentedError::OperationFailedEipNumInconsistent)
/// - [`OperationFailedEipStatusInvalid`](super::DocumentedError::OperationFailedEipStatusInvalid)
/// - [`OperationFailedEipInBwp`](super::DocumentedError::OperationFailedEipInBwp)
/// - [`ForbiddenEipInBwp`](super::DocumentedError::ForbiddenEipInBwp)
/// - [`InvalidAllocationIdNotFound`](super::DocumentedError::InvalidAllocationIdNotFound)
/// - [`ForbiddenRegionNotFound`](super::DocumentedError::ForbiddenRegionNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ReleaseEipSegmentAddressError = super::DocumentedError;
