// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetContextLogs`, from `sls/GetContextLogs.md`.

use alicloud_runtime::codegen::*;

/// Returns log lines that stood before and after a given log at its source.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::GetContextLogsRequest::new()
///     .project("...")
///     .logstore("...")
///     .pack_id("...")
///     .pack_meta("...")
///     .back_lines(1)
///     .forward_lines(1)
///     .type_("context_log");
/// let reply = client.get_context_logs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetContextLogsRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Logstore that the logs are in.
    pub logstore: Option<String>,
    /// **Required.** ID of the pack that the call is about.
    pub pack_id: Option<String>,
    /// **Required.** Identifier of the log, as a search returned it.
    pub pack_meta: Option<String>,
    /// **Required.** Number that is given for this: back lines.
    pub back_lines: Option<i64>,
    /// **Required.** Number that is given for this: forward lines.
    pub forward_lines: Option<i64>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    /// Example: `context_log`.
    pub type_: Option<String>,
}

impl GetContextLogsRequest {
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
    /// Sets `pack_id`, which is required.
    pub fn pack_id(mut self, value: impl Into<String>) -> Self {
        self.pack_id = Some(value.into());
        self
    }
    /// Sets `pack_meta`, which is required.
    pub fn pack_meta(mut self, value: impl Into<String>) -> Self {
        self.pack_meta = Some(value.into());
        self
    }
    /// Sets `back_lines`, which is required.
    #[inline]
    pub fn back_lines(mut self, value: i64) -> Self {
        self.back_lines = Some(value);
        self
    }
    /// Sets `forward_lines`, which is required.
    #[inline]
    pub fn forward_lines(mut self, value: i64) -> Self {
        self.forward_lines = Some(value);
        self
    }
    /// Sets `type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

request! {
    GetContextLogsRequest {
        "project" => project: host,
        "logstore" => logstore: path,
        "pack_id" => pack_id: query,
        "pack_meta" => pack_meta: query,
        "back_lines" => back_lines: query,
        "forward_lines" => forward_lines: query,
        "type" => type_: query,
    }
}

impl Operation for GetContextLogsRequest {
    type Response = GetContextLogsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetContextLogs")
        .roa("GET", "/logstores/{logstore}")
        .required(
            &[
                "project",
                "logstore",
                "pack_id",
                "pack_meta",
                "back_lines",
                "forward_lines",
                "type",
            ],
        )
        .read_only()
        .foreign_protocol("SLS");
}

/// Response to [`GetContextLogsRequest`].
#[non_exhaustive]
pub struct GetContextLogsResponse {
    /// Number that is given for this: total lines. Example: `201`.
    pub total_lines: Option<i64>,
    /// Number that is given for this: back lines. Example: `100`.
    pub back_lines: Option<i64>,
    /// Number that is given for this: forward lines. Example: `100`.
    pub forward_lines: Option<i64>,
    /// How far the work has come. Example: `Complete`.
    pub progress: Option<String>,
    /// The logs that were found or are concerned, one entry each. Example: `text`.
    pub logs: Vec<Value>,
}

response! {
    GetContextLogsResponse {
        "total_lines" => total_lines: value,
        "back_lines" => back_lines: value,
        "forward_lines" => forward_lines: value,
        "progress" => progress: value,
        "logs" => logs: list(""),
    }
}
