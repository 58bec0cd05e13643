// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAlert`, from `sls/DeleteAlert.md`.

use alicloud_runtime::codegen::*;

/// Deletes an alert rule, which is then no longer evaluated.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::DeleteAlertRequest::new()
///     .project("...")
///     .alert_name("...");
/// let reply = client.delete_alert(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAlertRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Alert rule that is meant, by the ID it was created under.
    pub alert_name: Option<String>,
}

impl DeleteAlertRequest {
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
}

request! {
    DeleteAlertRequest {
        "project" => project: host,
        "alertName" => alert_name: path,
    }
}

impl Operation for DeleteAlertRequest {
    type Response = DeleteAlertResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteAlert")
        .roa("DELETE", "/alerts/{alertName}")
        .required(&["project", "alertName"])
        .foreign_protocol("SLS");
}

/// Response to [`DeleteAlertRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type DeleteAlertResponse = alicloud_runtime::UndocumentedResponse;
