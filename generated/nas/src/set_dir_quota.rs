// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetDirQuota`, from `nas/SetDirQuota.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{UserType};

/// Sets how much space and how many files a directory may hold, for one user, one group or all.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::SetDirQuotaRequest::new()
///     .file_system_id("...")
///     .path("...")
///     .quota_type("...")
///     .user_type("...");
/// let reply = client.set_dir_quota(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetDirQuotaRequest {
    /// **Required.** Identifies the file system, as
    /// [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    pub file_system_id: Option<String>,
    /// **Required.** Absolute path of the file or directory, within the file system.
    pub path: Option<String>,
    /// **Required.** Whether the quota only counts or also stops writing.
    pub quota_type: Option<Open<QuotaType>>,
    /// **Required.** Whether the quota is for one user, one group or all users.
    pub user_type: Option<Open<UserType>>,
    /// User or group that the quota is for, by the number that the file system knows.
    pub user_id: Option<String>,
    /// How much space the files in the directory may take. Range: 0 to 10000000.
    pub size_limit: Option<i64>,
    /// How many files the directory may hold; directories and special files count too.
    /// Range: 0 to 1000000000.
    pub file_count_limit: Option<i64>,
}

impl SetDirQuotaRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FileSystemId`, which is required.
    pub fn file_system_id(mut self, value: impl Into<String>) -> Self {
        self.file_system_id = Some(value.into());
        self
    }
    /// Sets `Path`, which is required.
    pub fn path(mut self, value: impl Into<String>) -> Self {
        self.path = Some(value.into());
        self
    }
    /// Sets `QuotaType`, which is required.
    pub fn quota_type(mut self, value: impl Into<Open<QuotaType>>) -> Self {
        self.quota_type = Some(value.into());
        self
    }
    /// Sets `UserType`, which is required.
    pub fn user_type(mut self, value: impl Into<Open<UserType>>) -> Self {
        self.user_type = Some(value.into());
        self
    }
    /// Sets `UserId`.
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `SizeLimit`.
    #[inline]
    pub fn size_limit(mut self, value: i64) -> Self {
        self.size_limit = Some(value);
        self
    }
    /// Sets `FileCountLimit`.
    #[inline]
    pub fn file_count_limit(mut self, value: i64) -> Self {
        self.file_count_limit = Some(value);
        self
    }
}

request! {
    SetDirQuotaRequest {
        "FileSystemId" => file_system_id: query,
        "Path" => path: query,
        "QuotaType" => quota_type: query,
        "UserType" => user_type: query,
        "UserId" => user_id: query,
        "SizeLimit" => size_limit: query,
        "FileCountLimit" => file_count_limit: query,
    }
}

impl Operation for SetDirQuotaRequest {
    type Response = SetDirQuotaResponse;
    type Error = SetDirQuotaError;
    const INFO: OperationInfo = super::operation("SetDirQuota")
        .required(&["FileSystemId", "Path", "QuotaType", "UserType"])
        .success_flag("Success");
    const ERRORS: &'static [SetDirQuotaError] = &[
        SetDirQuotaError::InvalidParameterDirPathNotExist,
    ];
}

/// Response to [`SetDirQuotaRequest`].
#[non_exhaustive]
pub struct SetDirQuotaResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5BC5CB97-9F28-42FE-84A4-0CD0DF42****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    SetDirQuotaResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

values! {
    /// Whether the quota only counts or also stops writing.
    pub enum QuotaType {
        /// Only counts; going over the quota has no consequence.
        Accounting = "Accounting",
        /// Going over the quota makes creating files and appending to them fail.
        Enforcement = "Enforcement",
    }
}

/// Errors that the documentation of [`SetDirQuotaRequest`] names.
///
/// - [`InvalidParameterDirPathNotExist`](super::DocumentedError::InvalidParameterDirPathNotExist)
pub type SetDirQuotaError = super::DocumentedError;
