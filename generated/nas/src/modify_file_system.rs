// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyFileSystem`, from `nas/ModifyFileSystem.md`.

use alicloud_runtime::codegen::*;

/// Changes the note and some options of a file system.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::ModifyFileSystemRequest::new()
///     .file_system_id("1ca404a666");
/// let reply = client.modify_file_system(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyFileSystemRequest {
    /// **Required.** Identifies the file system, as
    /// [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    /// Example: `1ca404a666`.
    pub file_system_id: Option<String>,
    /// Free text that describes the item to people. Length: 2 to 128.
    pub description: Option<String>,
    /// Further settings of the file system.
    pub options: Option<Options>,
}

impl ModifyFileSystemRequest {
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
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Options`.
    pub fn options(mut self, value: impl Into<Options>) -> Self {
        self.options = Some(value.into());
        self
    }
}

request! {
    ModifyFileSystemRequest {
        "FileSystemId" => file_system_id: query,
        "Description" => description: query,
        "Options" => options: query_json,
    }
}

impl Operation for ModifyFileSystemRequest {
    type Response = ModifyFileSystemResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyFileSystem")
        .required(&["FileSystemId"]);
}

/// Response to [`ModifyFileSystemRequest`].
pub type ModifyFileSystemResponse = alicloud_runtime::EmptyResponse;

/// Further settings of the file system.
#[non_exhaustive]
pub struct Options {
    /// Whether SMB clients may use opportunistic locks, which let them cache files.
    pub enable_oplock: Option<bool>,
}

impl Options {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EnableOplock`.
    #[inline]
    pub fn enable_oplock(mut self, value: bool) -> Self {
        self.enable_oplock = Some(value);
        self
    }
}

request! {
    Options {
        "EnableOplock" => enable_oplock: field,
    }
}
