// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBInstanceMonitor`, from `rds/ModifyDBInstanceMonitor.md`.

use alicloud_runtime::codegen::*;

/// Sets the interval at which an instance is monitored.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ModifyDBInstanceMonitorRequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxxx")
///     .period("60");
/// let reply = client.modify_db_instance_monitor(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBInstanceMonitorRequest {
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// **Required.** How long the subscription runs, or the unit that this is counted in, depending on
    /// the operation. Unit: `seconds`. Example: `60`.
    pub period: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `ETnLKlblzczshOTUbOCzxxxxxxx`.
    pub client_token: Option<String>,
}

impl ModifyDBInstanceMonitorRequest {
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
    /// Sets `Period`, which is required.
    pub fn period(mut self, value: impl Into<String>) -> Self {
        self.period = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    ModifyDBInstanceMonitorRequest {
        "DBInstanceId" => db_instance_id: query,
        "Period" => period: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for ModifyDBInstanceMonitorRequest {
    type Response = ModifyDBInstanceMonitorResponse;
    type Error = ModifyDBInstanceMonitorError;
    const INFO: OperationInfo = super::operation("ModifyDBInstanceMonitor")
        .required(&["DBInstanceId", "Period"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [ModifyDBInstanceMonitorError] = &[
        ModifyDBInstanceMonitorError::InvalidDBInstanceIdNotFound,
        ModifyDBInstanceMonitorError::InvalidParameterOwnerAccount,
        ModifyDBInstanceMonitorError::OrderComboInstanceNotAllowOperate,
        ModifyDBInstanceMonitorError::PricePricingPlanResultNotFound,
        ModifyDBInstanceMonitorError::OrderNoRealNameAuthentication,
        ModifyDBInstanceMonitorError::OperationDeniedDBInstanceMonitorPeriod,
    ];
}

/// Response to [`ModifyDBInstanceMonitorRequest`].
pub type ModifyDBInstanceMonitorResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyDBInstanceMonitorRequest`] names.
///
/// - [`InvalidDBInstanceIdNotFound`](super::DocumentedError::InvalidDBInstanceIdNotFound), here with HTTP status 404
/// - [`InvalidParameterOwnerAccount`](super::DocumentedError::InvalidParameterOwnerAccount)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`OperationDeniedDBInstanceMonitorPeriod`](super::DocumentedError::OperationDeniedDBInstanceMonitorPeriod)
pub type ModifyDBInstanceMonitorError = super::DocumentedError;
