// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBInstanceConfig`, from `clickhouse_2023_05_22/DescribeDBInstanceConfig.md`.

use alicloud_runtime::codegen::*;

/// Lists the configuration parameters of a cluster with their values.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse_2023_05_22::Client) -> Result<(), alicloud_clickhouse_2023_05_22::Error> {
/// let request = alicloud_clickhouse_2023_05_22::DescribeDBInstanceConfigRequest::new()
///     .db_instance_id("...");
/// let reply = client.describe_db_instance_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBInstanceConfigRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeDBInstanceConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeDBInstanceConfigRequest {
        "DBInstanceId" => db_instance_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeDBInstanceConfigRequest {
    type Response = DescribeDBInstanceConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDBInstanceConfig")
        .method("GET")
        .required(&["DBInstanceId", "RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeDBInstanceConfigRequest`], which the documentation does not describe.
pub type DescribeDBInstanceConfigResponse = alicloud_runtime::UndocumentedResponse;
