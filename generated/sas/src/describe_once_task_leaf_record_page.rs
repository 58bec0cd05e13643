// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeOnceTaskLeafRecordPage`, from `sas/DescribeOnceTaskLeafRecordPage.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo};

/// Lists the subtasks of one-time image scans or image asset synchronizations.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeOnceTaskLeafRecordPageRequest::new()
///     .page_size(1)
///     .current_page(1)
///     .task_type("...")
///     .relate_info(true);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_once_task_leaf_record_page(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeOnceTaskLeafRecordPageRequest {
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<i32>,
    /// **Required.** Which page of the list to return.
    pub current_page: Option<i32>,
    /// **Required.** Kind of work that the task does.
    pub task_type: Option<String>,
    /// **Required.** What is known about the relate.
    pub relate_info: Option<bool>,
    /// ID of the task, for asking how far it is.
    pub task_id: Option<String>,
    /// Where it comes from.
    pub source: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// End of the period to look at.
    pub end_time: Option<i64>,
    /// Items of the kind status to work on or to narrow the list down to. Items: at most 100.
    pub status_list: Vec<String>,
}

impl DescribeOnceTaskLeafRecordPageRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `CurrentPage`, which is required.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `TaskType`, which is required.
    pub fn task_type(mut self, value: impl Into<String>) -> Self {
        self.task_type = Some(value.into());
        self
    }
    /// Sets `RelateInfo`, which is required.
    #[inline]
    pub fn relate_info(mut self, value: bool) -> Self {
        self.relate_info = Some(value);
        self
    }
    /// Sets `TaskId`.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
    /// Sets `Source`.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
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
    /// Sets `StatusList`.
    pub fn status_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.status_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeOnceTaskLeafRecordPageRequest {
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
        "TaskType" => task_type: query,
        "RelateInfo" => relate_info: query,
        "TaskId" => task_id: query,
        "Source" => source: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "StatusList" => status_list: query,
    }
}

impl Operation for DescribeOnceTaskLeafRecordPageRequest {
    type Response = DescribeOnceTaskLeafRecordPageResponse;
    type Error = DescribeOnceTaskLeafRecordPageError;
    const INFO: OperationInfo = super::operation("DescribeOnceTaskLeafRecordPage")
        .required(&["PageSize", "CurrentPage", "TaskType", "RelateInfo"])
        .read_only();
    const ERRORS: &'static [DescribeOnceTaskLeafRecordPageError] = &[
        DescribeOnceTaskLeafRecordPageError::NoPermission,
        DescribeOnceTaskLeafRecordPageError::ServerError,
    ];
}

impl Paginated for DescribeOnceTaskLeafRecordPageRequest {
    type Item = OnceTask;
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
        Some(&mut response.once_tasks)
    }
}

