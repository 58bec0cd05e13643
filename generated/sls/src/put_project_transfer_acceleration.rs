// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PutProjectTransferAcceleration`, from `sls/PutProjectTransferAcceleration.md`.

use alicloud_runtime::codegen::*;

/// Turns transfer acceleration for a project on or off.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::PutProjectTransferAccelerationRequest::new()
///     .project("...")
///     .enabled(true);
/// let reply = client.put_project_transfer_acceleration(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PutProjectTransferAccelerationRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Whether it is switched on.
    pub enabled: Option<bool>,
}

impl PutProjectTransferAccelerationRequest {
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
    /// Sets `enabled`, which is required.
    #[inline]
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
}

request! {
    PutProjectTransferAccelerationRequest {
        "project" => project: host,
        "enabled" => enabled: body,
    }
}

impl Operation for PutProjectTransferAccelerationRequest {
    type Response = PutProjectTransferAccelerationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("PutProjectTransferAcceleration")
        .roa("PUT", "/transferacceleration")
        .required(&["project", "enabled"])
        .foreign_protocol("SLS");
}

/// Response to [`PutProjectTransferAccelerationRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type PutProjectTransferAccelerationResponse = alicloud_runtime::UndocumentedResponse;
