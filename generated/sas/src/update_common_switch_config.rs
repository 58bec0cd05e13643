// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateCommonSwitchConfig`, from `sas/UpdateCommonSwitchConfig.md`.

use alicloud_runtime::codegen::*;

/// Changes the setting of a general switch.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::UpdateCommonSwitchConfigRequest::new();
/// let reply = client.update_common_switch_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateCommonSwitchConfigRequest {
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Whether new servers follow the setting without being listed.
    pub target_default: Option<String>,
}

impl UpdateCommonSwitchConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `TargetDefault`.
    pub fn target_default(mut self, value: impl Into<String>) -> Self {
        self.target_default = Some(value.into());
        self
    }
}

request! {
    UpdateCommonSwitchConfigRequest {
        "Type" => type_: query,
        "TargetDefault" => target_default: query,
    }
}

impl Operation for UpdateCommonSwitchConfigRequest {
    type Response = UpdateCommonSwitchConfigResponse;
    type Error = UpdateCommonSwitchConfigError;
    const INFO: OperationInfo = super::operation("UpdateCommonSwitchConfig");
    const ERRORS: &'static [UpdateCommonSwitchConfigError] = &[
        UpdateCommonSwitchConfigError::NoPermission,
        UpdateCommonSwitchConfigError::ServerError,
    ];
}

/// Response to [`UpdateCommonSwitchConfigRequest`].
pub type UpdateCommonSwitchConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateCommonSwitchConfigRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type UpdateCommonSwitchConfigError = super::DocumentedError;
