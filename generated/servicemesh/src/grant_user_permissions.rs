// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GrantUserPermissions`, from `servicemesh/GrantUserPermissions.md`.

use alicloud_runtime::codegen::*;

/// Updates the permissions that a RAM user has in service meshes.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::GrantUserPermissionsRequest::new();
/// let reply = client.grant_user_permissions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GrantUserPermissionsRequest {
    /// RAM user or role whose permissions are read or granted.
    pub sub_account_user_id: Option<String>,
    /// The permissions that are concerned.
    pub permissions: Option<String>,
    /// IDs of the sub account users to work on or to narrow the list down to.
    pub sub_account_user_ids: Vec<String>,
}

impl GrantUserPermissionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SubAccountUserId`.
    pub fn sub_account_user_id(mut self, value: impl Into<String>) -> Self {
        self.sub_account_user_id = Some(value.into());
        self
    }
    /// Sets `Permissions`.
    pub fn permissions(mut self, value: impl Into<String>) -> Self {
        self.permissions = Some(value.into());
        self
    }
    /// Sets `SubAccountUserIds`.
    pub fn sub_account_user_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.sub_account_user_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    GrantUserPermissionsRequest {
        "SubAccountUserId" => sub_account_user_id: form,
        "Permissions" => permissions: form,
        "SubAccountUserIds" => sub_account_user_ids: form_json,
    }
}

impl Operation for GrantUserPermissionsRequest {
    type Response = GrantUserPermissionsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GrantUserPermissions");
}

/// Response to [`GrantUserPermissionsRequest`].
pub type GrantUserPermissionsResponse = alicloud_runtime::EmptyResponse;
