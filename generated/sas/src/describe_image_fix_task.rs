// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeImageFixTask`, from `sas/DescribeImageFixTask.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo};

/// Lists the image fix tasks that have been created.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeImageFixTaskRequest::new()
///     .current_page(1)
///     .page_size(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_image_fix_task(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeImageFixTaskRequest {
    /// Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// End of the period to look at.
    pub end_time: Option<i64>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// **Required.** Which page of the list to return.
    pub current_page: Option<i32>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl DescribeImageFixTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `CurrentPage`, which is required.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    DescribeImageFixTaskRequest {
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Status" => status: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeImageFixTaskRequest {
    type Response = DescribeImageFixTaskResponse;
    type Error = DescribeImageFixTaskError;
    const INFO: OperationInfo = super::operation("DescribeImageFixTask")
        .required(&["CurrentPage", "PageSize"])
        .read_only();
    const ERRORS: &'static [DescribeImageFixTaskError] = &[
        DescribeImageFixTaskError::NoPermission,
        DescribeImageFixTaskError::ServerError,
    ];
}

impl Paginated for DescribeImageFixTaskRequest {
    type Item = BuildTask;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.page_info.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.build_tasks)
    }
}

/// Response to [`DescribeImageFixTaskRequest`].
#[non_exhaustive]
pub struct DescribeImageFixTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `8AC52BBA-85D3-5F64-9B48-D08437CAF916`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// The build tasks that were found or are concerned, one entry each.
    pub build_tasks: Vec<BuildTask>,
}

response! {
    DescribeImageFixTaskResponse {
        "RequestId" => request_id: value,
        "PageInfo" => page_info: value,
        "BuildTasks" => build_tasks: list(""),
    }
}

/// The build tasks that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct BuildTask {
    /// ID of the build task that the item belongs to or stands for.
    /// Example: `ivf-939536b5-c3ca-427b-8183-91007756`.
    pub build_task_id: Option<String>,
    /// Kind of work that the task does. Example: `IMAGE_REPAIR`.
    pub task_type: Option<String>,
    /// Namespace that the repo lies in. Example: `name-002`.
    pub repo_namespace: Option<String>,
    /// Name that the repo goes by. Example: `test-redhat`.
    pub repo_name: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Tag that the old carries. Example: `centos8.1-ja`.
    pub old_tag: Option<String>,
    /// ID of the image before the repair. Example: `2fa731681911ae8d1b5f11893ace****`.
    pub old_uuid: Option<String>,
    /// Tag that the new carries. Example: `redhat8-vault`.
    pub new_tag: Option<String>,
    /// ID of the image after the repair. Example: `2fa731681911ae8d1b5f11893ace****`.
    pub new_uuid: Option<String>,
    /// Time that is set or recorded for this: fix. Example: `2021-10-14 20:32:05`.
    pub fix_time: Option<String>,
    /// When it was finished. Example: `2021-10-14 20:34:07`.
    pub finish_time: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `2`.
    pub status: Option<i32>,
    /// Second name that the vul can be called by.
    /// Example: `CVE-2007-5686:rpath_linux Information Disclosure`.
    pub vul_alias: Option<String>,
}

response! {
    BuildTask {
        "BuildTaskId" => build_task_id: value,
        "TaskType" => task_type: value,
        "RepoNamespace" => repo_namespace: value,
        "RepoName" => repo_name: value,
        "RegionId" => region_id: value,
        "OldTag" => old_tag: value,
        "OldUuid" => old_uuid: value,
        "NewTag" => new_tag: value,
        "NewUuid" => new_uuid: value,
        "FixTime" => fix_time: value,
        "FinishTime" => finish_time: value,
        "Status" => status: value,
        "VulAlias" => vul_alias: value,
    }
}

/// Errors that the documentation of [`DescribeImageFixTaskRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeImageFixTaskError = super::DocumentedError;
