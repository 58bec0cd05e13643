// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBInstanceSupportMaxPerformance`, from `gpdb/DescribeDBInstanceSupportMaxPerformance.md`.

use alicloud_runtime::codegen::*;

/// Returns the highest throughput that an instance can reach, and what limits it.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DescribeDBInstanceSupportMaxPerformanceRequest::new()
///     .db_instance_id("...");
/// let reply = client.describe_db_instance_support_max_performance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBInstanceSupportMaxPerformanceRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
}

impl DescribeDBInstanceSupportMaxPerformanceRequest {
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
}

request! {
    DescribeDBInstanceSupportMaxPerformanceRequest {
        "DBInstanceId" => db_instance_id: query,
    }
}

impl Operation for DescribeDBInstanceSupportMaxPerformanceRequest {
    type Response = DescribeDBInstanceSupportMaxPerformanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "DescribeDBInstanceSupportMaxPerformance",
        )
        .required(&["DBInstanceId"])
        .read_only();
}

/// Response to [`DescribeDBInstanceSupportMaxPerformanceRequest`].
#[non_exhaustive]
pub struct DescribeDBInstanceSupportMaxPerformanceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `ABB39CC3-4488-4857-905D-2E4A051D0521`.
    pub request_id: Option<String>,
    /// ID of the database instance. Example: `gp-bp***************`.
    pub db_instance_id: Option<String>,
    /// The performances that were found or are concerned, one entry each.
    pub performances: Vec<Performance>,
}

response! {
    DescribeDBInstanceSupportMaxPerformanceResponse {
        "RequestId" => request_id: value,
        "DBInstanceId" => db_instance_id: value,
        "Performances" => performances: list("Performance"),
    }
}

/// The performances that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Performance {
    /// Name in a pair of name and value. Example: `text`.
    pub key: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `90`.
    pub value: Option<String>,
    /// What limits the performance. Example: `ecs or disk`.
    pub bottleneck: Option<String>,
    /// Unit that the figure beside it is counted in. Example: `text`.
    pub unit: Option<String>,
}

response! {
    Performance {
        "Key" => key: value,
        "Value" => value: value,
        "Bottleneck" => bottleneck: value,
        "Unit" => unit: value,
    }
}
