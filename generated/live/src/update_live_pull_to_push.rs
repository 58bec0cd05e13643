// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateLivePullToPush`, from `live/UpdateLivePullToPush.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Region};

/// Changes a pull-to-push task, such as its times, sources, or repeat count.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::UpdateLivePullToPushRequest::new()
///     .task_id("...")
///     .region("...");
/// let reply = client.update_live_pull_to_push(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateLivePullToPushRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the task, for asking how far it is.
    pub task_id: Option<String>,
    /// **Required.** Where it lies or is looked for, as the region's ID or, in some lists, its name.
    pub region: Option<Open<Region>>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// The source URLs to work on or to narrow the list down to.
    pub source_urls: Vec<String>,
    /// Number that counts or picks out the repeat.
    pub repeat_number: Option<i32>,
    /// How many items to skip before the first one returned.
    pub offset: Option<i32>,
    /// Web address under which the callback is found.
    pub callback_url: Option<String>,
    /// Position of the file in its sequence, or the index for it.
    pub file_index: Option<i32>,
}

impl UpdateLivePullToPushRequest {
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
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `SourceUrls`.
    pub fn source_urls(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.source_urls = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RepeatNumber`.
    #[inline]
    pub fn repeat_number(mut self, value: i32) -> Self {
        self.repeat_number = Some(value);
        self
    }
    /// Sets `Offset`.
    #[inline]
    pub fn offset(mut self, value: i32) -> Self {
        self.offset = Some(value);
        self
    }
    /// Sets `CallbackUrl`.
    pub fn callback_url(mut self, value: impl Into<String>) -> Self {
        self.callback_url = Some(value.into());
        self
    }
    /// Sets `FileIndex`.
    #[inline]
    pub fn file_index(mut self, value: i32) -> Self {
        self.file_index = Some(value);
        self
    }
}

request! {
    UpdateLivePullToPushRequest {
        "RegionId" => region_id: query,
        "TaskId" => task_id: query,
        "Region" => region: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "SourceUrls" => source_urls: query_json,
        "RepeatNumber" => repeat_number: query,
        "Offset" => offset: query,
        "CallbackUrl" => callback_url: query,
        "FileIndex" => file_index: query,
    }
}

impl Operation for UpdateLivePullToPushRequest {
    type Response = UpdateLivePullToPushResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateLivePullToPush")
        .method("GET")
        .required(&["TaskId", "Region"])
        .region("RegionId");
}

/// Response to [`UpdateLivePullToPushRequest`], which the documentation does not describe.
pub type UpdateLivePullToPushResponse = alicloud_runtime::UndocumentedResponse;
