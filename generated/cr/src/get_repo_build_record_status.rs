// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetRepoBuildRecordStatus`, from `cr/GetRepoBuildRecordStatus.md`.

use alicloud_runtime::codegen::*;

/// Tells in which state an image build is.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::GetRepoBuildRecordStatusRequest::new()
///     .instance_id("cri-kmsiwlxxdcva****")
///     .repo_id("crr-jnzm47ihjmgc****")
///     .build_record_id("a78ec6fb-16ea-4649-93b7-f52afba7d****");
/// let reply = client.get_repo_build_record_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetRepoBuildRecordStatusRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-kmsiwlxxdcva****`.
    pub instance_id: Option<String>,
    /// **Required.** Image repository meant, as [`CreateRepository`](super::Client::create_repository)
    /// or [`ListRepository`](super::Client::list_repository) returns it.
    /// Example: `crr-jnzm47ihjmgc****`.
    pub repo_id: Option<String>,
    /// **Required.** ID of one build of an image, as the build's start or
    /// [`ListRepoBuildRecord`](super::Client::list_repo_build_record) returns it.
    /// Example: `a78ec6fb-16ea-4649-93b7-f52afba7d****`.
    pub build_record_id: Option<String>,
}

impl GetRepoBuildRecordStatusRequest {
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
    GetRepoBuildRecordStatusRequest {
        "InstanceId" => instance_id: query,
        "RepoId" => repo_id: query,
        "BuildRecordId" => build_record_id: query,
    }
}

impl Operation for GetRepoBuildRecordStatusRequest {
    type Response = GetRepoBuildRecordStatusResponse;
    type Error = GetRepoBuildRecordStatusError;
    const INFO: OperationInfo = super::operation("GetRepoBuildRecordStatus")
        .required(&["InstanceId", "RepoId", "BuildRecordId"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success")
        .read_only();
    const ERRORS: &'static [GetRepoBuildRecordStatusError] = &[
        GetRepoBuildRecordStatusError::NoPrivilege,
        GetRepoBuildRecordStatusError::SystemError,
    ];
}

/// Response to [`GetRepoBuildRecordStatusRequest`].
#[non_exhaustive]
pub struct GetRepoBuildRecordStatusResponse {
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `79174CBA-8556-443A-8976-22C922D7BE37`.
    pub request_id: Option<String>,
    /// How far the build has come or how it ended. Example: `success`.
    pub build_status: Option<String>,
}

response! {
    GetRepoBuildRecordStatusResponse {
        "Code" => code: value,
        "IsSuccess" => is_success: value,
        "RequestId" => request_id: value,
        "BuildStatus" => build_status: value,
    }
}

/// Errors that the documentation of [`GetRepoBuildRecordStatusRequest`] names.
///
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type GetRepoBuildRecordStatusError = super::DocumentedError;
