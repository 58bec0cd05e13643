// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDir`, from `nas/CreateDir.md`.

use alicloud_runtime::codegen::*;

/// Makes a directory in a file system, with parents, owner and permissions if wanted.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::CreateDirRequest::new()
///     .file_system_id("...")
///     .root_directory("...")
///     .owner_user_id(1)
///     .owner_group_id(1)
///     .permission("...");
/// let reply = client.create_dir(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDirRequest {
    /// **Required.** Identifies the file system, as
    /// [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    pub file_system_id: Option<String>,
    /// **Required.** Path of the directory to create, without links or `..` in it.
    pub root_directory: Option<String>,
    /// **Required.** POSIX user who owns the new directory.
    pub owner_user_id: Option<i32>,
    /// **Required.** POSIX group that owns the new directory.
    pub owner_group_id: Option<i32>,
    /// **Required.** POSIX permission bits, in octal, of the directory that is made.
    pub permission: Option<String>,
    /// Whether missing parent directories are made too; without that, they make the call fail.
    pub recursion: Option<bool>,
}

impl CreateDirRequest {
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
    /// Sets `RootDirectory`, which is required.
    pub fn root_directory(mut self, value: impl Into<String>) -> Self {
        self.root_directory = Some(value.into());
        self
    }
    /// Sets `OwnerUserId`, which is required.
    #[inline]
    pub fn owner_user_id(mut self, value: i32) -> Self {
        self.owner_user_id = Some(value);
        self
    }
    /// Sets `OwnerGroupId`, which is required.
    #[inline]
    pub fn owner_group_id(mut self, value: i32) -> Self {
        self.owner_group_id = Some(value);
        self
    }
    /// Sets `Permission`, which is required.
    pub fn permission(mut self, value: impl Into<String>) -> Self {
        self.permission = Some(value.into());
        self
    }
    /// Sets `Recursion`.
    #[inline]
    pub fn recursion(mut self, value: bool) -> Self {
        self.recursion = Some(value);
        self
    }
}

request! {
    CreateDirRequest {
        "FileSystemId" => file_system_id: query,
        "RootDirectory" => root_directory: query,
        "OwnerUserId" => owner_user_id: query,
        "OwnerGroupId" => owner_group_id: query,
        "Permission" => permission: query,
        "Recursion" => recursion: query,
    }
}

impl Operation for CreateDirRequest {
    type Response = CreateDirResponse;
    type Error = CreateDirError;
    const INFO: OperationInfo = super::operation("CreateDir")
        .required(
            &[
                "FileSystemId",
                "RootDirectory",
                "OwnerUserId",
                "OwnerGroupId",
                "Permission",
            ],
        );
    const ERRORS: &'static [CreateDirError] = &[
        CreateDirError::InvalidProtocolTypeNotSupported,
    ];
}

/// Response to [`CreateDirRequest`].
pub type CreateDirResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CreateDirRequest`] names.
///
/// - [`InvalidProtocolTypeNotSupported`](super::DocumentedError::InvalidProtocolTypeNotSupported)
pub type CreateDirError = super::DocumentedError;
