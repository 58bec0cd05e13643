// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GrantOperatorPermission`, from `adb/GrantOperatorPermission.md`.

use alicloud_runtime::codegen::*;

/// Allows service staff to work on the cluster, with the given privileges and until the given time.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::GrantOperatorPermissionRequest::new()
///     .db_cluster_id("...")
///     .expired_time("...")
///     .privileges("...");
/// let reply = client.grant_operator_permission(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GrantOperatorPermissionRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Time that is set or recorded for this: expired.
    pub expired_time: Option<String>,
    /// **Required.** The privileges that are concerned.
    pub privileges: Option<String>,
}

impl GrantOperatorPermissionRequest {
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
    /// Sets `ExpiredTime`, which is required.
    pub fn expired_time(mut self, value: impl Into<String>) -> Self {
        self.expired_time = Some(value.into());
        self
    }
    /// Sets `Privileges`, which is required.
    pub fn privileges(mut self, value: impl Into<String>) -> Self {
        self.privileges = Some(value.into());
        self
    }
}

request! {
    GrantOperatorPermissionRequest {
        "DBClusterId" => db_cluster_id: query,
        "ExpiredTime" => expired_time: query,
        "Privileges" => privileges: query,
    }
}

impl Operation for GrantOperatorPermissionRequest {
    type Response = GrantOperatorPermissionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GrantOperatorPermission")
        .required(&["DBClusterId", "ExpiredTime", "Privileges"]);
}

/// Response to [`GrantOperatorPermissionRequest`], which the documentation does not describe.
pub type GrantOperatorPermissionResponse = alicloud_runtime::UndocumentedResponse;
