// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DisableAlert`, from `sls/DisableAlert.md`.

use alicloud_runtime::codegen::*;

/// Stops an alert rule from being evaluated; the rule itself stays.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::DisableAlertRequest::new()
///     .project("...")
///     .alert_name("...")
///     .action("disable");
/// let reply = client.disable_alert(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DisableAlertRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Alert rule that is meant, by the ID it was created under.
    pub alert_name: Option<String>,
    /// **Required.** What a click on the chart does. Example: `disable`.
    pub action: Option<String>,
}

impl DisableAlertRequest {
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
    DisableAlertRequest {
        "project" => project: host,
        "alertName" => alert_name: path,
        "action" => action: query,
    }
}

impl Operation for DisableAlertRequest {
    type Response = DisableAlertResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DisableAlert")
        .roa("PUT", "/alerts/{alertName}")
        .required(&["project", "alertName", "action"])
        .foreign_protocol("SLS");
}

/// Response to [`DisableAlertRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type DisableAlertResponse = alicloud_runtime::UndocumentedResponse;
