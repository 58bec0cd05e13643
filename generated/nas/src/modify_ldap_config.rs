// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyLDAPConfig`, from `nas/ModifyLDAPConfig.md`.

use alicloud_runtime::codegen::*;

/// Changes the LDAP server that a file system looks users up in.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::ModifyLDAPConfigRequest::new()
///     .file_system_id("cpfs-xxx")
///     .search_base("dc=example")
///     .uri("ldap://ldap.example.example");
/// let reply = client.modify_ldap_config(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct ModifyLDAPConfigRequest {
    /// Entry that the file system logs on to the LDAP server as. Example: `cn=alibaba,dc=com`.
    pub bind_dn: Option<String>,
    /// **Required.** Identifies the file system, as
    /// [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    /// Example: `109c042666`.
    pub file_system_id: Option<String>,
    /// **Required.** Entry of the LDAP tree below which users and groups are searched.
    /// Example: `dc=example`.
    pub search_base: Option<String>,
    /// **Required.** LDAP server, as a URI with the scheme `ldap://`.
    /// Example: `ldap://ldap.example.example`.
    pub uri: Option<String>,
}

impl ModifyLDAPConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BindDN`.
    pub fn bind_dn(mut self, value: impl Into<String>) -> Self {
        self.bind_dn = Some(value.into());
        self
    }
    /// Sets `FileSystemId`, which is required.
    pub fn file_system_id(mut self, value: impl Into<String>) -> Self {
        self.file_system_id = Some(value.into());
        self
    }
    /// Sets `SearchBase`, which is required.
    pub fn search_base(mut self, value: impl Into<String>) -> Self {
        self.search_base = Some(value.into());
        self
    }
    /// Sets `URI`, which is required.
    pub fn uri(mut self, value: impl Into<String>) -> Self {
        self.uri = Some(value.into());
        self
    }
}

request! {
    ModifyLDAPConfigRequest {
        "BindDN" => bind_dn: query,
        "FileSystemId" => file_system_id: query,
        "SearchBase" => search_base: query,
        "URI" => uri: query,
    }
}

impl Operation for ModifyLDAPConfigRequest {
    type Response = ModifyLDAPConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyLDAPConfig")
        .required(&["FileSystemId", "SearchBase", "URI"]);
}

/// Response to [`ModifyLDAPConfigRequest`].
pub type ModifyLDAPConfigResponse = alicloud_runtime::EmptyResponse;
