// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeHADiagnoseConfig`, from `rds/DescribeHADiagnoseConfig.md`.

use alicloud_runtime::codegen::*;

/// Returns how the health of an instance is checked.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeHADiagnoseConfigRequest::new()
///     .db_instance_id("...");
/// let reply = client.describe_ha_diagnose_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeHADiagnoseConfigRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeHADiagnoseConfigRequest {
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
    DescribeHADiagnoseConfigRequest {
        "DBInstanceId" => db_instance_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeHADiagnoseConfigRequest {
    type Response = DescribeHADiagnoseConfigResponse;
    type Error = DescribeHADiagnoseConfigError;
    const INFO: OperationInfo = super::operation("DescribeHADiagnoseConfig")
        .required(&["DBInstanceId", "RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeHADiagnoseConfigError] = &[
        DescribeHADiagnoseConfigError::OrderComboInstanceNotAllowOperate,
        DescribeHADiagnoseConfigError::PricePricingPlanResultNotFound,
        DescribeHADiagnoseConfigError::OrderNoRealNameAuthentication,
    ];
}

/// Response to [`DescribeHADiagnoseConfigRequest`].
#[non_exhaustive]
pub struct DescribeHADiagnoseConfigResponse {
    /// Whether the health check uses short or long connections. Example: `LONG`.
    pub tcp_connection_type: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `06B220E2-EAC5-4DBE-A1FC-1B62DB6A****`.
    pub request_id: Option<String>,
}

response! {
    DescribeHADiagnoseConfigResponse {
        "TcpConnectionType" => tcp_connection_type: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DescribeHADiagnoseConfigRequest`] names.
///
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
pub type DescribeHADiagnoseConfigError = super::DocumentedError;
