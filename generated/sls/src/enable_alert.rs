// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableAlert`, from `sls/EnableAlert.md`.

use alicloud_runtime::codegen::*;

/// Has an alert rule evaluated again on its schedule.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::EnableAlertRequest::new()
///     .project("...")
///     .alert_name("...")
///     .action("enable");
/// let reply = client.enable_alert(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableAlertRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Alert rule that is meant, by the ID it was created under.
    pub alert_name: Option<String>,
    /// **Required.** What a click on the chart does. Example: `enable`.
    pub action: Option<String>,
}

impl EnableAlertRequest {
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
    /// Sets `alertName`, which is required.
    pub fn alert_name(mut self, value: impl Into<String>) -> Self {
        self.alert_name = Some(value.into());
        self
    }
    /// Sets `action`, which is required.
    pub fn action(mut self, value: impl Into<String>) -> Self {
        self.action = Some(value.into());
        self
    }
}

request! {
    EnableAlertRequest {
        "project" => project: host,
        "alertName" => alert_name: path,
        "action" => action: query,
    }
}

impl Operation for EnableAlertRequest {
    type Response = EnableAlertResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("EnableAlert")
        .roa("PUT", "/alerts/{alertName}")
        .required(&["project", "alertName", "action"])
        .foreign_protocol("SLS");
}

/// Response to [`EnableAlertRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type EnableAlertResponse = alicloud_runtime::UndocumentedResponse;
