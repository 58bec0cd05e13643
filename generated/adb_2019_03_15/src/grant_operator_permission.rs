// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GrantOperatorPermission`, from `adb_2019_03_15/GrantOperatorPermission.md`.

use alicloud_runtime::codegen::*;

/// Allows service staff to work on the cluster, with the given privileges and until the given time.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::GrantOperatorPermissionRequest::new()
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
    type Error = GrantOperatorPermissionError;
    const INFO: OperationInfo = super::operation("GrantOperatorPermission")
        .required(&["DBClusterId", "ExpiredTime", "Privileges"]);
    const ERRORS: &'static [GrantOperatorPermissionError] = &[
        GrantOperatorPermissionError::RelatedTaskNotFinish,
    ];
}

/// Response to [`GrantOperatorPermissionRequest`].
pub type GrantOperatorPermissionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`GrantOperatorPermissionRequest`] names.
///
/// - [`RelatedTaskNotFinish`](super::DocumentedError::RelatedTaskNotFinish)
pub type GrantOperatorPermissionError = super::DocumentedError;
