// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSyntheticTask`, from `arms/DeleteSyntheticTask.md`.

use alicloud_runtime::codegen::*;

/// Deletes synthetic monitoring tasks, which no longer probe their targets.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::DeleteSyntheticTaskRequest::new()
///     .region_id("cn-hangzhou")
///     .task_ids(["16720"]);
/// let reply = client.delete_synthetic_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteSyntheticTaskRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** IDs of the tasks to work on or to narrow the list down to.
    /// Items: at most 30. Example: `16720`.
    pub task_ids: Vec<String>,
}

impl DeleteSyntheticTaskRequest {
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
    /// Sets `TaskIds`, which is required.
    pub fn task_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.task_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DeleteSyntheticTaskRequest {
        "RegionId" => region_id: query,
        "TaskIds" => task_ids: query,
    }
}

impl Operation for DeleteSyntheticTaskRequest {
    type Response = DeleteSyntheticTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteSyntheticTask")
        .required(&["RegionId", "TaskIds"])
        .region("RegionId");
}

/// Response to [`DeleteSyntheticTaskRequest`].
#[non_exhaustive]
pub struct DeleteSyntheticTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1A9C645C-C83F-4C9D-8CCB-29BEC9E1****`.
    pub request_id: Option<String>,
    /// How it ended, or what came out. Example: `true`.
    pub result: Option<String>,
}

response! {
    DeleteSyntheticTaskResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}
