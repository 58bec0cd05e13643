// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAccessControlList`, from `slb/DeleteAccessControlList.md`.

use alicloud_runtime::codegen::*;

/// Deletes an access control list, which no listener may be using any more.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::DeleteAccessControlListRequest::new()
///     .acl_id("acl-bp1l0kk4gxce43kz******")
///     .region_id("cn-hangzhou");
/// let reply = client.delete_access_control_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAccessControlListRequest {
    /// **Required.** Access control list, by its ID. Example: `acl-bp1l0kk4gxce43kz******`.
    pub acl_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DeleteAccessControlListRequest {
        "AclId" => acl_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DeleteAccessControlListRequest {
    type Response = DeleteAccessControlListResponse;
    type Error = DeleteAccessControlListError;
    const INFO: OperationInfo = super::operation("DeleteAccessControlList")
        .required(&["AclId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [DeleteAccessControlListError] = &[
        DeleteAccessControlListError::OperationFailedAclBindedWithVip,
    ];
}

/// Response to [`DeleteAccessControlListRequest`].
pub type DeleteAccessControlListResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteAccessControlListRequest`] names.
///
/// - [`OperationFailedAclBindedWithVip`](super::DocumentedError::OperationFailedAclBindedWithVip)
pub type DeleteAccessControlListError = super::DocumentedError;
