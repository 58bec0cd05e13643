// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateGatewayEnablingState`, from `linkwan/UpdateGatewayEnablingState.md`.

use alicloud_runtime::codegen::*;

/// Enables or disables a gateway without removing it.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::UpdateGatewayEnablingStateRequest::new()
///     .gw_eui("...")
///     .enabled(true);
/// let reply = client.update_gateway_enabling_state(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateGatewayEnablingStateRequest {
    /// ID of the iot instance that the call is about.
    pub iot_instance_id: Option<String>,
    /// **Required.** Gateway, by the 16 hexadecimal digits it was made with.
    pub gw_eui: Option<String>,
    /// **Required.** Whether the feature or the item is switched on.
    pub enabled: Option<bool>,
}

impl UpdateGatewayEnablingStateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `IotInstanceId`.
    pub fn iot_instance_id(mut self, value: impl Into<String>) -> Self {
        self.iot_instance_id = Some(value.into());
        self
    }
    /// Sets `GwEui`, which is required.
    pub fn gw_eui(mut self, value: impl Into<String>) -> Self {
        self.gw_eui = Some(value.into());
        self
    }
    /// Sets `Enabled`, which is required.
    #[inline]
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
}

request! {
    UpdateGatewayEnablingStateRequest {
        "IotInstanceId" => iot_instance_id: query,
        "GwEui" => gw_eui: query,
        "Enabled" => enabled: query,
    }
}

impl Operation for UpdateGatewayEnablingStateRequest {
    type Response = UpdateGatewayEnablingStateResponse;
    type Error = UpdateGatewayEnablingStateError;
    const INFO: OperationInfo = super::operation("UpdateGatewayEnablingState")
        .required(&["GwEui", "Enabled"])
        .success_flag("Success");
    const ERRORS: &'static [UpdateGatewayEnablingStateError] = &[
        UpdateGatewayEnablingStateError::ForbiddenByRam,
        UpdateGatewayEnablingStateError::ForbiddenByRiskControl,
        UpdateGatewayEnablingStateError::NonExistent,
        UpdateGatewayEnablingStateError::InternalError,
        UpdateGatewayEnablingStateError::FeatureNotActivated,
        UpdateGatewayEnablingStateError::CloudProductNotActivated,
    ];
}

/// Response to [`UpdateGatewayEnablingStateRequest`].
#[non_exhaustive]
pub struct UpdateGatewayEnablingStateResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
}

response! {
    UpdateGatewayEnablingStateResponse {
        "Success" => success: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`UpdateGatewayEnablingStateRequest`] names.
///
/// - [`ForbiddenByRam`](super::DocumentedError::ForbiddenByRam)
/// - [`ForbiddenByRiskControl`](super::DocumentedError::ForbiddenByRiskControl)
/// - [`NonExistent`](super::DocumentedError::NonExistent)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`FeatureNotActivated`](super::DocumentedError::FeatureNotActivated)
/// - [`CloudProductNotActivated`](super::DocumentedError::CloudProductNotActivated)
pub type UpdateGatewayEnablingStateError = super::DocumentedError;
