// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAvailableMetrics`, from `rds/DescribeAvailableMetrics.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{MetricItem};

/// Lists the enhanced metrics that an instance can be monitored by.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeAvailableMetricsRequest::new()
///     .db_instance_name("...");
/// let reply = client.describe_available_metrics(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAvailableMetricsRequest {
    /// **Required.** Database instance, by its ID.
    pub db_instance_name: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeAvailableMetricsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceName`, which is required.
    pub fn db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.db_instance_name = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeAvailableMetricsRequest {
        "DBInstanceName" => db_instance_name: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeAvailableMetricsRequest {
    type Response = DescribeAvailableMetricsResponse;
    type Error = DescribeAvailableMetricsError;
    const INFO: OperationInfo = super::operation("DescribeAvailableMetrics")
        .required(&["DBInstanceName"])
        .read_only();
    const ERRORS: &'static [DescribeAvailableMetricsError] = &[
        DescribeAvailableMetricsError::InvalidDBInstanceEngineTypeFormat,
        DescribeAvailableMetricsError::OrderComboInstanceNotAllowOperate,
        DescribeAvailableMetricsError::PricePricingPlanResultNotFound,
        DescribeAvailableMetricsError::OrderNoRealNameAuthentication,
        DescribeAvailableMetricsError::InvalidDBInstanceNameNotFound,
    ];
}

/// Response to [`DescribeAvailableMetricsRequest`].
#[non_exhaustive]
pub struct DescribeAvailableMetricsResponse {
    /// How many items match in all, over all pages. Example: `4`.
    pub total_record_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5CD61041-35F7-10F7-BE94-33A48B221218`.
    pub request_id: Option<String>,
    /// Entries of the list.
    pub items: Vec<MetricItem>,
    /// Database instance, by its ID. Example: `rm-bp1****`.
    pub db_instance_name: Option<String>,
}

response! {
    DescribeAvailableMetricsResponse {
        "TotalRecordCount" => total_record_count: value,
        "RequestId" => request_id: value,
        "Items" => items: list(""),
        "DBInstanceName" => db_instance_name: value,
    }
}

/// Errors that the documentation of [`DescribeAvailableMetricsRequest`] names.
///
/// - [`InvalidDBInstanceEngineTypeFormat`](super::DocumentedError::InvalidDBInstanceEngineTypeFormat)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound)
pub type DescribeAvailableMetricsError = super::DocumentedError;
