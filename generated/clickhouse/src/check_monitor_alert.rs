// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CheckMonitorAlert`, from `clickhouse/CheckMonitorAlert.md`.

use alicloud_runtime::codegen::*;

/// Tells whether ARMS monitoring and alerting is activated for a ClickHouse cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse::Client) -> Result<(), alicloud_clickhouse::Error> {
/// let request = alicloud_clickhouse::CheckMonitorAlertRequest::new()
///     .db_cluster_id("...");
/// let reply = client.check_monitor_alert(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CheckMonitorAlertRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl CheckMonitorAlertRequest {
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    CheckMonitorAlertRequest {
        "DBClusterId" => db_cluster_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for CheckMonitorAlertRequest {
    type Response = CheckMonitorAlertResponse;
    type Error = CheckMonitorAlertError;
    const INFO: OperationInfo = super::operation("CheckMonitorAlert")
        .required(&["DBClusterId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [CheckMonitorAlertError] = &[
        CheckMonitorAlertError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`CheckMonitorAlertRequest`].
#[non_exhaustive]
pub struct CheckMonitorAlertResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `94F92113-FF63-5E57-8401-6FE123AD11DD`.
    pub request_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `enable`.
    pub state: Option<String>,
    /// Settings of the alert, as text. Example: `text`.
    pub parameter: Option<String>,
}

response! {
    CheckMonitorAlertResponse {
        "RequestId" => request_id: value,
        "State" => state: value,
        "Parameter" => parameter: value,
    }
}

/// Errors that the documentation of [`CheckMonitorAlertRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type CheckMonitorAlertError = super::DocumentedError;