/// Response to [`DescribeOnceTaskLeafRecordPageRequest`].
#[non_exhaustive]
pub struct DescribeOnceTaskLeafRecordPageResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A4EB8B1C-1DEC-5E18-BCD0-D1BBB393****`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// The once tasks that were found or are concerned, one entry each.
    pub once_tasks: Vec<OnceTask>,
}

response! {
    DescribeOnceTaskLeafRecordPageResponse {
        "RequestId" => request_id: value,
        "PageInfo" => page_info: value,
        "OnceTasks" => once_tasks: list(""),
    }
}

/// The once tasks that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct OnceTask {
    /// State of what the entry describes, which decides what can be done with it. Example: `0`.
    pub status: Option<String>,
    /// State of the task, as a word. Example: `SUCCESS`.
    pub status_text: Option<String>,
    /// How far the work has come. Example: `75`.
    pub progress: Option<i64>,
    /// Time that is set or recorded for this: real run. Example: `1670307567000`.
    pub real_run_time: Option<i64>,
    /// Name that the task goes by. Example: `IMAGE_SCAN`.
    pub task_name: Option<String>,
    /// How many are finished, or whether it is. Example: `1`.
    pub finish: Option<i32>,
    /// How many items match in all, over all pages. Example: `30`.
    pub total_count: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `1670307567000`.
    pub end_time: Option<i64>,
    /// Kind of work that the task does. Example: `IMAGE_SCAN`.
    pub task_type: Option<String>,
    /// When it began, or where the period begins that the data is about. Example: `1640102400000`.
    pub start_time: Option<i64>,
    /// What is known about the result. Example: `TASK_NOT_SUPPORT_REGION`.
    pub result_info: Option<String>,
    /// What it is aimed at.
    /// Example: `238cf050a7270dd6940602e70f1e5a11eeaf4e02035f445b7f613ff5e064****`.
    pub target: Option<String>,
    /// ID of the task, for asking how far it is. Example: `9fb50f2af8bb67c9fdb684194c83****`.
    pub task_id: Option<String>,
    /// How many there are of this: finish. Example: `67`.
    pub finish_count: Option<String>,
    /// Which kind of target it is or is to be. Example: `IMAGE`.
    pub target_type: Option<String>,
    /// What is known about the task image.
    pub task_image_info: Option<TaskImageInfo>,
}

response! {
    OnceTask {
        "Status" => status: value,
        "StatusText" => status_text: value,
        "Progress" => progress: value,
        "RealRunTime" => real_run_time: value,
        "TaskName" => task_name: value,
        "Finish" => finish: value,
        "TotalCount" => total_count: value,
        "EndTime" => end_time: value,
        "TaskType" => task_type: value,
        "StartTime" => start_time: value,
        "ResultInfo" => result_info: value,
        "Target" => target: value,
        "TaskId" => task_id: value,
        "FinishCount" => finish_count: value,
        "TargetType" => target_type: value,
        "TaskImageInfo" => task_image_info: value,
    }
}

/// What is known about the task image.
#[non_exhaustive]
pub struct TaskImageInfo {
    /// ID of the repo that the item belongs to or stands for. Example: `crr-r88w2vryp8m****`.
    pub repo_id: Option<String>,
    /// Digest by which the content of the image is known.
    /// Example: `9e0dc29d872d2e386cc5c0c92b529a84e3acfade16f5cb1d054a2ee3c99****`.
    pub digest: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `v1.20-002-a2*****`.
    pub tag: Option<String>,
    /// Region that the repo lies in. Example: `cn-hangzhou`.
    pub repo_region_id: Option<String>,
    /// Name that the repo goes by. Example: `testyyy`.
    pub repo_name: Option<String>,
    /// Namespace that the repo lies in. Example: `bitn***`.
    pub repo_namespace: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Picture or system image that is meant, by URL, name or ID.
    /// Example: `***s.com/sas_test/baseli***`.
    pub image: Option<String>,
    /// Smallest unit of the cluster in which the container runs, by name. Example: `expoit-law-****`.
    pub pod: Option<String>,
    /// Name that the application is registered under. Example: `ack-jenkins-****`.
    pub app_name: Option<String>,
    /// Name that the node goes by. Example: `pztest****`.
    pub node_name: Option<String>,
    /// IP address that belongs to the node. Example: `172.18.XXX.XXX`.
    pub node_ip: Option<String>,
    /// ID of the node instance that the item belongs to or stands for. Example: `i-0xi5mxvtmfw9****`.
    pub node_instance_id: Option<String>,
    /// ID of the cluster that the call or the item is about.
    /// Example: `a765ba1435e7f9446065370e9a41****`.
    pub cluster_id: Option<String>,
    /// Name that the cluster goes by. Example: `ACK-test-****`.
    pub cluster_name: Option<String>,
    /// What is known about the cost time. Example: `text`.
    pub cost_time_info: Option<String>,
}

response! {
    TaskImageInfo {
        "RepoId" => repo_id: value,
        "Digest" => digest: value,
        "Tag" => tag: value,
        "RepoRegionId" => repo_region_id: value,
        "RepoName" => repo_name: value,
        "RepoNamespace" => repo_namespace: value,
        "RegionId" => region_id: value,
        "Image" => image: value,
        "Pod" => pod: value,
        "AppName" => app_name: value,
        "NodeName" => node_name: value,
        "NodeIp" => node_ip: value,
        "NodeInstanceId" => node_instance_id: value,
        "ClusterId" => cluster_id: value,
        "ClusterName" => cluster_name: value,
        "CostTimeInfo" => cost_time_info: value,
    }
}

/// Errors that the documentation of [`DescribeOnceTaskLeafRecordPageRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeOnceTaskLeafRecordPageError = super::DocumentedError;
