// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetMetricStoreMeteringMode`, from `sls/GetMetricStoreMeteringMode.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{MeteringMode};

/// Tells by what a Metricstore is billed, ingested data or features used.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::GetMetricStoreMeteringModeRequest::new()
///     .project("...")
///     .metric_store("...");
/// let reply = client.get_metric_store_metering_mode(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetMetricStoreMeteringModeRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Metric store, by its name.
    pub metric_store: Option<String>,
}

impl GetMetricStoreMeteringModeRequest {
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
}

request! {
    GetMetricStoreMeteringModeRequest {
        "project" => project: host,
        "metricStore" => metric_store: path,
    }
}

impl Operation for GetMetricStoreMeteringModeRequest {
    type Response = GetMetricStoreMeteringModeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetMetricStoreMeteringMode")
        .roa("GET", "/metricstores/{metricStore}/meteringmode")
        .required(&["project", "metricStore"])
        .read_only()
        .foreign_protocol("SLS");
}

/// Response to [`GetMetricStoreMeteringModeRequest`].
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
#[non_exhaustive]
pub struct GetMetricStoreMeteringModeResponse {
    /// Way in which the metering works. Example: `ChargeByFunction`.
    pub metering_mode: Option<Open<MeteringMode>>,
}

response! {
    GetMetricStoreMeteringModeResponse {
        "meteringMode" => metering_mode: value,
    }
}
