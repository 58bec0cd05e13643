// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeOperatorPermission`, from `adb_2019_03_15/DescribeOperatorPermission.md`.

use alicloud_runtime::codegen::*;

/// Shows what permissions the service account of a cluster has and until when.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::DescribeOperatorPermissionRequest::new()
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

/// Response to [`DescribeOperatorPermissionRequest`].
#[non_exhaustive]
pub struct DescribeOperatorPermissionResponse {
    /// When the item was created or added. Example: `2019-05-20T05:41:19Z`.
    pub created_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1AD222E9-E606-4A42-BF6D-8A4442913CEF`.
    pub request_id: Option<String>,
    /// The privileges that are concerned. Example: `Control,Data`.
    pub privileges: Option<String>,
    /// When the item runs out unless it is renewed, or the time left until then.
    /// Example: `2019-05-20T07:41:19Z`.
    pub expired_time: Option<Timestamp>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `am-uf6wjk5xxxxxxxxxx`.
    pub db_cluster_id: Option<String>,
}

response! {
    DescribeOperatorPermissionResponse {
        "CreatedTime" => created_time: value,
        "RequestId" => request_id: value,
        "Privileges" => privileges: value,
        "ExpiredTime" => expired_time: value,
        "DBClusterId" => db_cluster_id: value,
    }
}
