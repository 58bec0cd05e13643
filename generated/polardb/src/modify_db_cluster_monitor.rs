// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBClusterMonitor`, from `polardb/ModifyDBClusterMonitor.md`.

use alicloud_runtime::codegen::*;

/// Changes how often monitoring data of a PolarDB cluster is collected.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::ModifyDBClusterMonitorRequest::new()
///     .db_cluster_id("pc-****************")
///     .period("5");
/// let reply = client.modify_db_cluster_monitor(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBClusterMonitorRequest {
    /// **Required.** ID of the database cluster that the call is about.
    /// Example: `pc-****************`.
    pub db_cluster_id: Option<String>,
    /// **Required.** Unit of the prepaid term. Unit: `seconds`. Example: `5`.
    pub period: Option<String>,
}

impl ModifyDBClusterMonitorRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `Period`, which is required.
    pub fn period(mut self, value: impl Into<String>) -> Self {
        self.period = Some(value.into());
        self
    }
}

request! {
    ModifyDBClusterMonitorRequest {
        "DBClusterId" => db_cluster_id: query,
        "Period" => period: query,
    }
}

impl Operation for ModifyDBClusterMonitorRequest {
    type Response = ModifyDBClusterMonitorResponse;
    type Error = ModifyDBClusterMonitorError;
    const INFO: OperationInfo = super::operation("ModifyDBClusterMonitor")
        .required(&["DBClusterId", "Period"]);
    const ERRORS: &'static [ModifyDBClusterMonitorError] = &[
        ModifyDBClusterMonitorError::OperationDeniedDBInstanceMonitorPeriod,
        ModifyDBClusterMonitorError::InvalidDBInstanceIdNotFound,
    ];
}

/// Response to [`ModifyDBClusterMonitorRequest`].
pub type ModifyDBClusterMonitorResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyDBClusterMonitorRequest`] names.
///
/// - [`OperationDeniedDBInstanceMonitorPeriod`](super::DocumentedError::OperationDeniedDBInstanceMonitorPeriod)
/// - [`InvalidDBInstanceIdNotFound`](super::DocumentedError::InvalidDBInstanceIdNotFound)
pub type ModifyDBClusterMonitorError = super::DocumentedError;
