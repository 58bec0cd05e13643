// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBInstanceReplication`, from `rds/DescribeDBInstanceReplication.md`.

use alicloud_runtime::codegen::*;

/// Returns how an instance replicates from a database outside it.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeDBInstanceReplicationRequest::new()
///     .db_instance_id("...");
/// let reply = client.describe_db_instance_replication(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBInstanceReplicationRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeDBInstanceReplicationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeDBInstanceReplicationRequest {
        "RegionId" => region_id: query,
        "DBInstanceId" => db_instance_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeDBInstanceReplicationRequest {
    type Response = DescribeDBInstanceReplicationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDBInstanceReplication")
        .method("GET")
        .required(&["RegionId", "DBInstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeDBInstanceReplicationRequest`], which the documentation does not describe.
pub type DescribeDBInstanceReplicationResponse = alicloud_runtime::UndocumentedResponse;
