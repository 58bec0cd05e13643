// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UnbindDBResourceGroupWithUser`, from `adb_2019_03_15/UnbindDBResourceGroupWithUser.md`.

use alicloud_runtime::codegen::*;

/// Unbinds a database account from a resource group of a Data Warehouse Edition cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::UnbindDBResourceGroupWithUserRequest::new()
///     .db_cluster_id("...")
///     .group_name("...")
///     .group_user("...");
/// let reply = client.unbind_db_resource_group_with_user(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UnbindDBResourceGroupWithUserRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Name of the group that the call or the item is about.
    pub group_name: Option<String>,
    /// **Required.** Database accounts that the resource group is for.
    pub group_user: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    UnbindDBResourceGroupWithUserRequest {
        "DBClusterId" => db_cluster_id: query,
        "GroupName" => group_name: query,
        "GroupUser" => group_user: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for UnbindDBResourceGroupWithUserRequest {
    type Response = UnbindDBResourceGroupWithUserResponse;
    type Error = UnbindDBResourceGroupWithUserError;
    const INFO: OperationInfo = super::operation("UnbindDBResourceGroupWithUser")
        .required(&["DBClusterId", "GroupName", "GroupUser"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [UnbindDBResourceGroupWithUserError] = &[
        UnbindDBResourceGroupWithUserError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`UnbindDBResourceGroupWithUserRequest`].
pub type UnbindDBResourceGroupWithUserResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UnbindDBResourceGroupWithUserRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type UnbindDBResourceGroupWithUserError = super::DocumentedError;
