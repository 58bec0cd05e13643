// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteUserVpcAuthorization`, from `pvtz/DeleteUserVpcAuthorization.md`.

use alicloud_runtime::codegen::*;

/// Takes back another account's permission to have its VPCs bound to zones.
///
/// ```no_run
/// # async fn example(client: alicloud_pvtz::Client) -> Result<(), alicloud_pvtz::Error> {
/// let request = alicloud_pvtz::DeleteUserVpcAuthorizationRequest::new()
///     .authorized_user_id(1);
/// let reply = client.delete_user_vpc_authorization(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteUserVpcAuthorizationRequest {
    /// **Required.** Account that may or is to be allowed to use the zones.
    pub authorized_user_id: Option<i64>,
    /// Whether the grant is an ordinary one (`NORMAL`) or one for cloud services (`CLOUD_PRODUCT`).
    pub auth_type: Option<String>,
}

impl DeleteUserVpcAuthorizationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AuthorizedUserId`, which is required.
    #[inline]
    pub fn authorized_user_id(mut self, value: i64) -> Self {
        self.authorized_user_id = Some(value);
        self
    }
    /// Sets `AuthType`.
    pub fn auth_type(mut self, value: impl Into<String>) -> Self {
        self.auth_type = Some(value.into());
        self
    }
}

request! {
    DeleteUserVpcAuthorizationRequest {
        "AuthorizedUserId" => authorized_user_id: query,
        "AuthType" => auth_type: query,
    }
}

impl Operation for DeleteUserVpcAuthorizationRequest {
    type Response = DeleteUserVpcAuthorizationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteUserVpcAuthorization")
        .required(&["AuthorizedUserId"]);
}

/// Response to [`DeleteUserVpcAuthorizationRequest`].
pub type DeleteUserVpcAuthorizationResponse = alicloud_runtime::EmptyResponse;
