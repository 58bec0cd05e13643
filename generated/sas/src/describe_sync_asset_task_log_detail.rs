// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSyncAssetTaskLogDetail`, from `sas/DescribeSyncAssetTaskLogDetail.md`.

use alicloud_runtime::codegen::*;

/// Shows the log of one asset synchronization task.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeSyncAssetTaskLogDetailRequest::new();
/// let reply = client.describe_sync_asset_task_log_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSyncAssetTaskLogDetailRequest {
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// Name that the task goes by.
    pub task_name: Option<String>,
    /// ID of the root task that the call is about.
    pub root_task_id: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// End of the period to look at.
    pub end_time: Option<i64>,
}

impl DescribeSyncAssetTaskLogDetailRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `TaskName`.
    pub fn task_name(mut self, value: impl Into<String>) -> Self {
        self.task_name = Some(value.into());
        self
    }
    /// Sets `RootTaskId`.
    pub fn root_task_id(mut self, value: impl Into<String>) -> Self {
        self.root_task_id = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `EndTime`.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
}

request! {
    DescribeSyncAssetTaskLogDetailRequest {
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
        "TaskName" => task_name: query,
        "RootTaskId" => root_task_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for DescribeSyncAssetTaskLogDetailRequest {
    type Response = DescribeSyncAssetTaskLogDetailResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSyncAssetTaskLogDetail")
        .read_only();
}

/// Response to [`DescribeSyncAssetTaskLogDetailRequest`], which the documentation does not describe.
pub type DescribeSyncAssetTaskLogDetailResponse = alicloud_runtime::UndocumentedResponse;
