// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListArtifactBuildTaskLog`, from `cr/ListArtifactBuildTaskLog.md`.

use alicloud_runtime::codegen::*;

/// Returns the log lines that an artifact build task wrote, page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::ListArtifactBuildTaskLogRequest::new()
///     .instance_id("cri-shac42yvqzvq****")
///     .build_task_id("i2a-1yu****")
///     .page(1)
///     .page_size(100);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_artifact_build_task_log(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListArtifactBuildTaskLogRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-shac42yvqzvq****`.
    pub instance_id: Option<String>,
    /// **Required.** ID of an artifact build task, such as the making of an accelerated image.
    /// Example: `i2a-1yu****`.
    pub build_task_id: Option<String>,
    /// **Required.** Which page of the list to return. Example: `1`.
    pub page: Option<i32>,
    /// **Required.** How many items a page holds at most. Example: `100`.
    pub page_size: Option<i32>,
}

impl ListArtifactBuildTaskLogRequest {
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
    /// Sets `BuildTaskId`, which is required.
    pub fn build_task_id(mut self, value: impl Into<String>) -> Self {
        self.build_task_id = Some(value.into());
        self
    }
    /// Sets `Page`, which is required.
    #[inline]
    pub fn page(mut self, value: i32) -> Self {
        self.page = Some(value);
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
    ListArtifactBuildTaskLogRequest {
        "InstanceId" => instance_id: query,
        "BuildTaskId" => build_task_id: query,
        "Page" => page: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListArtifactBuildTaskLogRequest {
    type Response = ListArtifactBuildTaskLogResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListArtifactBuildTaskLog")
        .method("GET")
        .required(&["InstanceId", "BuildTaskId", "Page", "PageSize"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success")
        .read_only();
}

impl Paginated for ListArtifactBuildTaskLogRequest {
    type Item = BuildTaskLog;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.build_task_logs)
    }
}

/// Response to [`ListArtifactBuildTaskLogRequest`].
#[non_exhaustive]
pub struct ListArtifactBuildTaskLogResponse {
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C4C7DD0C-C9D6-437A-A7EE-121EFD70D002`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `200`.
    pub total_count: Option<i32>,
    /// Log lines of the build task, one entry each.
    pub build_task_logs: Vec<BuildTaskLog>,
}

response! {
    ListArtifactBuildTaskLogResponse {
        "Code" => code: value,
        "IsSuccess" => is_success: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "BuildTaskLogs" => build_task_logs: list(""),
    }
}

/// Log lines of the build task, one entry each.
#[non_exhaustive]
pub struct BuildTaskLog {
    /// Text for people that explains the code or the event beside it. Example: `Start Build`.
    pub message: Option<String>,
    /// Position of the line in the log. Example: `1`.
    pub line_number: Option<i32>,
}

response! {
    BuildTaskLog {
        "Message" => message: value,
        "LineNumber" => line_number: value,
    }
}
