// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SwitchSyntheticTaskStatus`, from `arms/SwitchSyntheticTaskStatus.md`.

use alicloud_runtime::codegen::*;

/// Starts or stops scheduled synthetic monitoring tasks.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::SwitchSyntheticTaskStatusRequest::new();
/// let reply = client.switch_synthetic_task_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SwitchSyntheticTaskStatusRequest {
    /// IDs of the tasks to work on or to narrow the list down to. Items: at most 30. Example: `16720`.
    pub task_ids: Vec<i64>,
    /// State of the switch, to narrow the list down to or to be put into. Example: `0`.
    pub switch_status: Option<i64>,
}

impl SwitchSyntheticTaskStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TaskIds`.
    pub fn task_ids(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.task_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SwitchStatus`.
    #[inline]
    pub fn switch_status(mut self, value: i64) -> Self {
        self.switch_status = Some(value);
        self
    }
}

request! {
    SwitchSyntheticTaskStatusRequest {
        "TaskIds" => task_ids: query,
        "SwitchStatus" => switch_status: query,
    }
}

impl Operation for SwitchSyntheticTaskStatusRequest {
    type Response = SwitchSyntheticTaskStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SwitchSyntheticTaskStatus");
}

/// Response to [`SwitchSyntheticTaskStatusRequest`].
#[non_exhaustive]
pub struct SwitchSyntheticTaskStatusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1A9C645C-C83F-4C9D-8CCB-29BEC9E1****`.
    pub request_id: Option<String>,
    /// How it ended, or what came out. Example: `true`.
    pub result: Option<String>,
}

response! {
    SwitchSyntheticTaskStatusResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}
