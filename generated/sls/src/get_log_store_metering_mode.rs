// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetLogStoreMeteringMode`, from `sls/GetLogStoreMeteringMode.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{MeteringMode};

/// Tells by what a Logstore is billed, ingested data or features used.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::GetLogStoreMeteringModeRequest::new()
///     .project("...")
///     .logstore("...");
/// let reply = client.get_log_store_metering_mode(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetLogStoreMeteringModeRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Logstore that the logs are in.
    pub logstore: Option<String>,
}

impl GetLogStoreMeteringModeRequest {
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
    /// Sets `logstore`, which is required.
    pub fn logstore(mut self, value: impl Into<String>) -> Self {
        self.logstore = Some(value.into());
        self
    }
}

request! {
    GetLogStoreMeteringModeRequest {
        "project" => project: host,
        "logstore" => logstore: path,
    }
}

impl Operation for GetLogStoreMeteringModeRequest {
    type Response = GetLogStoreMeteringModeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetLogStoreMeteringMode")
        .roa("GET", "/logstores/{logstore}/meteringmode")
        .required(&["project", "logstore"])
        .read_only()
        .foreign_protocol("SLS");
}

/// Response to [`GetLogStoreMeteringModeRequest`].
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
#[non_exhaustive]
pub struct GetLogStoreMeteringModeResponse {
    /// Way in which the metering works. Example: `ChargeByFunction`.
    pub metering_mode: Option<Open<MeteringMode>>,
}

response! {
    GetLogStoreMeteringModeResponse {
        "meteringMode" => metering_mode: value,
    }
}
