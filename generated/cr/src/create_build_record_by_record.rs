// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateBuildRecordByRecord`, from `cr/CreateBuildRecordByRecord.md`.

use alicloud_runtime::codegen::*;

/// Builds an image once more, in the way an earlier build record shows.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::CreateBuildRecordByRecordRequest::new()
///     .instance_id("cri-hpdfkc6utbaq****")
///     .repo_id("crr-hnoq7j93or3k****")
///     .build_record_id("0A311FC5-B8C6-4332-80E4-539EB73****");
/// let reply = client.create_build_record_by_record(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateBuildRecordByRecordRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-hpdfkc6utbaq****`.
    pub instance_id: Option<String>,
    /// **Required.** Image repository meant, as [`CreateRepository`](super::Client::create_repository)
    /// or [`ListRepository`](super::Client::list_repository) returns it.
    /// Example: `crr-hnoq7j93or3k****`.
    pub repo_id: Option<String>,
    /// **Required.** ID of one build of an image, as the build's start or
    /// [`ListRepoBuildRecord`](super::Client::list_repo_build_record) returns it.
    /// Example: `0A311FC5-B8C6-4332-80E4-539EB73****`.
    pub build_record_id: Option<String>,
}

impl CreateBuildRecordByRecordRequest {
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
}

request! {
    CreateBuildRecordByRecordRequest {
        "InstanceId" => instance_id: query,
        "RepoId" => repo_id: query,
        "BuildRecordId" => build_record_id: query,
    }
}

impl Operation for CreateBuildRecordByRecordRequest {
    type Response = CreateBuildRecordByRecordResponse;
    type Error = CreateBuildRecordByRecordError;
    const INFO: OperationInfo = super::operation("CreateBuildRecordByRecord")
        .required(&["InstanceId", "RepoId", "BuildRecordId"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success");
    const ERRORS: &'static [CreateBuildRecordByRecordError] = &[
        CreateBuildRecordByRecordError::NoPrivilege,
        CreateBuildRecordByRecordError::SystemError,
    ];
}

/// Response to [`CreateBuildRecordByRecordRequest`].
#[non_exhaustive]
pub struct CreateBuildRecordByRecordResponse {
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4CE1F661-75DD-4EBD-A4AD-057B26834ABB`.
    pub request_id: Option<String>,
    /// ID of one build of an image, as the build's start or
    /// [`ListRepoBuildRecord`](super::Client::list_repo_build_record) returns it.
    /// Example: `crbr-ly77w5i3t31f****`.
    pub build_record_id: Option<String>,
}

response! {
    CreateBuildRecordByRecordResponse {
        "Code" => code: value,
        "IsSuccess" => is_success: value,
        "RequestId" => request_id: value,
        "BuildRecordId" => build_record_id: value,
    }
}

/// Errors that the documentation of [`CreateBuildRecordByRecordRequest`] names.
///
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type CreateBuildRecordByRecordError = super::DocumentedError;
