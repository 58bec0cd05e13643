// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `OperateCommonOverallConfig`, from `sas/OperateCommonOverallConfig.md`.

use alicloud_runtime::codegen::*;

/// Sets a feature switch of the given type for the whole account.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::OperateCommonOverallConfigRequest::new()
///     .type_("...")
///     .config("...");
/// let reply = client.operate_common_overall_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct OperateCommonOverallConfigRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// **Required.** Settings, in the notation that the operation defines.
    pub config: Option<String>,
    /// Whether the setting holds for all assets without a list of them.
    pub no_target_as_on: Option<bool>,
}

impl OperateCommonOverallConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Config`, which is required.
    pub fn config(mut self, value: impl Into<String>) -> Self {
        self.config = Some(value.into());
        self
    }
    /// Sets `NoTargetAsOn`.
    #[inline]
    pub fn no_target_as_on(mut self, value: bool) -> Self {
        self.no_target_as_on = Some(value);
        self
    }
}

request! {
    OperateCommonOverallConfigRequest {
        "SourceIp" => source_ip: query,
        "Type" => type_: query,
        "Config" => config: query,
        "NoTargetAsOn" => no_target_as_on: query,
    }
}

impl Operation for OperateCommonOverallConfigRequest {
    type Response = OperateCommonOverallConfigResponse;
    type Error = OperateCommonOverallConfigError;
    const INFO: OperationInfo = super::operation("OperateCommonOverallConfig")
        .required(&["Type", "Config"]);
    const ERRORS: &'static [OperateCommonOverallConfigError] = &[
        OperateCommonOverallConfigError::NoPermission,
        OperateCommonOverallConfigError::ServerError,
    ];
}

/// Response to [`OperateCommonOverallConfigRequest`].
pub type OperateCommonOverallConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`OperateCommonOverallConfigRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type OperateCommonOverallConfigError = super::DocumentedError;
