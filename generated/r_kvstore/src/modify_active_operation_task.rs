// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyActiveOperationTask`, from `r-kvstore/ModifyActiveOperationTask.md`.

use alicloud_runtime::codegen::*;

/// Moves the time of planned maintenance tasks, within their deadlines.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::ModifyActiveOperationTaskRequest::new()
///     .ids("...")
///     .switch_time("...");
/// let reply = client.modify_active_operation_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyActiveOperationTaskRequest {
    /// **Required.** The ids that are concerned.
    pub ids: Option<String>,
    /// **Required.** When the instance is switched over, as planned or as wanted.
    pub switch_time: Option<String>,
}

impl ModifyActiveOperationTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Ids`, which is required.
    pub fn ids(mut self, value: impl Into<String>) -> Self {
        self.ids = Some(value.into());
        self
    }
    /// Sets `SwitchTime`, which is required.
    pub fn switch_time(mut self, value: impl Into<String>) -> Self {
        self.switch_time = Some(value.into());
        self
    }
}

request! {
    ModifyActiveOperationTaskRequest {
        "Ids" => ids: query,
        "SwitchTime" => switch_time: query,
    }
}

impl Operation for ModifyActiveOperationTaskRequest {
    type Response = ModifyActiveOperationTaskResponse;
    type Error = ModifyActiveOperationTaskError;
    const INFO: OperationInfo = super::operation("ModifyActiveOperationTask")
        .required(&["Ids", "SwitchTime"]);
    const ERRORS: &'static [ModifyActiveOperationTaskError] = &[
        ModifyActiveOperationTaskError::RequiredParamNotFound,
        ModifyActiveOperationTaskError::TaskModifyError,
        ModifyActiveOperationTaskError::SwitchTimeAfterDeadline,
        ModifyActiveOperationTaskError::StartTimeBeforeNow,
        ModifyActiveOperationTaskError::IncorrectTaskStatus,
    ];
}

/// Response to [`ModifyActiveOperationTaskRequest`].
#[non_exhaustive]
pub struct ModifyActiveOperationTaskResponse {
    /// The ids that are concerned. Example: `11111,22222`.
    pub ids: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5D622714-AEDD-4609-9167-F5DDD3D1****`.
    pub request_id: Option<String>,
}

response! {
    ModifyActiveOperationTaskResponse {
        "Ids" => ids: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`ModifyActiveOperationTaskRequest`] names.
///
/// - [`RequiredParamNotFound`](super::DocumentedError::RequiredParamNotFound)
/// - [`TaskModifyError`](super::DocumentedError::TaskModifyError)
/// - [`SwitchTimeAfterDeadline`](super::DocumentedError::SwitchTimeAfterDeadline)
/// - [`StartTimeBeforeNow`](super::DocumentedError::StartTimeBeforeNow)
/// - [`IncorrectTaskStatus`](super::DocumentedError::IncorrectTaskStatus)
pub type ModifyActiveOperationTaskError = super::DocumentedError;
