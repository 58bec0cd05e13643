// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateMetricStoreMeteringMode`, from `sls/UpdateMetricStoreMeteringMode.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{MeteringMode};

/// Switches what a Metricstore is billed by, ingested data or features used.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::UpdateMetricStoreMeteringModeRequest::new()
///     .project("...")
///     .metric_store("...")
///     .metering_mode("...");
/// let reply = client.update_metric_store_metering_mode(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateMetricStoreMeteringModeRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Metric store, by its name.
    pub metric_store: Option<String>,
    /// **Required.** Way in which the metering works.
    pub metering_mode: Option<Open<MeteringMode>>,
}

impl UpdateMetricStoreMeteringModeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `project`, which is required.
    pub fn project(mut self, value: impl Into<String>) -> Self {
        self.project = Some(value.into());
        self
    }
    /// Sets `metricStore`, which is required.
    pub fn metric_store(mut self, value: impl Into<String>) -> Self {
        self.metric_store = Some(value.into());
        self
    }
    /// Sets `meteringMode`, which is required.
    pub fn metering_mode(mut self, value: impl Into<Open<MeteringMode>>) -> Self {
        self.metering_mode = Some(value.into());
        self
    }
}

request! {
    UpdateMetricStoreMeteringModeRequest {
        "project" => project: host,
        "metricStore" => metric_store: path,
        "meteringMode" => metering_mode: body,
    }
}

impl Operation for UpdateMetricStoreMeteringModeRequest {
    type Response = UpdateMetricStoreMeteringModeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateMetricStoreMeteringMode")
        .roa("PUT", "/metricstores/{metricStore}/meteringmode")
        .required(&["project", "metricStore", "meteringMode"])
        .foreign_protocol("SLS");
}

/// Response to [`UpdateMetricStoreMeteringModeRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type UpdateMetricStoreMeteringModeResponse = alicloud_runtime::UndocumentedResponse;
