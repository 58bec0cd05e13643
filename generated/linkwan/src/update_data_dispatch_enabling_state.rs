// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateDataDispatchEnablingState`, from `linkwan/UpdateDataDispatchEnablingState.md`.

use alicloud_runtime::codegen::*;

/// Turns data forwarding of a node group on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::UpdateDataDispatchEnablingStateRequest::new()
///     .node_group_id("...")
///     .data_dispatch_enabled(true);
/// let reply = client.update_data_dispatch_enabling_state(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateDataDispatchEnablingStateRequest {
    /// **Required.** ID of the node group that the call is about.
    pub node_group_id: Option<String>,
    /// **Required.** Whether the data dispatch is switched on.
    pub data_dispatch_enabled: Option<bool>,
}

impl UpdateDataDispatchEnablingStateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NodeGroupId`, which is required.
    pub fn node_group_id(mut self, value: impl Into<String>) -> Self {
        self.node_group_id = Some(value.into());
        self
    }
    /// Sets `DataDispatchEnabled`, which is required.
    #[inline]
    pub fn data_dispatch_enabled(mut self, value: bool) -> Self {
        self.data_dispatch_enabled = Some(value);
        self
    }
}

request! {
    UpdateDataDispatchEnablingStateRequest {
        "NodeGroupId" => node_group_id: query,
        "DataDispatchEnabled" => data_dispatch_enabled: query,
    }
}

impl Operation for UpdateDataDispatchEnablingStateRequest {
    type Response = UpdateDataDispatchEnablingStateResponse;
    type Error = UpdateDataDispatchEnablingStateError;
    const INFO: OperationInfo = super::operation("UpdateDataDispatchEnablingState")
        .required(&["NodeGroupId", "DataDispatchEnabled"])
        .success_flag("Success");
    const ERRORS: &'static [UpdateDataDispatchEnablingStateError] = &[
        UpdateDataDispatchEnablingStateError::ForbiddenByRam,
        UpdateDataDispatchEnablingStateError::ForbiddenByRiskControl,
        UpdateDataDispatchEnablingStateError::NonExistent,
        UpdateDataDispatchEnablingStateError::InternalError,
        UpdateDataDispatchEnablingStateError::CloudProductNotActivated,
        UpdateDataDispatchEnablingStateError::FeatureNotActivated,
        UpdateDataDispatchEnablingStateError::ResourceLocked,
    ];
}

/// Response to [`UpdateDataDispatchEnablingStateRequest`].
#[non_exhaustive]
pub struct UpdateDataDispatchEnablingStateResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
}

response! {
    UpdateDataDispatchEnablingStateResponse {
        "Success" => success: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`UpdateDataDispatchEnablingStateRequest`] names.
///
/// - [`ForbiddenByRam`](super::DocumentedError::ForbiddenByRam)
/// - [`ForbiddenByRiskControl`](super::DocumentedError::ForbiddenByRiskControl)
/// - [`NonExistent`](super::DocumentedError::NonExistent)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`CloudProductNotActivated`](super::DocumentedError::CloudProductNotActivated)
/// - [`FeatureNotActivated`](super::DocumentedError::FeatureNotActivated)
/// - [`ResourceLocked`](super::DocumentedError::ResourceLocked)
pub type UpdateDataDispatchEnablingStateError = super::DocumentedError;
