// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BindDBResourceGroupWithUser`, from `adb/BindDBResourceGroupWithUser.md`.

use alicloud_runtime::codegen::*;

/// Ties a database account to a resource group of a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::BindDBResourceGroupWithUserRequest::new()
///     .db_cluster_id("...")
///     .group_name("...")
///     .group_user("...");
/// let reply = client.bind_db_resource_group_with_user(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BindDBResourceGroupWithUserRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Name of the group that the call or the item is about.
    pub group_name: Option<String>,
    /// **Required.** Database accounts that the resource group is for.
    pub group_user: Option<String>,
}

impl BindDBResourceGroupWithUserRequest {
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
    /// Sets `GroupName`, which is required.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
    /// Sets `GroupUser`, which is required.
    pub fn group_user(mut self, value: impl Into<String>) -> Self {
        self.group_user = Some(value.into());
        self
    }
}

request! {
    BindDBResourceGroupWithUserRequest {
        "DBClusterId" => db_cluster_id: query,
        "GroupName" => group_name: query,
        "GroupUser" => group_user: query,
    }
}

impl Operation for BindDBResourceGroupWithUserRequest {
    type Response = BindDBResourceGroupWithUserResponse;
    type Error = BindDBResourceGroupWithUserError;
    const INFO: OperationInfo = super::operation("BindDBResourceGroupWithUser")
        .required(&["DBClusterId", "GroupName", "GroupUser"]);
    const ERRORS: &'static [BindDBResourceGroupWithUserError] = &[
        BindDBResourceGroupWithUserError::InvalidPoolNameMalformed,
        BindDBResourceGroupWithUserError::InvalidPoolUserMalformed,
        BindDBResourceGroupWithUserError::InvalidDBClusterIdNotFound,
        BindDBResourceGroupWithUserError::InvalidDBClusterIdMalformed,
    ];
}

/// Response to [`BindDBResourceGroupWithUserRequest`].
pub type BindDBResourceGroupWithUserResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`BindDBResourceGroupWithUserRequest`] names.
///
/// - [`InvalidPoolNameMalformed`](super::DocumentedError::InvalidPoolNameMalformed)
/// - [`InvalidPoolUserMalformed`](super::DocumentedError::InvalidPoolUserMalformed)
/// - [`InvalidDBClusterIdNotFound`](super::DocumentedError::InvalidDBClusterIdNotFound)
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed)
pub type BindDBResourceGroupWithUserError = super::DocumentedError;
