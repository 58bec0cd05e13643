// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SendLiveTranscodeJobCommand`, from `ice/SendLiveTranscodeJobCommand.md`.

use alicloud_runtime::codegen::*;

/// Sends a command to a live transcoding job, to control it while it runs.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::SendLiveTranscodeJobCommandRequest::new()
///     .job_id("...")
///     .command("...");
/// let reply = client.send_live_transcode_job_command(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SendLiveTranscodeJobCommandRequest {
    /// **Required.** ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
    /// **Required.** Command that is or was run.
    pub command: Option<String>,
}

impl SendLiveTranscodeJobCommandRequest {
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
    SendLiveTranscodeJobCommandRequest {
        "JobId" => job_id: query,
        "Command" => command: query,
    }
}

impl Operation for SendLiveTranscodeJobCommandRequest {
    type Response = SendLiveTranscodeJobCommandResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SendLiveTranscodeJobCommand")
        .required(&["JobId", "Command"]);
}

/// Response to [`SendLiveTranscodeJobCommandRequest`].
pub type SendLiveTranscodeJobCommandResponse = alicloud_runtime::EmptyResponse;
