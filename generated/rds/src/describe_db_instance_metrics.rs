// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBInstanceMetrics`, from `rds/DescribeDBInstanceMetrics.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{MetricItem};

/// Lists the enhanced metrics that an instance is monitored by.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeDBInstanceMetricsRequest::new()
///     .db_instance_name("...");
/// let reply = client.describe_db_instance_metrics(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBInstanceMetricsRequest {
    /// **Required.** Database instance, by its ID.
    pub db_instance_name: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeDBInstanceMetricsRequest {
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
    DescribeDBInstanceMetricsRequest {
        "DBInstanceName" => db_instance_name: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeDBInstanceMetricsRequest {
    type Response = DescribeDBInstanceMetricsResponse;
    type Error = DescribeDBInstanceMetricsError;
    const INFO: OperationInfo = super::operation("DescribeDBInstanceMetrics")
        .required(&["DBInstanceName"])
        .read_only();
    const ERRORS: &'static [DescribeDBInstanceMetricsError] = &[
        DescribeDBInstanceMetricsError::InvalidInstanceMetricsConfigsNotFound,
        DescribeDBInstanceMetricsError::InvalidDBInstanceEngineTypeFormat,
        DescribeDBInstanceMetricsError::OrderComboInstanceNotAllowOperate,
        DescribeDBInstanceMetricsError::PricePricingPlanResultNotFound,
        DescribeDBInstanceMetricsError::OrderNoRealNameAuthentication,
        DescribeDBInstanceMetricsError::InvalidDBInstanceNameNotFound,
    ];
}

/// Response to [`DescribeDBInstanceMetricsRequest`].
#[non_exhaustive]
pub struct DescribeDBInstanceMetricsResponse {
    /// How many items match in all, over all pages. Example: `1`.
    pub total_record_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `318C3754-F6D0-54BB-A55C-23EAA04708B7`.
    pub request_id: Option<String>,
    /// Entries of the list.
    pub items: Vec<MetricItem>,
    /// Database instance, by its ID. Example: `rm-bp1****`.
    pub db_instance_name: Option<String>,
}

response! {
    DescribeDBInstanceMetricsResponse {
        "TotalRecordCount" => total_record_count: value,
        "RequestId" => request_id: value,
        "Items" => items: list(""),
        "DBInstanceName" => db_instance_name: value,
    }
}

/// Errors that the documentation of [`DescribeDBInstanceMetricsRequest`] names.
///
/// - [`InvalidInstanceMetricsConfigsNotFound`](super::DocumentedError::InvalidInstanceMetricsConfigsNotFound)
/// - [`InvalidDBInstanceEngineTypeFormat`](super::DocumentedError::InvalidDBInstanceEngineTypeFormat)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound)
pub type DescribeDBInstanceMetricsError = super::DocumentedError;
