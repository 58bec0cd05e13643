// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SendLiveSnapshotJobCommand`, from `ice/SendLiveSnapshotJobCommand.md`.

use alicloud_runtime::codegen::*;

/// Sends a command to a live snapshot job, to control it while it runs.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::SendLiveSnapshotJobCommandRequest::new()
///     .job_id("...")
///     .command("...");
/// let reply = client.send_live_snapshot_job_command(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SendLiveSnapshotJobCommandRequest {
    /// **Required.** ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
    /// **Required.** Command that is or was run.
    pub command: Option<String>,
}

impl SendLiveSnapshotJobCommandRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `JobId`, which is required.
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
    /// Sets `Command`, which is required.
    pub fn command(mut self, value: impl Into<String>) -> Self {
        self.command = Some(value.into());
        self
    }
}

request! {
    SendLiveSnapshotJobCommandRequest {
        "JobId" => job_id: form,
        "Command" => command: form,
    }
}

impl Operation for SendLiveSnapshotJobCommandRequest {
    type Response = SendLiveSnapshotJobCommandResponse;
    type Error = SendLiveSnapshotJobCommandError;
    const INFO: OperationInfo = super::operation("SendLiveSnapshotJobCommand")
        .required(&["JobId", "Command"]);
    const ERRORS: &'static [SendLiveSnapshotJobCommandError] = &[
        SendLiveSnapshotJobCommandError::MissingParameter,
        SendLiveSnapshotJobCommandError::InvalidParameter,
        SendLiveSnapshotJobCommandError::JobLimitExceeded,
        SendLiveSnapshotJobCommandError::StreamNotFound,
        SendLiveSnapshotJobCommandError::UserDisable,
        SendLiveSnapshotJobCommandError::Forbidden,
        SendLiveSnapshotJobCommandError::OperationDenied,
        SendLiveSnapshotJobCommandError::JobNotFound,
        SendLiveSnapshotJobCommandError::JobAlreadyStarted,
        SendLiveSnapshotJobCommandError::InternalError,
    ];
}

/// Response to [`SendLiveSnapshotJobCommandRequest`].
pub type SendLiveSnapshotJobCommandResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`SendLiveSnapshotJobCommandRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`JobLimitExceeded`](super::DocumentedError::JobLimitExceeded)
/// - [`StreamNotFound`](super::DocumentedError::StreamNotFound)
/// - [`UserDisable`](super::DocumentedError::UserDisable)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`JobNotFound`](super::DocumentedError::JobNotFound)
/// - [`JobAlreadyStarted`](super::DocumentedError::JobAlreadyStarted)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type SendLiveSnapshotJobCommandError = super::DocumentedError;
