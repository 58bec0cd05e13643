// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BindDBResourcePoolWithUser`, from `adb_2019_03_15/BindDBResourcePoolWithUser.md`.

use alicloud_runtime::codegen::*;

/// Binds a database account to a resource pool of a cluster in elastic mode.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::BindDBResourcePoolWithUserRequest::new()
///     .db_cluster_id("...")
///     .pool_name("...")
///     .pool_user("...");
/// let reply = client.bind_db_resource_pool_with_user(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BindDBResourcePoolWithUserRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Name that the pool goes by.
    pub pool_name: Option<String>,
    /// **Required.** Database accounts that the resource pool is for.
    pub pool_user: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl BindDBResourcePoolWithUserRequest {
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
    /// Sets `PoolName`, which is required.
    pub fn pool_name(mut self, value: impl Into<String>) -> Self {
        self.pool_name = Some(value.into());
        self
    }
    /// Sets `PoolUser`, which is required.
    pub fn pool_user(mut self, value: impl Into<String>) -> Self {
        self.pool_user = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    BindDBResourcePoolWithUserRequest {
        "DBClusterId" => db_cluster_id: query,
        "PoolName" => pool_name: query,
        "PoolUser" => pool_user: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for BindDBResourcePoolWithUserRequest {
    type Response = BindDBResourcePoolWithUserResponse;
    type Error = BindDBResourcePoolWithUserError;
    const INFO: OperationInfo = super::operation("BindDBResourcePoolWithUser")
        .required(&["DBClusterId", "PoolName", "PoolUser"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [BindDBResourcePoolWithUserError] = &[
        BindDBResourcePoolWithUserError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`BindDBResourcePoolWithUserRequest`].
pub type BindDBResourcePoolWithUserResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`BindDBResourcePoolWithUserRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type BindDBResourcePoolWithUserError = super::DocumentedError;
