// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableSmbAcl`, from `nas/EnableSmbAcl.md`.

use alicloud_runtime::codegen::*;

/// Switches access control by Active Directory on for an SMB file system, with the keytab of its
/// service account.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::EnableSmbAclRequest::new()
///     .file_system_id("...");
/// let reply = client.enable_smb_acl(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableSmbAclRequest {
    /// **Required.** Identifies the file system, as
    /// [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    pub file_system_id: Option<String>,
    /// Keytab file of the service principal, in Base64, by which the file system logs on to the domain.
    pub keytab: Option<String>,
    /// MD5 digest of the encoded keytab, by which the upload is checked.
    pub keytab_md5: Option<String>,
}

impl EnableSmbAclRequest {
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
    /// Sets `Keytab`.
    pub fn keytab(mut self, value: impl Into<String>) -> Self {
        self.keytab = Some(value.into());
        self
    }
    /// Sets `KeytabMd5`.
    pub fn keytab_md5(mut self, value: impl Into<String>) -> Self {
        self.keytab_md5 = Some(value.into());
        self
    }
}

request! {
    EnableSmbAclRequest {
        "FileSystemId" => file_system_id: query,
        "Keytab" => keytab: query,
        "KeytabMd5" => keytab_md5: query,
    }
}

impl Operation for EnableSmbAclRequest {
    type Response = EnableSmbAclResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("EnableSmbAcl")
        .required(&["FileSystemId"]);
}

/// Response to [`EnableSmbAclRequest`].
pub type EnableSmbAclResponse = alicloud_runtime::EmptyResponse;
