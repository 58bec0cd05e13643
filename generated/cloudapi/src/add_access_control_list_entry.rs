// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddAccessControlListEntry`, from `cloudapi/AddAccessControlListEntry.md`.

use alicloud_runtime::codegen::*;

/// Adds IP addresses to an access control list of a dedicated instance.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::AddAccessControlListEntryRequest::new()
///     .acl_id("...");
/// let reply = client.add_access_control_list_entry(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddAccessControlListEntryRequest {
    /// **Required.** Access control list, by its ID, whose entries decide which addresses get through.
    pub acl_id: Option<String>,
    /// The ACL entries that are concerned.
    pub acl_entrys: Option<String>,
}

impl AddAccessControlListEntryRequest {
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
    AddAccessControlListEntryRequest {
        "AclId" => acl_id: query,
        "AclEntrys" => acl_entrys: query,
    }
}

impl Operation for AddAccessControlListEntryRequest {
    type Response = AddAccessControlListEntryResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddAccessControlListEntry")
        .required(&["AclId"]);
}

/// Response to [`AddAccessControlListEntryRequest`].
pub type AddAccessControlListEntryResponse = alicloud_runtime::EmptyResponse;
