// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RevokeOperatorPermission`, from `adb_2019_03_15/RevokeOperatorPermission.md`.

use alicloud_runtime::codegen::*;

/// Takes the granted permissions away from the service account of a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::RevokeOperatorPermissionRequest::new()
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
    type Error = RevokeOperatorPermissionError;
    const INFO: OperationInfo = super::operation("RevokeOperatorPermission")
        .required(&["DBClusterId"]);
    const ERRORS: &'static [RevokeOperatorPermissionError] = &[
        RevokeOperatorPermissionError::RelatedTaskNotFinish,
    ];
}

/// Response to [`RevokeOperatorPermissionRequest`].
pub type RevokeOperatorPermissionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`RevokeOperatorPermissionRequest`] names.
///
/// - [`RelatedTaskNotFinish`](super::DocumentedError::RelatedTaskNotFinish)
pub type RevokeOperatorPermissionError = super::DocumentedError;
