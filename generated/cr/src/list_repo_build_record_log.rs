// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListRepoBuildRecordLog`, from `cr/ListRepoBuildRecordLog.md`.

use alicloud_runtime::codegen::*;

/// Returns the log of one image build.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::ListRepoBuildRecordLogRequest::new()
///     .instance_id("cri-nmbv37dlv5d3****")
///     .repo_id("crr-z4dvahhku9wv4****")
///     .build_record_id("C5B4D5D7-A1C6-4E9B-ABD2-401361C4****");
/// let reply = client.list_repo_build_record_log(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListRepoBuildRecordLogRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-nmbv37dlv5d3****`.
    pub instance_id: Option<String>,
    /// **Required.** Image repository meant, as [`CreateRepository`](super::Client::create_repository)
    /// or [`ListRepository`](super::Client::list_repository) returns it.
    /// Example: `crr-z4dvahhku9wv4****`.
    pub repo_id: Option<String>,
    /// **Required.** ID of one build of an image, as the build's start or
    /// [`ListRepoBuildRecord`](super::Client::list_repo_build_record) returns it.
    /// Example: `C5B4D5D7-A1C6-4E9B-ABD2-401361C4****`.
    pub build_record_id: Option<String>,
    /// How many items to skip before the first one returned. Example: `0`.
    pub offset: Option<i32>,
}

impl ListRepoBuildRecordLogRequest {
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
    /// Sets `RepoId`, which is required.
    pub fn repo_id(mut self, value: impl Into<String>) -> Self {
        self.repo_id = Some(value.into());
        self
    }
    /// Sets `BuildRecordId`, which is required.
    pub fn build_record_id(mut self, value: impl Into<String>) -> Self {
        self.build_record_id = Some(value.into());
        self
    }
    /// Sets `Offset`.
    #[inline]
    pub fn offset(mut self, value: i32) -> Self {
        self.offset = Some(value);
        self
    }
}

request! {
    ListRepoBuildRecordLogRequest {
        "InstanceId" => instance_id: query,
        "RepoId" => repo_id: query,
        "BuildRecordId" => build_record_id: query,
        "Offset" => offset: query,
    }
}

impl Operation for ListRepoBuildRecordLogRequest {
    type Response = ListRepoBuildRecordLogResponse;
    type Error = ListRepoBuildRecordLogError;
    const INFO: OperationInfo = super::operation("ListRepoBuildRecordLog")
        .required(&["InstanceId", "RepoId", "BuildRecordId"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success")
        .read_only();
    const ERRORS: &'static [ListRepoBuildRecordLogError] = &[
        ListRepoBuildRecordLogError::NoPrivilege,
        ListRepoBuildRecordLogError::SystemError,
    ];
}

/// Response to [`ListRepoBuildRecordLogRequest`].
#[non_exhaustive]
pub struct ListRepoBuildRecordLogResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `4CE1F661-75DD-4EBD-A4AD-057B26834ABB`.
    pub request_id: Option<String>,
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Number of the page returned. Example: `1`.
    pub page_no: Option<i32>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// How many items a page holds at most. Example: `100`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `1000`.
    pub total_count: Option<String>,
    /// Log lines of the build, one entry each.
    pub build_record_logs: Vec<BuildRecordLog>,
}

response! {
    ListRepoBuildRecordLogResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "PageNo" => page_no: value,
        "IsSuccess" => is_success: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "BuildRecordLogs" => build_record_logs: list(""),
    }
}

/// Log lines of the build, one entry each.
#[non_exhaustive]
pub struct BuildRecordLog {
    /// Position of the line in the log. Example: `2`.
    pub line_number: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `fetch stage begin`.
    pub message: Option<String>,
    /// Step of the build that the log line comes from. Example: `GIT_CLONE`.
    pub build_stage: Option<String>,
}

response! {
    BuildRecordLog {
        "LineNumber" => line_number: value,
        "Message" => message: value,
        "BuildStage" => build_stage: value,
    }
}

/// Errors that the documentation of [`ListRepoBuildRecordLogRequest`] names.
///
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type ListRepoBuildRecordLogError = super::DocumentedError;
