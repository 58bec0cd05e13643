// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeBackupRegions`, from `polardb/DescribeBackupRegions.md`.

use alicloud_runtime::codegen::*;

/// Lists the regions that hold backups of a PolarDB cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeBackupRegionsRequest::new();
/// let reply = client.describe_backup_regions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeBackupRegionsRequest {
    /// ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl DescribeBackupRegionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
}

request! {
    DescribeBackupRegionsRequest {
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for DescribeBackupRegionsRequest {
    type Response = DescribeBackupRegionsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeBackupRegions").read_only();
}

/// Response to [`DescribeBackupRegionsRequest`], which the documentation does not describe.
pub type DescribeBackupRegionsResponse = alicloud_runtime::UndocumentedResponse;
