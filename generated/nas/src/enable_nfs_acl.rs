// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableNfsAcl`, from `nas/EnableNfsAcl.md`.

use alicloud_runtime::codegen::*;

/// Switches NFS access control lists on for a file system.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::EnableNfsAclRequest::new()
///     .file_system_id("...");
/// let reply = client.enable_nfs_acl(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableNfsAclRequest {
    /// **Required.** Identifies the file system, as
    /// [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    pub file_system_id: Option<String>,
}

impl EnableNfsAclRequest {
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
    EnableNfsAclRequest {
        "FileSystemId" => file_system_id: query,
    }
}

impl Operation for EnableNfsAclRequest {
    type Response = EnableNfsAclResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("EnableNfsAcl")
        .required(&["FileSystemId"]);
}

/// Response to [`EnableNfsAclRequest`].
pub type EnableNfsAclResponse = alicloud_runtime::EmptyResponse;
