// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePolarFsAttribute`, from `polardb/DescribePolarFsAttribute.md`.

use alicloud_runtime::codegen::*;

/// Shows the attributes of a PolarFS instance, with FUSE mount information on request.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribePolarFsAttributeRequest::new()
///     .polar_fs_instance_id("...");
/// let reply = client.describe_polar_fs_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePolarFsAttributeRequest {
    /// **Required.** PolarFS file storage that is meant.
    pub polar_fs_instance_id: Option<String>,
    /// What is known about the query fuse mount.
    pub query_fuse_mount_info: Option<bool>,
    /// ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl DescribePolarFsAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PolarFsInstanceId`, which is required.
    pub fn polar_fs_instance_id(mut self, value: impl Into<String>) -> Self {
        self.polar_fs_instance_id = Some(value.into());
        self
    }
    /// Sets `QueryFuseMountInfo`.
    #[inline]
    pub fn query_fuse_mount_info(mut self, value: bool) -> Self {
        self.query_fuse_mount_info = Some(value);
        self
    }
    /// Sets `DBClusterId`.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
}

request! {
    DescribePolarFsAttributeRequest {
        "PolarFsInstanceId" => polar_fs_instance_id: query,
        "QueryFuseMountInfo" => query_fuse_mount_info: query,
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for DescribePolarFsAttributeRequest {
    type Response = DescribePolarFsAttributeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribePolarFsAttribute")
        .required(&["PolarFsInstanceId"])
        .read_only();
}

/// Response to [`DescribePolarFsAttributeRequest`], which the documentation does not describe.
pub type DescribePolarFsAttributeResponse = alicloud_runtime::UndocumentedResponse;
