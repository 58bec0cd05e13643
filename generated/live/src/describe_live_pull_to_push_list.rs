// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLivePullToPushList`, from `live/DescribeLivePullToPushList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Region};

/// Lists pull-to-push tasks in a region, filtered by name or destination URL.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLivePullToPushListRequest::new()
///     .region("...");
/// let reply = client.describe_live_pull_to_push_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLivePullToPushListRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Where it lies or is looked for, as the region's ID or, in some lists, its name.
    pub region: Option<Open<Region>>,
    /// ID of the task, for asking how far it is.
    pub task_id: Option<String>,
    /// Name that the task goes by.
    pub task_name: Option<String>,
    /// Web address under which the dst is found.
    pub dst_url: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
}

impl DescribeLivePullToPushListRequest {
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
    /// Sets `TaskId`.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
    /// Sets `TaskName`.
    pub fn task_name(mut self, value: impl Into<String>) -> Self {
        self.task_name = Some(value.into());
        self
    }
    /// Sets `DstUrl`.
    pub fn dst_url(mut self, value: impl Into<String>) -> Self {
        self.dst_url = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    DescribeLivePullToPushListRequest {
        "RegionId" => region_id: query,
        "Region" => region: query,
        "TaskId" => task_id: query,
        "TaskName" => task_name: query,
        "DstUrl" => dst_url: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeLivePullToPushListRequest {
    type Response = DescribeLivePullToPushListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeLivePullToPushList")
        .method("GET")
        .required(&["Region"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeLivePullToPushListRequest`], which the documentation does not describe.
pub type DescribeLivePullToPushListResponse = alicloud_runtime::UndocumentedResponse;
