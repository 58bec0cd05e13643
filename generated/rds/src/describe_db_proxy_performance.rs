// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBProxyPerformance`, from `rds/DescribeDBProxyPerformance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PerformanceValue};

/// Returns performance figures of the database proxy for a period.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeDBProxyPerformanceRequest::new()
///     .db_instance_id("rm-t4n3axxxxx")
///     .end_time("2019-09-21T18:00:00Z")
///     .metrics_name("Maxscale_CpuUsage")
///     .region_id("cn-hangzhou")
///     .start_time("2019-09-19T01:00:00Z");
/// let reply = client.describe_db_proxy_performance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBProxyPerformanceRequest {
    /// **Required.** ID of the database instance. Example: `rm-t4n3axxxxx`.
    pub db_instance_id: Option<String>,
    /// **Required.** End of the period to look at. Example: `2019-09-21T18:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// **Required.** Performance figure that is asked for; the choice depends on the engine.
    /// Example: `Maxscale_CpuUsage`.
    pub metrics_name: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Beginning of the period to look at. Example: `2019-09-19T01:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// Whether the database proxy is a shared or a dedicated one. Example: `DedicatedProxy`.
    pub db_proxy_instance_type: Option<String>,
    /// Reserved; kind of the database proxy.
    pub db_proxy_engine_type: Option<String>,
    /// Dimension that the figures are broken down by.
    pub dimension: Option<String>,
}

impl DescribeDBProxyPerformanceRequest {
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
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `MetricsName`, which is required.
    pub fn metrics_name(mut self, value: impl Into<String>) -> Self {
        self.metrics_name = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `DBProxyInstanceType`.
    pub fn db_proxy_instance_type(mut self, value: impl Into<String>) -> Self {
        self.db_proxy_instance_type = Some(value.into());
        self
    }
    /// Sets `DBProxyEngineType`.
    pub fn db_proxy_engine_type(mut self, value: impl Into<String>) -> Self {
        self.db_proxy_engine_type = Some(value.into());
        self
    }
    /// Sets `Dimension`.
    pub fn dimension(mut self, value: impl Into<String>) -> Self {
        self.dimension = Some(value.into());
        self
    }
}

request! {
    DescribeDBProxyPerformanceRequest {
        "DBInstanceId" => db_instance_id: query,
        "EndTime" => end_time: query,
        "MetricsName" => metrics_name: query,
        "RegionId" => region_id: query,
        "StartTime" => start_time: query,
        "DBProxyInstanceType" => db_proxy_instance_type: query,
        "DBProxyEngineType" => db_proxy_engine_type: query,
        "Dimension" => dimension: query,
    }
}

impl Operation for DescribeDBProxyPerformanceRequest {
    type Response = DescribeDBProxyPerformanceResponse;
    type Error = DescribeDBProxyPerformanceError;
    const INFO: OperationInfo = super::operation("DescribeDBProxyPerformance")
        .required(&["DBInstanceId", "EndTime", "MetricsName", "RegionId", "StartTime"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeDBProxyPerformanceError] = &[
        DescribeDBProxyPerformanceError::InvalidDBInstanceName,
        DescribeDBProxyPerformanceError::OrderComboInstanceNotAllowOperate,
        DescribeDBProxyPerformanceError::PricePricingPlanResultNotFound,
        DescribeDBProxyPerformanceError::OrderNoRealNameAuthentication,
        DescribeDBProxyPerformanceError::InsufficientAvailableQuota,
        DescribeDBProxyPerformanceError::CommodityServiceCallingException,
        DescribeDBProxyPerformanceError::RegionDissolvedEOM,
        DescribeDBProxyPerformanceError::CommodityInvalidComponent,
        DescribeDBProxyPerformanceError::RegionEndTimeDissolvedIndia,
        DescribeDBProxyPerformanceError::RegionEndTimeDissolvedAustralia,
        DescribeDBProxyPerformanceError::PriceCommoditySys,
        DescribeDBProxyPerformanceError::PayInsufficientBalance,
        DescribeDBProxyPerformanceError::OrderPeriodInvalid,
        DescribeDBProxyPerformanceError::PayNoCreditCard2,
        DescribeDBProxyPerformanceError::OrderInstHasUnpaidOrder,
        DescribeDBProxyPerformanceError::NoAvailablePaymentMethod,
        DescribeDBProxyPerformanceError::BasicInfoUncompleted,
        DescribeDBProxyPerformanceError::ParamNotFound,
        DescribeDBProxyPerformanceError::OrderStatusUnPaid,
        DescribeDBProxyPerformanceError::EndpointNotFound,
        DescribeDBProxyPerformanceError::InvalidDBInstanceNameNotFound,
        DescribeDBProxyPerformanceError::MaxscaleNotFound,
    ];
}

/// Response to [`DescribeDBProxyPerformanceRequest`].
#[non_exhaustive]
pub struct DescribeDBProxyPerformanceResponse {
    /// ID of the database instance. Example: `lsmexxxxxxx`.
    pub db_instance_id: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2019-09-21T18:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// Performance figures found, one entry each.
    pub performance_keys: Vec<PerformanceKey>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DD31056F-A0CE-41D7-AD39-689B6ABAE982`.
    pub request_id: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2019-09-19T01:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// Reserved; kind of the database proxy. Example: `normal`.
    pub db_proxy_engine_type: Option<String>,
}

