// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteVSwitch`, from `vpc/DeleteVSwitch.md`.

use alicloud_runtime::codegen::*;

/// Deletes an `Available` vSwitch. It must hold no instances and no HAVIPs, and nothing else in its
/// VPC may be in the making or being deleted.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DeleteVSwitchRequest::new()
///     .region_id("cn-hangzhou")
///     .vswitch_id("vsw-asdfjlna****");
/// let reply = client.delete_vswitch(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteVSwitchRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** vSwitch to delete. Example: `vsw-asdfjlna****`.
    pub vswitch_id: Option<String>,
}

impl DeleteVSwitchRequest {
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
    /// Sets `VSwitchId`, which is required.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
}

request! {
    DeleteVSwitchRequest {
        "RegionId" => region_id: query,
        "VSwitchId" => vswitch_id: query,
    }
}

impl Operation for DeleteVSwitchRequest {
    type Response = DeleteVSwitchResponse;
    type Error = DeleteVSwitchError;
    const INFO: OperationInfo = super::operation("DeleteVSwitch")
        .required(&["RegionId", "VSwitchId"])
        .region("RegionId");
    const ERRORS: &'static [DeleteVSwitchError] = &[
        DeleteVSwitchError::IncorrectVSwitchStatus,
        DeleteVSwitchError::DependencyViolation,
        DeleteVSwitchError::IncorrectRouteEntryStatus,
        DeleteVSwitchError::DependencyViolationHaVip,
        DeleteVSwitchError::MissingParameter,
        DeleteVSwitchError::InvalidVSwitchIdNotFound,
        DeleteVSwitchError::IncorrectStatus,
    ];
}

/// What [`DeleteVSwitchRequest`] is answered with.
pub type DeleteVSwitchResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteVSwitchRequest`] names.
///
/// - [`IncorrectVSwitchStatus`](super::DocumentedError::IncorrectVSwitchStatus)
/// - [`DependencyViolation`](super::DocumentedError::DependencyViolation)
/// - [`IncorrectRouteEntryStatus`](super::DocumentedError::IncorrectRouteEntryStatus)
/// - [`DependencyViolationHaVip`](super::DocumentedError::DependencyViolationHaVip)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidVSwitchIdNotFound`](super::DocumentedError::InvalidVSwitchIdNotFound)
/// - [`IncorrectStatus`](super::DocumentedError::IncorrectStatus), here with HTTP status 404
pub type DeleteVSwitchError = super::DocumentedError;
