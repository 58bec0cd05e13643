// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifySmbAcl`, from `nas/ModifySmbAcl.md`.

use alicloud_runtime::codegen::*;

/// Changes access control by Active Directory of an SMB file system.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::ModifySmbAclRequest::new()
///     .file_system_id("...");
/// let reply = client.modify_smb_acl(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifySmbAclRequest {
    /// **Required.** Identifies the file system, as
    /// [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    pub file_system_id: Option<String>,
    /// Keytab file of the service principal, in Base64, by which the file system logs on to the domain.
    pub keytab: Option<String>,
    /// MD5 digest of the encoded keytab, by which the upload is checked.
    pub keytab_md5: Option<String>,
    /// Whether clients get in without logging on to the domain.
    pub enable_anonymous_access: Option<bool>,
    /// Whether traffic between client and file system is encrypted.
    pub encrypt_data: Option<bool>,
    /// Whether clients that do not encrypt their traffic are turned away.
    pub reject_unencrypted_access: Option<bool>,
    /// Security identifier of the user or group that passes all access checks.
    pub super_admin_sid: Option<String>,
    /// Directory below which every user has a home directory.
    pub home_dir_path: Option<String>,
}

impl ModifySmbAclRequest {
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
    /// Sets `EnableAnonymousAccess`.
    #[inline]
    pub fn enable_anonymous_access(mut self, value: bool) -> Self {
        self.enable_anonymous_access = Some(value);
        self
    }
    /// Sets `EncryptData`.
    #[inline]
    pub fn encrypt_data(mut self, value: bool) -> Self {
        self.encrypt_data = Some(value);
        self
    }
    /// Sets `RejectUnencryptedAccess`.
    #[inline]
    pub fn reject_unencrypted_access(mut self, value: bool) -> Self {
        self.reject_unencrypted_access = Some(value);
        self
    }
    /// Sets `SuperAdminSid`.
    pub fn super_admin_sid(mut self, value: impl Into<String>) -> Self {
        self.super_admin_sid = Some(value.into());
        self
    }
    /// Sets `HomeDirPath`.
    pub fn home_dir_path(mut self, value: impl Into<String>) -> Self {
        self.home_dir_path = Some(value.into());
        self
    }
}

request! {
    ModifySmbAclRequest {
        "FileSystemId" => file_system_id: query,
        "Keytab" => keytab: query,
        "KeytabMd5" => keytab_md5: query,
        "EnableAnonymousAccess" => enable_anonymous_access: query,
        "EncryptData" => encrypt_data: query,
        "RejectUnencryptedAccess" => reject_unencrypted_access: query,
        "SuperAdminSid" => super_admin_sid: query,
        "HomeDirPath" => home_dir_path: query,
    }
}

impl Operation for ModifySmbAclRequest {
    type Response = ModifySmbAclResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifySmbAcl")
        .required(&["FileSystemId"]);
}

/// Response to [`ModifySmbAclRequest`].
pub type ModifySmbAclResponse = alicloud_runtime::EmptyResponse;
