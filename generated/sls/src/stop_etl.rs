// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StopETL`, from `sls/StopETL.md`.

use alicloud_runtime::codegen::*;

/// Stops a data transformation job without deleting it.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::StopETLRequest::new()
///     .etl_name("...")
///     .action("STOP");
/// let reply = client.stop_etl(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StopETLRequest {
    /// Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Data transformation job that is meant.
    pub etl_name: Option<String>,
    /// **Required.** What a click on the chart does. Example: `STOP`.
    pub action: Option<String>,
}

impl StopETLRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `project`.
    pub fn project(mut self, value: impl Into<String>) -> Self {
        self.project = Some(value.into());
        self
    }
    /// Sets `etlName`, which is required.
    pub fn etl_name(mut self, value: impl Into<String>) -> Self {
        self.etl_name = Some(value.into());
        self
    }
    /// Sets `action`, which is required.
    pub fn action(mut self, value: impl Into<String>) -> Self {
        self.action = Some(value.into());
        self
    }
}

request! {
    StopETLRequest {
        "project" => project: host,
        "etlName" => etl_name: path,
        "action" => action: query,
    }
}

impl Operation for StopETLRequest {
    type Response = StopETLResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("StopETL")
        .roa("PUT", "/etls/{etlName}")
        .required(&["etlName", "action"])
        .foreign_protocol("SLS");
}

/// Response to [`StopETLRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type StopETLResponse = alicloud_runtime::UndocumentedResponse;
