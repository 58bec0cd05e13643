// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetAccessControlListAttribute`, from `cloudapi/SetAccessControlListAttribute.md`.

use alicloud_runtime::codegen::*;

/// Renames an access control list for dedicated instances.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::SetAccessControlListAttributeRequest::new()
///     .acl_name("...")
///     .acl_id("...");
/// let reply = client.set_access_control_list_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetAccessControlListAttributeRequest {
    /// **Required.** Display text for the list of addresses that are let in or kept out.
    pub acl_name: Option<String>,
    /// **Required.** Access control list, by its ID, whose entries decide which addresses get through.
    pub acl_id: Option<String>,
}

impl SetAccessControlListAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AclName`, which is required.
    pub fn acl_name(mut self, value: impl Into<String>) -> Self {
        self.acl_name = Some(value.into());
        self
    }
    /// Sets `AclId`, which is required.
    pub fn acl_id(mut self, value: impl Into<String>) -> Self {
        self.acl_id = Some(value.into());
        self
    }
}

request! {
    SetAccessControlListAttributeRequest {
        "AclName" => acl_name: query,
        "AclId" => acl_id: query,
    }
}

impl Operation for SetAccessControlListAttributeRequest {
    type Response = SetAccessControlListAttributeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetAccessControlListAttribute")
        .required(&["AclName", "AclId"]);
}

/// Response to [`SetAccessControlListAttributeRequest`].
pub type SetAccessControlListAttributeResponse = alicloud_runtime::EmptyResponse;
