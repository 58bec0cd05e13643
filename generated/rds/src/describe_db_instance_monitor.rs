// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBInstanceMonitor`, from `rds/DescribeDBInstanceMonitor.md`.

use alicloud_runtime::codegen::*;

/// Returns the interval at which an instance is monitored.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeDBInstanceMonitorRequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxxx");
/// let reply = client.describe_db_instance_monitor(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBInstanceMonitorRequest {
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `ETnLKlblzczshOTUbOCzxxxxxxx`.
    pub client_token: Option<String>,
}

impl DescribeDBInstanceMonitorRequest {
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    DescribeDBInstanceMonitorRequest {
        "DBInstanceId" => db_instance_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for DescribeDBInstanceMonitorRequest {
    type Response = DescribeDBInstanceMonitorResponse;
    type Error = DescribeDBInstanceMonitorError;
    const INFO: OperationInfo = super::operation("DescribeDBInstanceMonitor")
        .required(&["DBInstanceId"])
        .idempotency_token("ClientToken")
        .read_only();
    const ERRORS: &'static [DescribeDBInstanceMonitorError] = &[
        DescribeDBInstanceMonitorError::InvalidParameterOwnerAccount,
        DescribeDBInstanceMonitorError::OrderComboInstanceNotAllowOperate,
        DescribeDBInstanceMonitorError::PricePricingPlanResultNotFound,
        DescribeDBInstanceMonitorError::OrderNoRealNameAuthentication,
    ];
}

/// Response to [`DescribeDBInstanceMonitorRequest`].
#[non_exhaustive]
pub struct DescribeDBInstanceMonitorResponse {
    /// Interval, in seconds, at which data is collected. Example: `60`.
    pub period: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `30829FD4-1A84-4C2A-A625-2EADECB95CA3`.
    pub request_id: Option<String>,
}

response! {
    DescribeDBInstanceMonitorResponse {
        "Period" => period: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DescribeDBInstanceMonitorRequest`] names.
///
/// - [`InvalidParameterOwnerAccount`](super::DocumentedError::InvalidParameterOwnerAccount)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
pub type DescribeDBInstanceMonitorError = super::DocumentedError;
