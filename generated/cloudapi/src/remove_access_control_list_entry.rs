// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveAccessControlListEntry`, from `cloudapi/RemoveAccessControlListEntry.md`.

use alicloud_runtime::codegen::*;

/// Removes IP entries from an access control list for dedicated instances.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::RemoveAccessControlListEntryRequest::new()
///     .acl_id("...");
/// let reply = client.remove_access_control_list_entry(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemoveAccessControlListEntryRequest {
    /// **Required.** Access control list, by its ID, whose entries decide which addresses get through.
    pub acl_id: Option<String>,
    /// The ACL entries that are concerned.
    pub acl_entrys: Option<String>,
}

impl RemoveAccessControlListEntryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AclId`, which is required.
    pub fn acl_id(mut self, value: impl Into<String>) -> Self {
        self.acl_id = Some(value.into());
        self
    }
    /// Sets `AclEntrys`.
    pub fn acl_entrys(mut self, value: impl Into<String>) -> Self {
        self.acl_entrys = Some(value.into());
        self
    }
}

request! {
    RemoveAccessControlListEntryRequest {
        "AclId" => acl_id: query,
        "AclEntrys" => acl_entrys: query,
    }
}

impl Operation for RemoveAccessControlListEntryRequest {
    type Response = RemoveAccessControlListEntryResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RemoveAccessControlListEntry")
        .required(&["AclId"]);
}

/// Response to [`RemoveAccessControlListEntryRequest`].
pub type RemoveAccessControlListEntryResponse = alicloud_runtime::EmptyResponse;
