// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListArtifactSubscriptionTask`, from `cr/ListArtifactSubscriptionTask.md`.

use alicloud_runtime::codegen::*;

/// Lists the runs of an artifact subscription.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::ListArtifactSubscriptionTaskRequest::new()
///     .instance_id("cri-m9ob8792vm****");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_artifact_subscription_task(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListArtifactSubscriptionTaskRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-m9ob8792vm****`.
    pub instance_id: Option<String>,
    /// Which page of the list to return. Example: `1`.
    pub page_no: Option<i32>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i32>,
}

impl ListArtifactSubscriptionTaskRequest {
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
}

request! {
    ListArtifactSubscriptionTaskRequest {
        "InstanceId" => instance_id: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListArtifactSubscriptionTaskRequest {
    type Response = ListArtifactSubscriptionTaskResponse;
    type Error = ListArtifactSubscriptionTaskError;
    const INFO: OperationInfo = super::operation("ListArtifactSubscriptionTask")
        .method("GET")
        .required(&["InstanceId"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success")
        .read_only();
    const ERRORS: &'static [ListArtifactSubscriptionTaskError] = &[
        ListArtifactSubscriptionTaskError::NoPrivilege,
        ListArtifactSubscriptionTaskError::SystemError,
    ];
}

impl Paginated for ListArtifactSubscriptionTaskRequest {
    type Item = Task;
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
        Some(&mut response.tasks)
    }
}

/// Response to [`ListArtifactSubscriptionTaskRequest`].
#[non_exhaustive]
pub struct ListArtifactSubscriptionTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `81E7A039-A4EF-57D9-A100-88E5DCEF9D56`.
    pub request_id: Option<String>,
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Number of the page returned. Example: `1`.
    pub page_no: Option<i32>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `5`.
    pub total_count: Option<i32>,
    /// Tasks that match, one entry each.
    pub tasks: Vec<Task>,
}

response! {
    ListArtifactSubscriptionTaskResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "PageNo" => page_no: value,
        "IsSuccess" => is_success: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "Tasks" => tasks: list(""),
    }
}

/// Tasks that match, one entry each.
#[non_exhaustive]
pub struct Task {
    /// Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows it, in the
    /// form `cri-…`. Example: `cri-7pd01myak****`.
    pub instance_id: Option<String>,
    /// ID of the task, for asking how far it is. Example: `crast-40le4es9yh0p****`.
    pub task_id: Option<String>,
    /// How far the task has come or how it ended. Example: `RUNNING`.
    pub task_status: Option<String>,
    /// How the subscription task ended. Example: `SUCCESS`.
    pub task_result: Option<String>,
    /// Kind of work that the task does. Example: `AUTO`.
    pub task_type: Option<String>,
    /// When it began, or where the period begins that the data is about. Example: `1695348301000`.
    pub start_time: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `1692756630000`.
    pub end_time: Option<String>,
    /// Kind of artifact, such as an ordinary or an accelerated image.
    pub artifact_type: Option<String>,
    /// Public registry that the images are fetched from. Example: `DOCKER_HUB`.
    pub source_provider: Option<String>,
    /// Kind of the repository that images are fetched from. Example: `PUBLIC`.
    pub source_repo_type: Option<String>,
    /// Namespace in the public registry that the images are fetched from. Example: `library`.
    pub source_namespace_name: Option<String>,
    /// Repository in the public registry that the images are fetched from. Example: `nginx`.
    pub source_repo_name: Option<String>,
    /// Namespace of the instance that the repositories lie in. Example: `test-ns`.
    pub namespace_name: Option<String>,
    /// Name of the repository within its namespace. Example: `test-repo`.
    pub repo_name: Option<String>,
    /// How many image tags the task has to fetch. Example: `311`.
    pub tag_total_count: Option<i64>,
    /// How many image tags the task has fetched. Example: `3`.
    pub tag_subscription_count: Option<i64>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
}

response! {
    Task {
        "InstanceId" => instance_id: value,
        "TaskId" => task_id: value,
        "TaskStatus" => task_status: value,
        "TaskResult" => task_result: value,
        "TaskType" => task_type: value,
        "StartTime" => start_time: value,
        "EndTime" => end_time: value,
        "ArtifactType" => artifact_type: value,
        "SourceProvider" => source_provider: value,
        "SourceRepoType" => source_repo_type: value,
        "SourceNamespaceName" => source_namespace_name: value,
        "SourceRepoName" => source_repo_name: value,
        "NamespaceName" => namespace_name: value,
        "RepoName" => repo_name: value,
        "TagTotalCount" => tag_total_count: value,
        "TagSubscriptionCount" => tag_subscription_count: value,
        "Message" => message: value,
    }
}

/// Errors that the documentation of [`ListArtifactSubscriptionTaskRequest`] names.
///
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type ListArtifactSubscriptionTaskError = super::DocumentedError;
