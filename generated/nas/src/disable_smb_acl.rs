// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DisableSmbAcl`, from `nas/DisableSmbAcl.md`.

use alicloud_runtime::codegen::*;

/// Switches access control by Active Directory off for an SMB file system.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::DisableSmbAclRequest::new()
///     .file_system_id("...");
/// let reply = client.disable_smb_acl(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DisableSmbAclRequest {
    /// **Required.** Identifies the file system, as
    /// [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    pub file_system_id: Option<String>,
}

impl DisableSmbAclRequest {
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
    DisableSmbAclRequest {
        "FileSystemId" => file_system_id: query,
    }
}

impl Operation for DisableSmbAclRequest {
    type Response = DisableSmbAclResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DisableSmbAcl")
        .required(&["FileSystemId"]);
}

/// Response to [`DisableSmbAclRequest`].
pub type DisableSmbAclResponse = alicloud_runtime::EmptyResponse;