response! {
    DescribeDBProxyPerformanceResponse {
        "DBInstanceId" => db_instance_id: value,
        "EndTime" => end_time: value,
        "PerformanceKeys" => performance_keys: list("PerformanceKey"),
        "RequestId" => request_id: value,
        "StartTime" => start_time: value,
        "DBProxyEngineType" => db_proxy_engine_type: value,
    }
}

/// Performance figures found, one entry each.
#[non_exhaustive]
pub struct PerformanceKey {
    /// Name in a pair of name and value. Example: `cpu_ratio`.
    pub key: Option<String>,
    /// What the parts of the value mean, separated by `&`. Example: `docker_container_cpu`.
    pub value_format: Option<String>,
    /// Measurements, one entry each.
    pub values: Vec<PerformanceValue>,
}

response! {
    PerformanceKey {
        "Key" => key: value,
        "ValueFormat" => value_format: value,
        "Values" => values: list("PerformanceValue"),
    }
}

/// Errors that the documentation of [`DescribeDBProxyPerformanceRequest`] names.
///
/// - [`InvalidDBInstanceName`](super::DocumentedError::InvalidDBInstanceName)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`InsufficientAvailableQuota`](super::DocumentedError::InsufficientAvailableQuota)
/// - [`CommodityServiceCallingException`](super::DocumentedError::CommodityServiceCallingException)
/// - [`RegionDissolvedEOM`](super::DocumentedError::RegionDissolvedEOM)
/// - [`CommodityInvalidComponent`](super::DocumentedError::CommodityInvalidComponent)
/// - [`RegionEndTimeDissolvedIndia`](super::DocumentedError::RegionEndTimeDissolvedIndia)
/// - [`RegionEndTimeDissolvedAustralia`](super::DocumentedError::RegionEndTimeDissolvedAustralia)
/// - [`PriceCommoditySys`](super::DocumentedError::PriceCommoditySys)
/// - [`PayInsufficientBalance`](super::DocumentedError::PayInsufficientBalance)
/// - [`OrderPeriodInvalid`](super::DocumentedError::OrderPeriodInvalid)
/// - [`PayNoCreditCard2`](super::DocumentedError::PayNoCreditCard2)
/// - [`OrderInstHasUnpaidOrder`](super::DocumentedError::OrderInstHasUnpaidOrder)
/// - [`NoAvailablePaymentMethod`](super::DocumentedError::NoAvailablePaymentMethod)
/// - [`BasicInfoUncompleted`](super::DocumentedError::BasicInfoUncompleted)
/// - [`ParamNotFound`](super::DocumentedError::ParamNotFound)
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
/// - [`EndpointNotFound`](super::DocumentedError::EndpointNotFound)
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound)
/// - [`MaxscaleNotFound`](super::DocumentedError::MaxscaleNotFound)
pub type DescribeDBProxyPerformanceError = super::DocumentedError;
