// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CancelDirQuota`, from `nas/CancelDirQuota.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{UserType};

/// Removes the quota of a directory, for one user, one group or all users.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::CancelDirQuotaRequest::new()
///     .file_system_id("...")
///     .path("...")
///     .user_type("...");
/// let reply = client.cancel_dir_quota(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CancelDirQuotaRequest {
    /// **Required.** Identifies the file system, as
    /// [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    pub file_system_id: Option<String>,
    /// **Required.** Absolute path of the file or directory, within the file system.
    pub path: Option<String>,
    /// **Required.** Whether the quota is for one user, one group or all users.
    pub user_type: Option<Open<UserType>>,
    /// User or group that the quota is for, by the number that the file system knows.
    pub user_id: Option<String>,
}

impl CancelDirQuotaRequest {
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
}

request! {
    CancelDirQuotaRequest {
        "FileSystemId" => file_system_id: query,
        "Path" => path: query,
        "UserType" => user_type: query,
        "UserId" => user_id: query,
    }
}

impl Operation for CancelDirQuotaRequest {
    type Response = CancelDirQuotaResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CancelDirQuota")
        .required(&["FileSystemId", "Path", "UserType"])
        .success_flag("Success");
}

/// Response to [`CancelDirQuotaRequest`].
#[non_exhaustive]
pub struct CancelDirQuotaResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5BC5CB97-9F28-42FE-84A4-0CD0DF42****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    CancelDirQuotaResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
