// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartETL`, from `sls/StartETL.md`.

use alicloud_runtime::codegen::*;

/// Starts a stopped data transformation job.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::StartETLRequest::new()
///     .etl_name("...")
///     .action("START");
/// let reply = client.start_etl(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartETLRequest {
    /// Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Data transformation job that is meant.
    pub etl_name: Option<String>,
    /// **Required.** What a click on the chart does. Example: `START`.
    pub action: Option<String>,
}

impl StartETLRequest {
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
    StartETLRequest {
        "project" => project: host,
        "etlName" => etl_name: path,
        "action" => action: query,
    }
}

impl Operation for StartETLRequest {
    type Response = StartETLResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("StartETL")
        .roa("PUT", "/etls/{etlName}")
        .required(&["etlName", "action"])
        .foreign_protocol("SLS");
}

/// Response to [`StartETLRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type StartETLResponse = alicloud_runtime::UndocumentedResponse;
