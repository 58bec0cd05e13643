// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RestartLivePullToPush`, from `live/RestartLivePullToPush.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Region};

/// Starts a pull-to-push task again, addressed by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::RestartLivePullToPushRequest::new()
///     .region("...")
///     .task_id("...");
/// let reply = client.restart_live_pull_to_push(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RestartLivePullToPushRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Where it lies or is looked for, as the region's ID or, in some lists, its name.
    pub region: Option<Open<Region>>,
    /// **Required.** ID of the task, for asking how far it is.
    pub task_id: Option<String>,
}

impl RestartLivePullToPushRequest {
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
    /// Sets `Region`, which is required.
    pub fn region(mut self, value: impl Into<Open<Region>>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `TaskId`, which is required.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
}

request! {
    RestartLivePullToPushRequest {
        "RegionId" => region_id: query,
        "Region" => region: query,
        "TaskId" => task_id: query,
    }
}

impl Operation for RestartLivePullToPushRequest {
    type Response = RestartLivePullToPushResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RestartLivePullToPush")
        .method("GET")
        .required(&["Region", "TaskId"])
        .region("RegionId");
}

/// Response to [`RestartLivePullToPushRequest`], which the documentation does not describe.
pub type RestartLivePullToPushResponse = alicloud_runtime::UndocumentedResponse;
