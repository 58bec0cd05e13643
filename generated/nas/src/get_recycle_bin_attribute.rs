// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetRecycleBinAttribute`, from `nas/GetRecycleBinAttribute.md`.

use alicloud_runtime::codegen::*;

/// Returns how the recycle bin of a file system is set and how much it holds.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::GetRecycleBinAttributeRequest::new()
///     .file_system_id("...");
/// let reply = client.get_recycle_bin_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetRecycleBinAttributeRequest {
    /// **Required.** Identifies the file system, as
    /// [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    pub file_system_id: Option<String>,
}

impl GetRecycleBinAttributeRequest {
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
}

request! {
    GetRecycleBinAttributeRequest {
        "FileSystemId" => file_system_id: query,
    }
}

impl Operation for GetRecycleBinAttributeRequest {
    type Response = GetRecycleBinAttributeResponse;
    type Error = GetRecycleBinAttributeError;
    const INFO: OperationInfo = super::operation("GetRecycleBinAttribute")
        .method("GET")
        .required(&["FileSystemId"])
        .read_only();
    const ERRORS: &'static [GetRecycleBinAttributeError] = &[
        GetRecycleBinAttributeError::IllegalCharacters,
        GetRecycleBinAttributeError::MissingFileSystemId,
        GetRecycleBinAttributeError::InvalidFileSystemNotFound,
    ];
}

/// Response to [`GetRecycleBinAttributeRequest`].
#[non_exhaustive]
pub struct GetRecycleBinAttributeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9E15E394-38A6-457A-A62A-D9797C9A****`.
    pub request_id: Option<String>,
    /// Settings and size of the recycle bin.
    pub recycle_bin_attribute: Option<RecycleBinAttribute>,
}

response! {
    GetRecycleBinAttributeResponse {
        "RequestId" => request_id: value,
        "RecycleBinAttribute" => recycle_bin_attribute: value,
    }
}

/// Settings and size of the recycle bin.
#[non_exhaustive]
pub struct RecycleBinAttribute {
    /// How much space the files in the recycle bin take. Example: `100`.
    pub size: Option<i64>,
    /// Infrequent Access data in the recycle bin, in bytes. Example: `100`.
    pub secondary_size: Option<i64>,
    /// Whether the recycle bin is switched on. Example: `Disable`.
    pub status: Option<String>,
    /// How many days deleted files stay in the recycle bin. Example: `0`.
    pub reserved_days: Option<i64>,
    /// When the recycle bin was switched on. Example: `2021-05-30T10:08:08Z`.
    pub enable_time: Option<Timestamp>,
}

response! {
    RecycleBinAttribute {
        "Size" => size: value,
        "SecondarySize" => secondary_size: value,
        "Status" => status: value,
        "ReservedDays" => reserved_days: value,
        "EnableTime" => enable_time: value,
    }
}

/// Errors that the documentation of [`GetRecycleBinAttributeRequest`] names.
///
/// - [`IllegalCharacters`](super::DocumentedError::IllegalCharacters)
/// - [`MissingFileSystemId`](super::DocumentedError::MissingFileSystemId)
/// - [`InvalidFileSystemNotFound`](super::DocumentedError::InvalidFileSystemNotFound)
pub type GetRecycleBinAttributeError = super::DocumentedError;
