// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSmbAcl`, from `nas/DescribeSmbAcl.md`.

use alicloud_runtime::codegen::*;

/// Returns how access control by Active Directory is set for an SMB file system.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::DescribeSmbAclRequest::new()
///     .file_system_id("...");
/// let reply = client.describe_smb_acl(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSmbAclRequest {
    /// **Required.** Identifies the file system, as
    /// [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    pub file_system_id: Option<String>,
}

impl DescribeSmbAclRequest {
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
    DescribeSmbAclRequest {
        "FileSystemId" => file_system_id: query,
    }
}

impl Operation for DescribeSmbAclRequest {
    type Response = DescribeSmbAclResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSmbAcl")
        .required(&["FileSystemId"])
        .read_only();
}

/// Response to [`DescribeSmbAclRequest`].
#[non_exhaustive]
pub struct DescribeSmbAclResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `98696EF0-1607-4E9D-B01D-F20930B6****`.
    pub request_id: Option<String>,
    /// Whether access control is on, and its settings.
    pub acl: Option<Acl>,
}

response! {
    DescribeSmbAclResponse {
        "RequestId" => request_id: value,
        "Acl" => acl: value,
    }
}

/// Whether access control is on, and its settings.
#[non_exhaustive]
pub struct Acl {
    /// Whether clients get in without logging on to the domain. Example: `true`.
    pub enable_anonymous_access: Option<bool>,
    /// Whether access control lists are in effect. Example: `true`.
    pub enabled: Option<bool>,
    /// Whether traffic between client and file system is encrypted. Example: `true`.
    pub encrypt_data: Option<bool>,
    /// Whether clients that do not encrypt their traffic are turned away. Example: `true`.
    pub reject_unencrypted_access: Option<bool>,
    /// Security identifier of the user or group that passes all access checks. Example: `S-1-0-0`.
    pub super_admin_sid: Option<String>,
    /// Directory below which every user has a home directory. Example: `/home`.
    pub home_dir_path: Option<String>,
}

response! {
    Acl {
        "EnableAnonymousAccess" => enable_anonymous_access: value,
        "Enabled" => enabled: value,
        "EncryptData" => encrypt_data: value,
        "RejectUnencryptedAccess" => reject_unencrypted_access: value,
        "SuperAdminSid" => super_admin_sid: value,
        "HomeDirPath" => home_dir_path: value,
    }
}
