// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAccessControlList`, from `cloudapi/DeleteAccessControlList.md`.

use alicloud_runtime::codegen::*;

/// Deletes an access control list of dedicated instances, together with its entries.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DeleteAccessControlListRequest::new()
///     .acl_id("...");
/// let reply = client.delete_access_control_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAccessControlListRequest {
    /// **Required.** Access control list, by its ID, whose entries decide which addresses get through.
    pub acl_id: Option<String>,
}

impl DeleteAccessControlListRequest {
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
}

request! {
    DeleteAccessControlListRequest {
        "AclId" => acl_id: query,
    }
}

impl Operation for DeleteAccessControlListRequest {
    type Response = DeleteAccessControlListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteAccessControlList")
        .required(&["AclId"]);
}

/// Response to [`DeleteAccessControlListRequest`].
pub type DeleteAccessControlListResponse = alicloud_runtime::EmptyResponse;
