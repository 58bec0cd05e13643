// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteLivePullToPush`, from `live/DeleteLivePullToPush.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Region};

/// Deletes a task that pulls a stream and pushes it on to another address.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DeleteLivePullToPushRequest::new()
///     .task_id("...")
///     .region("...");
/// let reply = client.delete_live_pull_to_push(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteLivePullToPushRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the task, for asking how far it is.
    pub task_id: Option<String>,
    /// **Required.** Where it lies or is looked for, as the region's ID or, in some lists, its name.
    pub region: Option<Open<Region>>,
}

impl DeleteLivePullToPushRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `TaskId`, which is required.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
    /// Sets `Region`, which is required.
    pub fn region(mut self, value: impl Into<Open<Region>>) -> Self {
        self.region = Some(value.into());
        self
    }
}

request! {
    DeleteLivePullToPushRequest {
        "RegionId" => region_id: query,
        "TaskId" => task_id: query,
        "Region" => region: query,
    }
}

impl Operation for DeleteLivePullToPushRequest {
    type Response = DeleteLivePullToPushResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteLivePullToPush")
        .method("GET")
        .required(&["TaskId", "Region"])
        .region("RegionId");
}

/// Response to [`DeleteLivePullToPushRequest`], which the documentation does not describe.
pub type DeleteLivePullToPushResponse = alicloud_runtime::UndocumentedResponse;
