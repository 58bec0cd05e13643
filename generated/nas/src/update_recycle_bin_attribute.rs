// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateRecycleBinAttribute`, from `nas/UpdateRecycleBinAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes how many days deleted files stay in the recycle bin.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::UpdateRecycleBinAttributeRequest::new()
///     .file_system_id("...")
///     .reserved_days(1);
/// let reply = client.update_recycle_bin_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateRecycleBinAttributeRequest {
    /// **Required.** Identifies the file system, as
    /// [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    pub file_system_id: Option<String>,
    /// **Required.** How many days deleted files stay in the recycle bin. Range: 1 to 180.
    pub reserved_days: Option<i64>,
}

impl UpdateRecycleBinAttributeRequest {
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
    /// Sets `ReservedDays`, which is required.
    #[inline]
    pub fn reserved_days(mut self, value: i64) -> Self {
        self.reserved_days = Some(value);
        self
    }
}

request! {
    UpdateRecycleBinAttributeRequest {
        "FileSystemId" => file_system_id: query,
        "ReservedDays" => reserved_days: query,
    }
}

impl Operation for UpdateRecycleBinAttributeRequest {
    type Response = UpdateRecycleBinAttributeResponse;
    type Error = UpdateRecycleBinAttributeError;
    const INFO: OperationInfo = super::operation("UpdateRecycleBinAttribute")
        .method("GET")
        .required(&["FileSystemId", "ReservedDays"]);
    const ERRORS: &'static [UpdateRecycleBinAttributeError] = &[
        UpdateRecycleBinAttributeError::IllegalCharacters,
        UpdateRecycleBinAttributeError::MissingFileSystemId,
        UpdateRecycleBinAttributeError::OperationDeniedRecycleBinDisabled,
        UpdateRecycleBinAttributeError::InvalidFileSystemNotFound,
    ];
}

/// Response to [`UpdateRecycleBinAttributeRequest`].
pub type UpdateRecycleBinAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateRecycleBinAttributeRequest`] names.
///
/// - [`IllegalCharacters`](super::DocumentedError::IllegalCharacters)
/// - [`MissingFileSystemId`](super::DocumentedError::MissingFileSystemId)
/// - [`OperationDeniedRecycleBinDisabled`](super::DocumentedError::OperationDeniedRecycleBinDisabled)
/// - [`InvalidFileSystemNotFound`](super::DocumentedError::InvalidFileSystemNotFound)
pub type UpdateRecycleBinAttributeError = super::DocumentedError;
