// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UnbindDBResourceGroupWithUser`, from `adb/UnbindDBResourceGroupWithUser.md`.

use alicloud_runtime::codegen::*;

/// Separates a database account from a resource group of a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::UnbindDBResourceGroupWithUserRequest::new()
///     .db_cluster_id("...");
/// let reply = client.unbind_db_resource_group_with_user(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UnbindDBResourceGroupWithUserRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Name of the group that the call or the item is about.
    pub group_name: Option<String>,
    /// Database accounts that the resource group is for.
    pub group_user: Option<String>,
}

impl UnbindDBResourceGroupWithUserRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `GroupName`.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
    /// Sets `GroupUser`.
    pub fn group_user(mut self, value: impl Into<String>) -> Self {
        self.group_user = Some(value.into());
        self
    }
}

request! {
    UnbindDBResourceGroupWithUserRequest {
        "DBClusterId" => db_cluster_id: query,
        "GroupName" => group_name: query,
        "GroupUser" => group_user: query,
    }
}

impl Operation for UnbindDBResourceGroupWithUserRequest {
    type Response = UnbindDBResourceGroupWithUserResponse;
    type Error = UnbindDBResourceGroupWithUserError;
    const INFO: OperationInfo = super::operation("UnbindDBResourceGroupWithUser")
        .required(&["DBClusterId"]);
    const ERRORS: &'static [UnbindDBResourceGroupWithUserError] = &[
        UnbindDBResourceGroupWithUserError::InvalidPoolNameMalformed,
        UnbindDBResourceGroupWithUserError::InvalidPoolUserMalformed,
        UnbindDBResourceGroupWithUserError::InvalidDBClusterIdNotFound,
        UnbindDBResourceGroupWithUserError::InvalidDBClusterIdMalformed,
    ];
}

/// Response to [`UnbindDBResourceGroupWithUserRequest`].
pub type UnbindDBResourceGroupWithUserResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UnbindDBResourceGroupWithUserRequest`] names.
///
/// - [`InvalidPoolNameMalformed`](super::DocumentedError::InvalidPoolNameMalformed)
/// - [`InvalidPoolUserMalformed`](super::DocumentedError::InvalidPoolUserMalformed)
/// - [`InvalidDBClusterIdNotFound`](super::DocumentedError::InvalidDBClusterIdNotFound)
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed)
pub type UnbindDBResourceGroupWithUserError = super::DocumentedError;
