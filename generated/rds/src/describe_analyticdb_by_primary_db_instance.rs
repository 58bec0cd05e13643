// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAnalyticdbByPrimaryDBInstance`, from `rds/DescribeAnalyticdbByPrimaryDBInstance.md`.

use alicloud_runtime::codegen::*;

/// Counts the analytic instances that belong to a primary instance.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeAnalyticdbByPrimaryDBInstanceRequest::new()
///     .db_instance_id("...");
/// let reply = client.describe_analyticdb_by_primary_db_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAnalyticdbByPrimaryDBInstanceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
}

impl DescribeAnalyticdbByPrimaryDBInstanceRequest {
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
}

request! {
    DescribeAnalyticdbByPrimaryDBInstanceRequest {
        "RegionId" => region_id: query,
        "DBInstanceId" => db_instance_id: query,
    }
}

impl Operation for DescribeAnalyticdbByPrimaryDBInstanceRequest {
    type Response = DescribeAnalyticdbByPrimaryDBInstanceResponse;
    type Error = DescribeAnalyticdbByPrimaryDBInstanceError;
    const INFO: OperationInfo = super::operation("DescribeAnalyticdbByPrimaryDBInstance")
        .required(&["RegionId", "DBInstanceId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeAnalyticdbByPrimaryDBInstanceError] = &[
        DescribeAnalyticdbByPrimaryDBInstanceError::OrderComboInstanceNotAllowOperate,
        DescribeAnalyticdbByPrimaryDBInstanceError::PricePricingPlanResultNotFound,
        DescribeAnalyticdbByPrimaryDBInstanceError::OrderNoRealNameAuthentication,
    ];
}

/// Response to [`DescribeAnalyticdbByPrimaryDBInstanceRequest`].
#[non_exhaustive]
pub struct DescribeAnalyticdbByPrimaryDBInstanceResponse {
    /// How many analytic instances there are. Example: `0`.
    pub analytic_db_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `77862BFF-ED59-552A-A2E8-692FEAFC9527`.
    pub request_id: Option<String>,
}

response! {
    DescribeAnalyticdbByPrimaryDBInstanceResponse {
        "AnalyticDBCount" => analytic_db_count: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DescribeAnalyticdbByPrimaryDBInstanceRequest`] names.
///
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
pub type DescribeAnalyticdbByPrimaryDBInstanceError = super::DocumentedError;
