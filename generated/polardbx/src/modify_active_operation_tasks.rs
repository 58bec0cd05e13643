// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyActiveOperationTasks`, from `polardbx/ModifyActiveOperationTasks.md`.

use alicloud_runtime::codegen::*;

/// Moves maintenance events to another time or starts them at once.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::ModifyActiveOperationTasksRequest::new()
///     .ids("...");
/// let reply = client.modify_active_operation_tasks(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyActiveOperationTasksRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** The ids that are concerned.
    pub ids: Option<String>,
    /// Time that is set or recorded for this: switch.
    pub switch_time: Option<String>,
    /// Whether the work can begin at once.
    pub immediate_start: Option<i64>,
}

impl ModifyActiveOperationTasksRequest {
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
    /// Sets `Ids`, which is required.
    pub fn ids(mut self, value: impl Into<String>) -> Self {
        self.ids = Some(value.into());
        self
    }
    /// Sets `SwitchTime`.
    pub fn switch_time(mut self, value: impl Into<String>) -> Self {
        self.switch_time = Some(value.into());
        self
    }
    /// Sets `ImmediateStart`.
    #[inline]
    pub fn immediate_start(mut self, value: i64) -> Self {
        self.immediate_start = Some(value);
        self
    }
}

request! {
    ModifyActiveOperationTasksRequest {
        "RegionId" => region_id: query,
        "Ids" => ids: query,
        "SwitchTime" => switch_time: query,
        "ImmediateStart" => immediate_start: query,
    }
}

impl Operation for ModifyActiveOperationTasksRequest {
    type Response = ModifyActiveOperationTasksResponse;
    type Error = ModifyActiveOperationTasksError;
    const INFO: OperationInfo = super::operation("ModifyActiveOperationTasks")
        .required(&["RegionId", "Ids"])
        .region("RegionId");
    const ERRORS: &'static [ModifyActiveOperationTasksError] = &[
        ModifyActiveOperationTasksError::IdempotentParameterMismatch,
    ];
}

/// Response to [`ModifyActiveOperationTasksRequest`].
#[non_exhaustive]
pub struct ModifyActiveOperationTasksResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `8C9CC90A-9532-4752-B59F-580112C5A45B`.
    pub request_id: Option<String>,
    /// The ids that are concerned. Example: `1`.
    pub ids: Option<String>,
}

response! {
    ModifyActiveOperationTasksResponse {
        "RequestId" => request_id: value,
        "Ids" => ids: value,
    }
}

/// Errors that the documentation of [`ModifyActiveOperationTasksRequest`] names.
///
/// - [`IdempotentParameterMismatch`](super::DocumentedError::IdempotentParameterMismatch)
pub type ModifyActiveOperationTasksError = super::DocumentedError;
