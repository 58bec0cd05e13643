// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RevokeOperatorPermission`, from `adb/RevokeOperatorPermission.md`.

use alicloud_runtime::codegen::*;

/// Withdraws the permissions granted to service operators for a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::RevokeOperatorPermissionRequest::new()
///     .db_cluster_id("...");
/// let reply = client.revoke_operator_permission(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RevokeOperatorPermissionRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl RevokeOperatorPermissionRequest {
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
}

request! {
    RevokeOperatorPermissionRequest {
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for RevokeOperatorPermissionRequest {
    type Response = RevokeOperatorPermissionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RevokeOperatorPermission")
        .required(&["DBClusterId"]);
}

/// Response to [`RevokeOperatorPermissionRequest`], which the documentation does not describe.
pub type RevokeOperatorPermissionResponse = alicloud_runtime::UndocumentedResponse;
