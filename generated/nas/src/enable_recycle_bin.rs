// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableRecycleBin`, from `nas/EnableRecycleBin.md`.

use alicloud_runtime::codegen::*;

/// Switches the recycle bin on, so that deleted files can be brought back for some days.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::EnableRecycleBinRequest::new()
///     .file_system_id("...");
/// let reply = client.enable_recycle_bin(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableRecycleBinRequest {
    /// **Required.** Identifies the file system, as
    /// [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    pub file_system_id: Option<String>,
    /// How many days deleted files stay in the recycle bin. Range: 1 to 180.
    pub reserved_days: Option<i64>,
}

impl EnableRecycleBinRequest {
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
    /// Sets `ReservedDays`.
    #[inline]
    pub fn reserved_days(mut self, value: i64) -> Self {
        self.reserved_days = Some(value);
        self
    }
}

request! {
    EnableRecycleBinRequest {
        "FileSystemId" => file_system_id: query,
        "ReservedDays" => reserved_days: query,
    }
}

impl Operation for EnableRecycleBinRequest {
    type Response = EnableRecycleBinResponse;
    type Error = EnableRecycleBinError;
    const INFO: OperationInfo = super::operation("EnableRecycleBin")
        .required(&["FileSystemId"]);
    const ERRORS: &'static [EnableRecycleBinError] = &[
        EnableRecycleBinError::IllegalCharacters,
        EnableRecycleBinError::MissingFileSystemId,
        EnableRecycleBinError::OperationDeniedRecycleBinEnabled,
        EnableRecycleBinError::InvalidFileSystemNotFound,
    ];
}

/// Response to [`EnableRecycleBinRequest`].
pub type EnableRecycleBinResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`EnableRecycleBinRequest`] names.
///
/// - [`IllegalCharacters`](super::DocumentedError::IllegalCharacters)
/// - [`MissingFileSystemId`](super::DocumentedError::MissingFileSystemId)
/// - [`OperationDeniedRecycleBinEnabled`](super::DocumentedError::OperationDeniedRecycleBinEnabled)
/// - [`InvalidFileSystemNotFound`](super::DocumentedError::InvalidFileSystemNotFound)
pub type EnableRecycleBinError = super::DocumentedError;
