// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBClusterAuditLogCollector`, from `polardb/ModifyDBClusterAuditLogCollector.md`.

use alicloud_runtime::codegen::*;

/// Turns SQL collection, as used by audit log and SQL Explorer, on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::ModifyDBClusterAuditLogCollectorRequest::new()
///     .db_cluster_id("...")
///     .collector_status("...");
/// let reply = client.modify_db_cluster_audit_log_collector(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBClusterAuditLogCollectorRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** State of the collector, to narrow the list down to or to be put into.
    pub collector_status: Option<String>,
}

impl ModifyDBClusterAuditLogCollectorRequest {
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
    /// Sets `CollectorStatus`, which is required.
    pub fn collector_status(mut self, value: impl Into<String>) -> Self {
        self.collector_status = Some(value.into());
        self
    }
}

request! {
    ModifyDBClusterAuditLogCollectorRequest {
        "DBClusterId" => db_cluster_id: query,
        "CollectorStatus" => collector_status: query,
    }
}

impl Operation for ModifyDBClusterAuditLogCollectorRequest {
    type Response = ModifyDBClusterAuditLogCollectorResponse;
    type Error = ModifyDBClusterAuditLogCollectorError;
    const INFO: OperationInfo = super::operation("ModifyDBClusterAuditLogCollector")
        .required(&["DBClusterId", "CollectorStatus"]);
    const ERRORS: &'static [ModifyDBClusterAuditLogCollectorError] = &[
        ModifyDBClusterAuditLogCollectorError::OperationDeniedDBClusterStatus,
    ];
}

/// Response to [`ModifyDBClusterAuditLogCollectorRequest`].
pub type ModifyDBClusterAuditLogCollectorResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyDBClusterAuditLogCollectorRequest`] names.
///
/// - [`OperationDeniedDBClusterStatus`](super::DocumentedError::OperationDeniedDBClusterStatus)
pub type ModifyDBClusterAuditLogCollectorError = super::DocumentedError;
