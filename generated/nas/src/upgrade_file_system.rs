// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpgradeFileSystem`, from `nas/UpgradeFileSystem.md`.

use alicloud_runtime::codegen::*;

/// Enlarges an Extreme or CPFS file system.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::UpgradeFileSystemRequest::new()
///     .file_system_id("...")
///     .capacity(1);
/// let reply = client.upgrade_file_system(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpgradeFileSystemRequest {
    /// **Required.** Identifies the file system, as
    /// [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    pub file_system_id: Option<String>,
    /// **Required.** Size of the file system; an upgrade has to name a larger one than before.
    pub capacity: Option<i64>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl UpgradeFileSystemRequest {
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
    /// Sets `Capacity`, which is required.
    #[inline]
    pub fn capacity(mut self, value: i64) -> Self {
        self.capacity = Some(value);
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    UpgradeFileSystemRequest {
        "FileSystemId" => file_system_id: query,
        "Capacity" => capacity: query,
        "DryRun" => dry_run: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for UpgradeFileSystemRequest {
    type Response = UpgradeFileSystemResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpgradeFileSystem")
        .required(&["FileSystemId", "Capacity"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
}

/// Response to [`UpgradeFileSystemRequest`].
pub type UpgradeFileSystemResponse = alicloud_runtime::EmptyResponse;
