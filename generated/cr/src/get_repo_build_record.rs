// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetRepoBuildRecord`, from `cr/GetRepoBuildRecord.md`.

use alicloud_runtime::codegen::*;

/// Shows one image build of a repository.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::GetRepoBuildRecordRequest::new()
///     .instance_id("cri-kmsiwlxxdcva****")
///     .build_record_id("a78ec6fb-16ea-4649-93b7-f52afba7d****");
/// let reply = client.get_repo_build_record(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetRepoBuildRecordRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-kmsiwlxxdcva****`.
    pub instance_id: Option<String>,
    /// **Required.** ID of one build of an image, as the build's start or
    /// [`ListRepoBuildRecord`](super::Client::list_repo_build_record) returns it.
    /// Example: `a78ec6fb-16ea-4649-93b7-f52afba7d****`.
    pub build_record_id: Option<String>,
}

impl GetRepoBuildRecordRequest {
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
    /// Sets `BuildRecordId`, which is required.
    pub fn build_record_id(mut self, value: impl Into<String>) -> Self {
        self.build_record_id = Some(value.into());
        self
    }
}

request! {
    GetRepoBuildRecordRequest {
        "InstanceId" => instance_id: query,
        "BuildRecordId" => build_record_id: query,
    }
}

impl Operation for GetRepoBuildRecordRequest {
    type Response = GetRepoBuildRecordResponse;
    type Error = GetRepoBuildRecordError;
    const INFO: OperationInfo = super::operation("GetRepoBuildRecord")
        .required(&["InstanceId", "BuildRecordId"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success")
        .read_only();
    const ERRORS: &'static [GetRepoBuildRecordError] = &[
        GetRepoBuildRecordError::NoPrivilege,
        GetRepoBuildRecordError::SystemError,
    ];
}

/// Response to [`GetRepoBuildRecordRequest`].
#[non_exhaustive]
pub struct GetRepoBuildRecordResponse {
    /// State of what the entry describes, which decides what can be done with it. Example: `true`.
    pub status: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `1568718698000`.
    pub end_time: Option<i64>,
    /// When it began, or where the period begins that the data is about. Example: `1568718468000`.
    pub start_time: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `a78ec6fb-16ea-4649-93b7-f52afba7d9de1`.
    pub request_id: Option<String>,
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// ID of one build of an image, as the build's start or
    /// [`ListRepoBuildRecord`](super::Client::list_repo_build_record) returns it.
    /// Example: `79174CBA-8556-443A-8976-22C922D7****`.
    pub build_record_id: Option<String>,
    /// Image that the build produced, by repository and tag.
    pub image: Option<Image>,
}

response! {
    GetRepoBuildRecordResponse {
        "Status" => status: value,
        "EndTime" => end_time: value,
        "StartTime" => start_time: value,
        "RequestId" => request_id: value,
        "Code" => code: value,
        "IsSuccess" => is_success: value,
        "BuildRecordId" => build_record_id: value,
        "Image" => image: value,
    }
}

/// Image that the build produced, by repository and tag.
#[non_exhaustive]
pub struct Image {
    /// Namespace that the repository lies in. Example: `test`.
    pub repo_namespace_name: Option<String>,
    /// Tag that the built image gets. Example: `master`.
    pub image_tag: Option<String>,
    /// Name of the repository within its namespace. Example: `test`.
    pub repo_name: Option<String>,
}

response! {
    Image {
        "RepoNamespaceName" => repo_namespace_name: value,
        "ImageTag" => image_tag: value,
        "RepoName" => repo_name: value,
    }
}

/// Errors that the documentation of [`GetRepoBuildRecordRequest`] names.
///
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type GetRepoBuildRecordError = super::DocumentedError;
