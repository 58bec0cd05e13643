// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteVSwitch`, from `ecs/DeleteVSwitch.md`.

use alicloud_runtime::codegen::*;

/// Deletes a vSwitch, found by its ID.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DeleteVSwitchRequest::new()
///     .vswitch_id("...");
/// let reply = client.delete_vswitch(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DeleteVSwitchRequest {
    /// **Required.** ID of a switch, a subnet of a VPC within one zone.
    pub vswitch_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DeleteVSwitchRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VSwitchId`, which is required.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DeleteVSwitchRequest {
        "VSwitchId" => vswitch_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DeleteVSwitchRequest {
    type Response = DeleteVSwitchResponse;
    type Error = DeleteVSwitchError;
    const INFO: OperationInfo = super::operation("DeleteVSwitch")
        .required(&["VSwitchId"])
        .region("RegionId");
    const ERRORS: &'static [DeleteVSwitchError] = &[
        DeleteVSwitchError::IncorrectVSwitchStatus,
        DeleteVSwitchError::DependencyViolation,
        DeleteVSwitchError::IncorrectRouteEntryStatus,
        DeleteVSwitchError::DependencyViolationHaVip,
        DeleteVSwitchError::MissingParameter,
        DeleteVSwitchError::TaskConflict,
        DeleteVSwitchError::DependencyViolationRouteTable,
        DeleteVSwitchError::DependencyViolationSnat,
        DeleteVSwitchError::DeleteVSwitchIncorrectStatusCbnStatus,
        DeleteVSwitchError::AttrMismatchingNaclAndBindInstance,
        DeleteVSwitchError::InvalidResourceNotBinding,
        DeleteVSwitchError::DependencyViolationSnatEntry,
        DeleteVSwitchError::DependencyViolationNetworkAcl,
        DeleteVSwitchError::DependencyViolationEnhancedNatgw,
        DeleteVSwitchError::InvalidVSwitchIdNotFound,
        DeleteVSwitchError::ForbiddenRegionNotFound,
        DeleteVSwitchError::IncorrectVSwitchId,
        DeleteVSwitchError::IncorrectStatus,
    ];
}

/// Response to [`DeleteVSwitchRequest`].
pub type DeleteVSwitchResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteVSwitchRequest`] names.
///
/// - [`IncorrectVSwitchStatus`](super::DocumentedError::IncorrectVSwitchStatus)
/// - [`DependencyViolation`](super::DocumentedError::DependencyViolation), here with HTTP status 400
/// - [`IncorrectRouteEntryStatus`](super::DocumentedError::IncorrectRouteEntryStatus)
/// - [`DependencyViolationHaVip`](super::DocumentedError::DependencyViolationHaVip)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`TaskConflict`](super::DocumentedError::TaskConflict)
/// - [`DependencyViolationRouteTable`](super::DocumentedError::DependencyViolationRouteTable)
/// - [`DependencyViolationSnat`](super::DocumentedError::DependencyViolationSnat)
/// - [`DeleteVSwitchIncorrectStatusCbnStatus`](super::DocumentedError::DeleteVSwitchIncorrectStatusCbnStatus)
/// - [`AttrMismatchingNaclAndBindInstance`](super::DocumentedError::AttrMismatchingNaclAndBindInstance)
/// - [`InvalidResourceNotBinding`](super::DocumentedError::InvalidResourceNotBinding)
/// - [`DependencyViolationSnatEntry`](super::DocumentedError::DependencyViolationSnatEntry)
/// - [`DependencyViolationNetworkAcl`](super::DocumentedError::DependencyViolationNetworkAcl)
/// - [`DependencyViolationEnhancedNatgw`](super::DocumentedError::DependencyViolationEnhancedNatgw)
/// - [`InvalidVSwitchIdNotFound`](super::DocumentedError::InvalidVSwitchIdNotFound), here with HTTP status 400
/// - [`ForbiddenRegionNotFound`](super::DocumentedError::ForbiddenRegionNotFound)
/// - [`IncorrectVSwitchId`](super::DocumentedError::IncorrectVSwitchId)
/// - [`IncorrectStatus`](super::DocumentedError::IncorrectStatus), here with HTTP status 404
pub type DeleteVSwitchError = super::DocumentedError;
