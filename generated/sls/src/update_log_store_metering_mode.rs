// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateLogStoreMeteringMode`, from `sls/UpdateLogStoreMeteringMode.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{MeteringMode};

/// Switches what a Logstore is billed by, ingested data or features used.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::UpdateLogStoreMeteringModeRequest::new()
///     .project("...")
///     .logstore("...")
///     .metering_mode("...");
/// let reply = client.update_log_store_metering_mode(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateLogStoreMeteringModeRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Logstore that the logs are in.
    pub logstore: Option<String>,
    /// **Required.** Way in which the metering works.
    pub metering_mode: Option<Open<MeteringMode>>,
}

impl UpdateLogStoreMeteringModeRequest {
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
    /// Sets `meteringMode`, which is required.
    pub fn metering_mode(mut self, value: impl Into<Open<MeteringMode>>) -> Self {
        self.metering_mode = Some(value.into());
        self
    }
}

request! {
    UpdateLogStoreMeteringModeRequest {
        "project" => project: host,
        "logstore" => logstore: path,
        "meteringMode" => metering_mode: body,
    }
}

impl Operation for UpdateLogStoreMeteringModeRequest {
    type Response = UpdateLogStoreMeteringModeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateLogStoreMeteringMode")
        .roa("PUT", "/logstores/{logstore}/meteringmode")
        .required(&["project", "logstore", "meteringMode"])
        .foreign_protocol("SLS");
}

/// Response to [`UpdateLogStoreMeteringModeRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type UpdateLogStoreMeteringModeResponse = alicloud_runtime::UndocumentedResponse;
