// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeOperatorPermission`, from `adb/DescribeOperatorPermission.md`.

use alicloud_runtime::codegen::*;

/// Shows the permissions granted to service operators for a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DescribeOperatorPermissionRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_operator_permission(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeOperatorPermissionRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl DescribeOperatorPermissionRequest {
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
    DescribeOperatorPermissionRequest {
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for DescribeOperatorPermissionRequest {
    type Response = DescribeOperatorPermissionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeOperatorPermission")
        .required(&["DBClusterId"])
        .read_only();
}

/// Response to [`DescribeOperatorPermissionRequest`], which the documentation does not describe.
pub type DescribeOperatorPermissionResponse = alicloud_runtime::UndocumentedResponse;
