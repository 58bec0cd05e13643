// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DisableNfsAcl`, from `nas/DisableNfsAcl.md`.

use alicloud_runtime::codegen::*;

/// Switches NFS access control lists off for a file system.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::DisableNfsAclRequest::new()
///     .file_system_id("...");
/// let reply = client.disable_nfs_acl(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DisableNfsAclRequest {
    /// **Required.** Identifies the file system, as
    /// [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    pub file_system_id: Option<String>,
}

impl DisableNfsAclRequest {
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
    DisableNfsAclRequest {
        "FileSystemId" => file_system_id: query,
    }
}

impl Operation for DisableNfsAclRequest {
    type Response = DisableNfsAclResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DisableNfsAcl")
        .required(&["FileSystemId"]);
}

/// Response to [`DisableNfsAclRequest`].
pub type DisableNfsAclResponse = alicloud_runtime::EmptyResponse;
