// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeNfsAcl`, from `nas/DescribeNfsAcl.md`.

use alicloud_runtime::codegen::*;

/// Tells whether NFS access control lists are in use on a file system.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::DescribeNfsAclRequest::new()
///     .file_system_id("...");
/// let reply = client.describe_nfs_acl(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeNfsAclRequest {
    /// **Required.** Identifies the file system, as
    /// [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    pub file_system_id: Option<String>,
}

impl DescribeNfsAclRequest {
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
    DescribeNfsAclRequest {
        "FileSystemId" => file_system_id: query,
    }
}

impl Operation for DescribeNfsAclRequest {
    type Response = DescribeNfsAclResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeNfsAcl")
        .required(&["FileSystemId"])
        .read_only();
}

/// Response to [`DescribeNfsAclRequest`].
#[non_exhaustive]
pub struct DescribeNfsAclResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A1098673-1746-505E-A5F1-08527B7EDBDF`.
    pub request_id: Option<String>,
    /// Whether access control is on, and its settings.
    pub acl: Option<Acl>,
}

response! {
    DescribeNfsAclResponse {
        "RequestId" => request_id: value,
        "Acl" => acl: value,
    }
}

/// Whether access control is on, and its settings.
#[non_exhaustive]
pub struct Acl {
    /// Whether access control lists are in effect. Example: `true`.
    pub enabled: Option<bool>,
}

response! {
    Acl {
        "Enabled" => enabled: value,
    }
}
