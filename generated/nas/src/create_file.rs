// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateFile`, from `nas/CreateFile.md`.

use alicloud_runtime::codegen::*;

/// Makes a file or directory in an SMB file system.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::CreateFileRequest::new()
///     .file_system_id("...")
///     .path("...")
///     .type_("...");
/// let reply = client.create_file(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateFileRequest {
    /// **Required.** Identifies the file system, as
    /// [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    pub file_system_id: Option<String>,
    /// **Required.** Absolute path of the file or directory, within the file system.
    pub path: Option<String>,
    /// **Required.** Whether the entry is a file or a directory.
    pub type_: Option<String>,
    /// Portable account ID of the user who owns the new file or directory.
    pub owner: Option<String>,
    /// Whether the owner may read and write everything made in the directory later; needs `Owner` and a
    /// directory.
    pub owner_access_inheritable: Option<bool>,
}

impl CreateFileRequest {
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
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Owner`.
    pub fn owner(mut self, value: impl Into<String>) -> Self {
        self.owner = Some(value.into());
        self
    }
    /// Sets `OwnerAccessInheritable`.
    #[inline]
    pub fn owner_access_inheritable(mut self, value: bool) -> Self {
        self.owner_access_inheritable = Some(value);
        self
    }
}

request! {
    CreateFileRequest {
        "FileSystemId" => file_system_id: query,
        "Path" => path: query,
        "Type" => type_: query,
        "Owner" => owner: query,
        "OwnerAccessInheritable" => owner_access_inheritable: query,
    }
}

impl Operation for CreateFileRequest {
    type Response = CreateFileResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateFile")
        .required(&["FileSystemId", "Path", "Type"]);
}

/// Response to [`CreateFileRequest`].
pub type CreateFileResponse = alicloud_runtime::EmptyResponse;
