// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `OperateCommonTargetConfig`, from `sas/OperateCommonTargetConfig.md`.

use alicloud_runtime::codegen::*;

/// Sets for which targets a feature is on, such as image scans or container escape protection.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::OperateCommonTargetConfigRequest::new()
///     .type_("...")
///     .target_operations("...");
/// let reply = client.operate_common_target_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct OperateCommonTargetConfigRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Which kind of target it is or is to be.
    pub target_type: Option<String>,
    /// **Required.** The target operations that are concerned.
    pub target_operations: Option<String>,
    /// Name that the field goes by.
    pub field_name: Option<String>,
    /// Value that the field has or is given.
    pub field_value: Option<String>,
}

impl OperateCommonTargetConfigRequest {
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
    /// Sets `TargetType`.
    pub fn target_type(mut self, value: impl Into<String>) -> Self {
        self.target_type = Some(value.into());
        self
    }
    /// Sets `TargetOperations`, which is required.
    pub fn target_operations(mut self, value: impl Into<String>) -> Self {
        self.target_operations = Some(value.into());
        self
    }
    /// Sets `FieldName`.
    pub fn field_name(mut self, value: impl Into<String>) -> Self {
        self.field_name = Some(value.into());
        self
    }
    /// Sets `FieldValue`.
    pub fn field_value(mut self, value: impl Into<String>) -> Self {
        self.field_value = Some(value.into());
        self
    }
}

request! {
    OperateCommonTargetConfigRequest {
        "SourceIp" => source_ip: query,
        "Type" => type_: query,
        "TargetType" => target_type: query,
        "TargetOperations" => target_operations: query,
        "FieldName" => field_name: query,
        "FieldValue" => field_value: query,
    }
}

impl Operation for OperateCommonTargetConfigRequest {
    type Response = OperateCommonTargetConfigResponse;
    type Error = OperateCommonTargetConfigError;
    const INFO: OperationInfo = super::operation("OperateCommonTargetConfig")
        .required(&["Type", "TargetOperations"]);
    const ERRORS: &'static [OperateCommonTargetConfigError] = &[
        OperateCommonTargetConfigError::NoPermission,
        OperateCommonTargetConfigError::ServerError,
    ];
}

/// Response to [`OperateCommonTargetConfigRequest`].
pub type OperateCommonTargetConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`OperateCommonTargetConfigRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type OperateCommonTargetConfigError = super::DocumentedError;
