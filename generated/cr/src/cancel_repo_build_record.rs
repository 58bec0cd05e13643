// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CancelRepoBuildRecord`, from `cr/CancelRepoBuildRecord.md`.

use alicloud_runtime::codegen::*;

/// Calls off a running image build of a repository.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::CancelRepoBuildRecordRequest::new()
///     .instance_id("cri-kmsiwlxxdcva****")
///     .repo_id("crr-tquyps22md8p****")
///     .build_record_id("74FDBA62-30C0-4F22-BE7B-F1D36FD1****");
/// let reply = client.cancel_repo_build_record(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CancelRepoBuildRecordRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-kmsiwlxxdcva****`.
    pub instance_id: Option<String>,
    /// **Required.** Image repository meant, as [`CreateRepository`](super::Client::create_repository)
    /// or [`ListRepository`](super::Client::list_repository) returns it.
    /// Example: `crr-tquyps22md8p****`.
    pub repo_id: Option<String>,
    /// **Required.** ID of one build of an image, as the build's start or
    /// [`ListRepoBuildRecord`](super::Client::list_repo_build_record) returns it.
    /// Example: `74FDBA62-30C0-4F22-BE7B-F1D36FD1****`.
    pub build_record_id: Option<String>,
}

impl CancelRepoBuildRecordRequest {
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
    CancelRepoBuildRecordRequest {
        "InstanceId" => instance_id: query,
        "RepoId" => repo_id: query,
        "BuildRecordId" => build_record_id: query,
    }
}

impl Operation for CancelRepoBuildRecordRequest {
    type Response = CancelRepoBuildRecordResponse;
    type Error = CancelRepoBuildRecordError;
    const INFO: OperationInfo = super::operation("CancelRepoBuildRecord")
        .required(&["InstanceId", "RepoId", "BuildRecordId"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success");
    const ERRORS: &'static [CancelRepoBuildRecordError] = &[
        CancelRepoBuildRecordError::NoPrivilege,
        CancelRepoBuildRecordError::SystemError,
    ];
}

/// Response to [`CancelRepoBuildRecordRequest`].
#[non_exhaustive]
pub struct CancelRepoBuildRecordResponse {
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4CE1F661-75DD-4EBD-A4AD-057B26834ABB`.
    pub request_id: Option<String>,
}

response! {
    CancelRepoBuildRecordResponse {
        "Code" => code: value,
        "IsSuccess" => is_success: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CancelRepoBuildRecordRequest`] names.
///
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type CancelRepoBuildRecordError = super::DocumentedError;
