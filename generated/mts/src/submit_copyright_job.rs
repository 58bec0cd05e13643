// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitCopyrightJob`, from `mts/SubmitCopyrightJob.md`.

use alicloud_runtime::codegen::*;

/// Submits a job that embeds a message as copyright watermark into a video.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::SubmitCopyrightJobRequest::new()
///     .output("...")
///     .message("...");
/// let reply = client.submit_copyright_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitCopyrightJobRequest {
    /// File to read, as JSON with bucket, region and object, or a media ID where these are offered.
    pub input: Option<String>,
    /// **Required.** Place in OSS for the file to write, as JSON with bucket, region and object.
    pub output: Option<String>,
    /// **Required.** Copyright text that is hidden in the picture.
    pub message: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// Time that is set or recorded for this: total.
    pub total_time: Option<i64>,
    /// Rank of the item on the scale that its container defines.
    pub level: Option<i64>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Address of yours that is told when the job is done.
    pub call_back: Option<String>,
    /// URL, or the path in it, that the call or the item is about.
    pub url: Option<String>,
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
    /// Sets `Input`.
    pub fn input(mut self, value: impl Into<String>) -> Self {
        self.input = Some(value.into());
        self
    }
    /// Sets `Output`, which is required.
    pub fn output(mut self, value: impl Into<String>) -> Self {
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
    /// Sets `CallBack`.
    pub fn call_back(mut self, value: impl Into<String>) -> Self {
        self.call_back = Some(value.into());
        self
    }
    /// Sets `Url`.
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
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
        "Input" => input: query,
        "Output" => output: query,
        "Message" => message: query,
        "StartTime" => start_time: query,
        "TotalTime" => total_time: query,
        "Level" => level: query,
        "Description" => description: query,
        "CallBack" => call_back: query,
        "Url" => url: query,
        "UserData" => user_data: query,
        "Params" => params: query,
    }
}

impl Operation for SubmitCopyrightJobRequest {
    type Response = SubmitCopyrightJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SubmitCopyrightJob")
        .required(&["Output", "Message"]);
}

/// Response to [`SubmitCopyrightJobRequest`], which the documentation does not describe.
pub type SubmitCopyrightJobResponse = alicloud_runtime::UndocumentedResponse;
