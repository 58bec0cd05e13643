// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitCopyrightJob`, from `ice/SubmitCopyrightJob.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Input, Output};

/// Starts a job that embeds a message into a video as an invisible copyright watermark.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// use alicloud_ice::submit_copyright_job::Input;
/// use alicloud_ice::submit_copyright_job::Output;
///
/// let request = alicloud_ice::SubmitCopyrightJobRequest::new()
///     .input(Input::new())
///     .output(Output::new())
///     .message("...");
/// let reply = client.submit_copyright_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitCopyrightJobRequest {
    /// **Required.** What is worked on, as an address in OSS, a media ID or a stream.
    pub input: Option<Input>,
    /// **Required.** Where the result is written.
    pub output: Option<Output>,
    /// **Required.** Message for the client or agent.
    pub message: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// Time that is set or recorded for this: total.
    pub total_time: Option<i64>,
    /// Rank of the item on the scale that its container defines.
    pub level: Option<i64>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
    /// The params that are concerned.
    pub params: Option<String>,
}

impl SubmitCopyrightJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Input`, which is required.
    pub fn input(mut self, value: impl Into<Input>) -> Self {
        self.input = Some(value.into());
        self
    }
    /// Sets `Output`, which is required.
    pub fn output(mut self, value: impl Into<Output>) -> Self {
        self.output = Some(value.into());
        self
    }
    /// Sets `Message`, which is required.
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `TotalTime`.
    #[inline]
    pub fn total_time(mut self, value: i64) -> Self {
        self.total_time = Some(value);
        self
    }
    /// Sets `Level`.
    #[inline]
    pub fn level(mut self, value: i64) -> Self {
        self.level = Some(value);
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
    /// Sets `Params`.
    pub fn params(mut self, value: impl Into<String>) -> Self {
        self.params = Some(value.into());
        self
    }
}

request! {
    SubmitCopyrightJobRequest {
        "Input" => input: query_json,
        "Output" => output: query_json,
        "Message" => message: query,
        "StartTime" => start_time: query,
        "TotalTime" => total_time: query,
        "Level" => level: query,
        "Description" => description: query,
        "UserData" => user_data: query,
        "Params" => params: query,
    }
}

impl Operation for SubmitCopyrightJobRequest {
    type Response = SubmitCopyrightJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SubmitCopyrightJob")
        .required(&["Input", "Output", "Message"]);
}

/// Response to [`SubmitCopyrightJobRequest`], which the documentation does not describe.
pub type SubmitCopyrightJobResponse = alicloud_runtime::UndocumentedResponse;
