// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBInstanceMetrics`, from `rds/ModifyDBInstanceMetrics.md`.

use alicloud_runtime::codegen::*;

/// Sets which enhanced metrics an instance is monitored by.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ModifyDBInstanceMetricsRequest::new()
///     .db_instance_name("...")
///     .scope("...")
///     .metrics_config("...");
/// let reply = client.modify_db_instance_metrics(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBInstanceMetricsRequest {
    /// **Required.** Database instance, by its ID.
    pub db_instance_name: Option<String>,
    /// **Required.** Range over which the setting or the item holds.
    pub scope: Option<String>,
    /// **Required.** Metrics to show, by their keys, separated by commas.
    pub metrics_config: Option<String>,
}

impl ModifyDBInstanceMetricsRequest {
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
    /// Sets `Scope`, which is required.
    pub fn scope(mut self, value: impl Into<String>) -> Self {
        self.scope = Some(value.into());
        self
    }
    /// Sets `MetricsConfig`, which is required.
    pub fn metrics_config(mut self, value: impl Into<String>) -> Self {
        self.metrics_config = Some(value.into());
        self
    }
}

request! {
    ModifyDBInstanceMetricsRequest {
        "DBInstanceName" => db_instance_name: query,
        "Scope" => scope: query,
        "MetricsConfig" => metrics_config: query,
    }
}

impl Operation for ModifyDBInstanceMetricsRequest {
    type Response = ModifyDBInstanceMetricsResponse;
    type Error = ModifyDBInstanceMetricsError;
    const INFO: OperationInfo = super::operation("ModifyDBInstanceMetrics")
        .required(&["DBInstanceName", "Scope", "MetricsConfig"]);
    const ERRORS: &'static [ModifyDBInstanceMetricsError] = &[
        ModifyDBInstanceMetricsError::InvalidMetricsConfig,
        ModifyDBInstanceMetricsError::InvalidScope,
        ModifyDBInstanceMetricsError::InvalidDBInstanceEngineTypeFormat,
        ModifyDBInstanceMetricsError::OrderComboInstanceNotAllowOperate,
        ModifyDBInstanceMetricsError::PricePricingPlanResultNotFound,
        ModifyDBInstanceMetricsError::OrderNoRealNameAuthentication,
        ModifyDBInstanceMetricsError::InvalidDBInstanceNameNotFound,
    ];
}

/// Response to [`ModifyDBInstanceMetricsRequest`].
#[non_exhaustive]
pub struct ModifyDBInstanceMetricsResponse {
    /// ID of the database instance. Example: `pgm-bp1s1j103lo6****`.
    pub db_instance_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B55934BB-FFAA-5276-80A8-E0FDB12810B3`.
    pub request_id: Option<String>,
    /// Range over which the setting or the item holds. Example: `instance`.
    pub scope: Option<String>,
}

response! {
    ModifyDBInstanceMetricsResponse {
        "DBInstanceId" => db_instance_id: value,
        "RequestId" => request_id: value,
        "Scope" => scope: value,
    }
}

/// Errors that the documentation of [`ModifyDBInstanceMetricsRequest`] names.
///
/// - [`InvalidMetricsConfig`](super::DocumentedError::InvalidMetricsConfig)
/// - [`InvalidScope`](super::DocumentedError::InvalidScope)
/// - [`InvalidDBInstanceEngineTypeFormat`](super::DocumentedError::InvalidDBInstanceEngineTypeFormat)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound)
pub type ModifyDBInstanceMetricsError = super::DocumentedError;
