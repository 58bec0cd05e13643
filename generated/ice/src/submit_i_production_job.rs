// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitIProductionJob`, from `ice/SubmitIProductionJob.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Input, ScheduleConfig};

/// Starts an intelligent production job, whose function is chosen by parameter.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// use alicloud_ice::submit_i_production_job::Input;
/// use alicloud_ice::submit_i_production_job::Output;
///
/// let request = alicloud_ice::SubmitIProductionJobRequest::new()
///     .function_name("...")
///     .input(Input::new())
///     .output(Output::new());
/// let reply = client.submit_i_production_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitIProductionJobRequest {
    /// Name that people know the item by.
    pub name: Option<String>,
    /// **Required.** Name of the function or feature that the call or the item is about.
    pub function_name: Option<String>,
    /// **Required.** What is worked on, as an address in OSS, a media ID or a stream.
    pub input: Option<Input>,
    /// **Required.** Where the result is written.
    pub output: Option<Output>,
    /// ID of the template whose settings are used or shown.
    pub template_id: Option<String>,
    /// The job params that are concerned.
    pub job_params: Option<String>,
    /// Settings of the schedule, and what it works with.
    pub schedule_config: Option<ScheduleConfig>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
    /// ID of the model that the call is about.
    pub model_id: Option<String>,
}

impl SubmitIProductionJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `FunctionName`, which is required.
    pub fn function_name(mut self, value: impl Into<String>) -> Self {
        self.function_name = Some(value.into());
        self
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
    /// Sets `TemplateId`.
    pub fn template_id(mut self, value: impl Into<String>) -> Self {
        self.template_id = Some(value.into());
        self
    }
    /// Sets `JobParams`.
    pub fn job_params(mut self, value: impl Into<String>) -> Self {
        self.job_params = Some(value.into());
        self
    }
    /// Sets `ScheduleConfig`.
    pub fn schedule_config(mut self, value: impl Into<ScheduleConfig>) -> Self {
        self.schedule_config = Some(value.into());
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
    /// Sets `ModelId`.
    pub fn model_id(mut self, value: impl Into<String>) -> Self {
        self.model_id = Some(value.into());
        self
    }
}

request! {
    SubmitIProductionJobRequest {
        "Name" => name: query,
        "FunctionName" => function_name: query,
        "Input" => input: query_json,
        "Output" => output: query_json,
        "TemplateId" => template_id: query,
        "JobParams" => job_params: query,
        "ScheduleConfig" => schedule_config: query_json,
        "UserData" => user_data: query,
        "ModelId" => model_id: query,
    }
}

impl Operation for SubmitIProductionJobRequest {
    type Response = SubmitIProductionJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SubmitIProductionJob")
        .required(&["FunctionName", "Input", "Output"]);
}

/// Response to [`SubmitIProductionJobRequest`].
#[non_exhaustive]
pub struct SubmitIProductionJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C1849434-FC47-5DC1-92B6-F7EAAFE3851E`.
    pub request_id: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `****20b48fb04483915d4f2cd8ac****`.
    pub job_id: Option<String>,
}

response! {
    SubmitIProductionJobResponse {
        "RequestId" => request_id: value,
        "JobId" => job_id: value,
    }
}

/// Where the result is written.
#[non_exhaustive]
pub struct Output {
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Service that the media belong to.
    pub biz: Option<Open<Biz>>,
    /// **Required.** File or media to work on, as an address or media ID.
    pub media: Option<String>,
    /// Web address under which the output is found.
    pub output_url: Option<String>,
}

impl Output {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Biz`.
    pub fn biz(mut self, value: impl Into<Open<Biz>>) -> Self {
        self.biz = Some(value.into());
        self
    }
    /// Sets `Media`, which is required.
    pub fn media(mut self, value: impl Into<String>) -> Self {
        self.media = Some(value.into());
        self
    }
    /// Sets `OutputUrl`.
    pub fn output_url(mut self, value: impl Into<String>) -> Self {
        self.output_url = Some(value.into());
        self
    }
}

request! {
    Output {
        "Type" => type_: field,
        "Biz" => biz: field,
        "Media" => media: field,
        "OutputUrl" => output_url: field,
    }
}

values! {
    /// Service that the media belong to.
    pub enum Biz {
        /// Media of Intelligent Media Services.
        Ims = "IMS",
        /// Media of ApsaraVideo VOD.
        Vod = "VOD",
    }
}
