// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetArtifactSubscriptionTaskResult`, from `cr/GetArtifactSubscriptionTaskResult.md`.

use alicloud_runtime::codegen::*;

/// Lists, tag by tag, what a run of an artifact subscription brought.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::GetArtifactSubscriptionTaskResultRequest::new()
///     .instance_id("cri-90fxryf9pwf****")
///     .task_id("crast-y64sq01bgad****");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.get_artifact_subscription_task_result(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetArtifactSubscriptionTaskResultRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-90fxryf9pwf****`.
    pub instance_id: Option<String>,
    /// Which page of the list to return. Example: `1`.
    pub page_no: Option<i32>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i32>,
    /// **Required.** ID of the task, for asking how far it is. Example: `crast-y64sq01bgad****`.
    pub task_id: Option<String>,
}

impl GetArtifactSubscriptionTaskResultRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `PageNo`.
    #[inline]
    pub fn page_no(mut self, value: i32) -> Self {
        self.page_no = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `TaskId`, which is required.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
}

request! {
    GetArtifactSubscriptionTaskResultRequest {
        "InstanceId" => instance_id: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "TaskId" => task_id: query,
    }
}

impl Operation for GetArtifactSubscriptionTaskResultRequest {
    type Response = GetArtifactSubscriptionTaskResultResponse;
    type Error = GetArtifactSubscriptionTaskResultError;
    const INFO: OperationInfo = super::operation("GetArtifactSubscriptionTaskResult")
        .method("GET")
        .required(&["InstanceId", "TaskId"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success")
        .read_only();
    const ERRORS: &'static [GetArtifactSubscriptionTaskResultError] = &[
        GetArtifactSubscriptionTaskResultError::NoPrivilege,
        GetArtifactSubscriptionTaskResultError::SystemError,
    ];
}

impl Paginated for GetArtifactSubscriptionTaskResultRequest {
    type Item = TaskResult;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_no).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_no)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.task_results)
    }
}

/// Response to [`GetArtifactSubscriptionTaskResultRequest`].
#[non_exhaustive]
pub struct GetArtifactSubscriptionTaskResultResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0A8768F6-9B47-5127-A075-9CFB9F79181F`.
    pub request_id: Option<String>,
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Number of the page returned. Example: `1`.
    pub page_no: Option<i32>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// Outcome for each image tag, one entry each.
    pub task_results: Vec<TaskResult>,
}

response! {
    GetArtifactSubscriptionTaskResultResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "PageNo" => page_no: value,
        "IsSuccess" => is_success: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "TaskResults" => task_results: list(""),
    }
}

/// Outcome for each image tag, one entry each.
#[non_exhaustive]
pub struct TaskResult {
    /// Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows it, in the
    /// form `cri-…`. Example: `cri-isj2wgaw4z9****`.
    pub instance_id: Option<String>,
    /// ID of the task, for asking how far it is. Example: `crast-wkpfwqozjiq****`.
    pub task_id: Option<String>,
    /// Name of the repository within its namespace. Example: `test-reop`.
    pub repo_name: Option<String>,
    /// Namespace of the instance that the repositories lie in. Example: `test-ns`.
    pub namespace_name: Option<String>,
    /// Tag of the image within its repository, such as `v1.0`. Example: `v2.0`.
    pub tag: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `COMPLETED`.
    pub status: Option<String>,
    /// How the task or the run of the delivery chain ended. Example: `SUCCESS`.
    pub result: Option<String>,
    /// When it began, or where the period begins that the data is about. Example: `1691719501000`.
    pub start_time: Option<i64>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `1692756630000`.
    pub end_time: Option<i64>,
}

response! {
    TaskResult {
        "InstanceId" => instance_id: value,
        "TaskId" => task_id: value,
        "RepoName" => repo_name: value,
        "NamespaceName" => namespace_name: value,
        "Tag" => tag: value,
        "Status" => status: value,
        "Result" => result: value,
        "StartTime" => start_time: value,
        "EndTime" => end_time: value,
    }
}

/// Errors that the documentation of [`GetArtifactSubscriptionTaskResultRequest`] names.
///
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type GetArtifactSubscriptionTaskResultError = super::DocumentedError;
