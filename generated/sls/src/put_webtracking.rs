// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PutWebtracking`, from `sls/PutWebtracking.md`.

use alicloud_runtime::codegen::*;

/// Writes several logs at once to a Logstore that has web tracking enabled.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::PutWebtrackingRequest::new()
///     .project("...")
///     .logstore_name("...")
///     .source("...");
/// let reply = client.put_webtracking(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PutWebtrackingRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Logstore that is meant; it holds the logs.
    pub logstore_name: Option<String>,
    /// Topic that the logs get.
    pub topic: Option<String>,
    /// **Required.** Where the logs come from.
    pub source: Option<String>,
    /// **Required.** Logs to write, each with its fields.
    pub logs: Vec<BTreeMap<String, String>>,
    /// Tags that all of the logs get.
    pub tags: BTreeMap<String, String>,
}

impl PutWebtrackingRequest {
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
    /// Sets `logstoreName`, which is required.
    pub fn logstore_name(mut self, value: impl Into<String>) -> Self {
        self.logstore_name = Some(value.into());
        self
    }
    /// Sets `__topic__`.
    pub fn topic(mut self, value: impl Into<String>) -> Self {
        self.topic = Some(value.into());
        self
    }
    /// Sets `__source__`, which is required.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
    /// Sets `__logs__`, which is required.
    pub fn logs(
        mut self,
        value: impl IntoIterator<Item = impl Into<BTreeMap<String, String>>>,
    ) -> Self {
        self.logs = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `__tags__`.
    pub fn tags(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.tags = value.into_iter().map(|(k, v)| (k.into(), v.into())).collect();
        self
    }
}

request! {
    PutWebtrackingRequest {
        "project" => project: host,
        "logstoreName" => logstore_name: path,
        "__topic__" => topic: body,
        "__source__" => source: body,
        "__logs__" => logs: body,
        "__tags__" => tags: body,
    }
}

impl Operation for PutWebtrackingRequest {
    type Response = PutWebtrackingResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("PutWebtracking")
        .roa("POST", "/logstores/{logstoreName}/track")
        .required(&["project", "logstoreName", "__source__", "__logs__"])
        .foreign_protocol("SLS");
}

/// Response to [`PutWebtrackingRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type PutWebtrackingResponse = alicloud_runtime::UndocumentedResponse;
