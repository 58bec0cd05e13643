// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BatchOperateCommonOverallConfig`, from `sas/BatchOperateCommonOverallConfig.md`.

use alicloud_runtime::codegen::*;

/// Switches several protection features of Security Center on or off at once.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::BatchOperateCommonOverallConfigRequest::new()
///     .config("...")
///     .type_list(["..."]);
/// let reply = client.batch_operate_common_overall_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BatchOperateCommonOverallConfigRequest {
    /// **Required.** Settings, in the notation that the operation defines.
    pub config: Option<String>,
    /// **Required.** Items of the kind type to work on or to narrow the list down to.
    /// Items: at most 50.
    pub type_list: Vec<String>,
}

impl BatchOperateCommonOverallConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Config`, which is required.
    pub fn config(mut self, value: impl Into<String>) -> Self {
        self.config = Some(value.into());
        self
    }
    /// Sets `TypeList`, which is required.
    pub fn type_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.type_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    BatchOperateCommonOverallConfigRequest {
        "Config" => config: query,
        "TypeList" => type_list: query,
    }
}

impl Operation for BatchOperateCommonOverallConfigRequest {
    type Response = BatchOperateCommonOverallConfigResponse;
    type Error = BatchOperateCommonOverallConfigError;
    const INFO: OperationInfo = super::operation("BatchOperateCommonOverallConfig")
        .required(&["Config", "TypeList"]);
    const ERRORS: &'static [BatchOperateCommonOverallConfigError] = &[
        BatchOperateCommonOverallConfigError::NoPermission,
        BatchOperateCommonOverallConfigError::ServerError,
    ];
}

/// Response to [`BatchOperateCommonOverallConfigRequest`].
pub type BatchOperateCommonOverallConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`BatchOperateCommonOverallConfigRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type BatchOperateCommonOverallConfigError = super::DocumentedError;
