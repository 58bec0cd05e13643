// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteLDAPConfig`, from `nas/DeleteLDAPConfig.md`.

use alicloud_runtime::codegen::*;

/// Removes the LDAP server from a file system.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::DeleteLDAPConfigRequest::new()
///     .file_system_id("cpfs-xxx");
/// let reply = client.delete_ldap_config(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DeleteLDAPConfigRequest {
    /// **Required.** Identifies the file system, as
    /// [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    /// Example: `1ca404a348`.
    pub file_system_id: Option<String>,
}

impl DeleteLDAPConfigRequest {
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
    DeleteLDAPConfigRequest {
        "FileSystemId" => file_system_id: query,
    }
}

impl Operation for DeleteLDAPConfigRequest {
    type Response = DeleteLDAPConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteLDAPConfig")
        .required(&["FileSystemId"]);
}

/// Response to [`DeleteLDAPConfigRequest`].
pub type DeleteLDAPConfigResponse = alicloud_runtime::EmptyResponse;
