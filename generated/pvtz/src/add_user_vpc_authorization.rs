// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddUserVpcAuthorization`, from `pvtz/AddUserVpcAuthorization.md`.

use alicloud_runtime::codegen::*;

/// Authorizes across accounts, so that zones can be used with the other account's VPCs.
///
/// ```no_run
/// # async fn example(client: alicloud_pvtz::Client) -> Result<(), alicloud_pvtz::Error> {
/// let request = alicloud_pvtz::AddUserVpcAuthorizationRequest::new()
///     .authorized_user_id(111222333);
/// let reply = client.add_user_vpc_authorization(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddUserVpcAuthorizationRequest {
    /// **Required.** Account that may or is to be allowed to use the zones. Example: `111222333`.
    pub authorized_user_id: Option<i64>,
    /// How the other account gives its consent. Example: `AUTH_CODE`.
    pub auth_channel: Option<String>,
    /// Code that stands for the auth, for programs to act on. Example: `123456`.
    /// A secret: it is printed as `***`.
    pub auth_code: Option<String>,
    /// Whether the grant is an ordinary one (`NORMAL`) or one for cloud services (`CLOUD_PRODUCT`).
    pub auth_type: Option<String>,
}

impl AddUserVpcAuthorizationRequest {
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
    /// Sets `AuthChannel`.
    pub fn auth_channel(mut self, value: impl Into<String>) -> Self {
        self.auth_channel = Some(value.into());
        self
    }
    /// Sets `AuthCode`.
    pub fn auth_code(mut self, value: impl Into<String>) -> Self {
        self.auth_code = Some(value.into());
        self
    }
    /// Sets `AuthType`.
    pub fn auth_type(mut self, value: impl Into<String>) -> Self {
        self.auth_type = Some(value.into());
        self
    }
}

request! {
    AddUserVpcAuthorizationRequest {
        "AuthorizedUserId" => authorized_user_id: query,
        "AuthChannel" => auth_channel: query,
        "AuthCode" => auth_code: query as Secret,
        "AuthType" => auth_type: query,
    }
}

impl Operation for AddUserVpcAuthorizationRequest {
    type Response = AddUserVpcAuthorizationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddUserVpcAuthorization")
        .required(&["AuthorizedUserId"]);
}

/// Response to [`AddUserVpcAuthorizationRequest`].
pub type AddUserVpcAuthorizationResponse = alicloud_runtime::EmptyResponse;
