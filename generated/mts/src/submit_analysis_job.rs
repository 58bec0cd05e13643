// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitAnalysisJob`, from `mts/SubmitAnalysisJob.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BitrateBnd, Container, ContainerFormat, File, MNSMessageResult, QualityControl, Segment, Template, TemplateAudio, TemplateMuxConfig, TemplateMuxConfigGif, TemplateTransConfig, TemplateVideo, TransMode};

/// Submits a job that finds the preset templates suitable for an input file.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::SubmitAnalysisJobRequest::new()
///     .input("...")
///     .user_data("testid-001")
///     .pipeline_id("88c6ca184c0e4*****5b665e2a126797")
///     .priority("10");
/// let reply = client.submit_analysis_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitAnalysisJobRequest {
    /// **Required.** File to read, as JSON with bucket, region and object, or a media ID where these
    /// are offered.
    /// Example: `{"Bucket":"example-bucket","Location":"oss-cn-hangzhou","Object":"example.flv"}`.
    pub input: Option<String>,
    /// Settings of the analysis, and what it works with.
    /// Example: `{"QualityControl":{"RateQuality":25,"MethodStreaming":"network"}}`.
    pub analysis_config: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    /// Example: `testid-001`.
    pub user_data: Option<String>,
    /// **Required.** ID of the pipeline that the call is about.
    /// Example: `bb558c1cc25b45309aab5be44d19****`.
    pub pipeline_id: Option<String>,
    /// Rank that decides which item goes first when several fit. Default: `6`. Example: `10`.
    pub priority: Option<String>,
}

impl SubmitAnalysisJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Input`, which is required.
    pub fn input(mut self, value: impl Into<String>) -> Self {
        self.input = Some(value.into());
        self
    }
    /// Sets `AnalysisConfig`.
    pub fn analysis_config(mut self, value: impl Into<String>) -> Self {
        self.analysis_config = Some(value.into());
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
    /// Sets `PipelineId`, which is required.
    pub fn pipeline_id(mut self, value: impl Into<String>) -> Self {
        self.pipeline_id = Some(value.into());
        self
    }
    /// Sets `Priority`.
    pub fn priority(mut self, value: impl Into<String>) -> Self {
        self.priority = Some(value.into());
        self
    }
}

request! {
    SubmitAnalysisJobRequest {
        "Input" => input: query,
        "AnalysisConfig" => analysis_config: query,
        "UserData" => user_data: query,
        "PipelineId" => pipeline_id: query,
        "Priority" => priority: query,
    }
}

impl Operation for SubmitAnalysisJobRequest {
    type Response = SubmitAnalysisJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SubmitAnalysisJob")
        .required(&["Input", "PipelineId"]);
}

/// Response to [`SubmitAnalysisJobRequest`].
#[non_exhaustive]
pub struct SubmitAnalysisJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B52658D4-07AB-43CD-82B0-210958A6****`.
    pub request_id: Option<String>,
    /// The analysis with its state and templates.
    pub analysis_job: Option<AnalysisJob>,
}

response! {
    SubmitAnalysisJobResponse {
        "RequestId" => request_id: value,
        "AnalysisJob" => analysis_job: value,
    }
}

/// The analysis with its state and templates.
#[non_exhaustive]
pub struct AnalysisJob {
    /// When the item was created. Example: `2014-01-10T12:00:00Z`.
    pub creation_time: Option<Timestamp>,
    /// Share in the whole, in percent. Example: `100`.
    pub percent: Option<i64>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Success`.
    pub state: Option<String>,
    /// Settings of the analysis, and what it works with.
    pub analysis_config: Option<AnalysisConfig>,
    /// Text for people that explains the code or the event beside it.
    pub message: Option<String>,
    /// Rank that decides which item goes first when several fit.
    /// Range: 1 to 10. Default: `10`. Example: `10`.
    pub priority: Option<String>,
    /// Result of the step or check named MNS message.
    pub mns_message_result: Option<MNSMessageResult>,
    /// Items of the kind template that were found or are concerned.
    pub template_list: Vec<Template>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    /// Example: `testid-001`.
    pub user_data: Option<String>,
    /// Code for programs to act on, as a rule that of the result.
    pub code: Option<String>,
    /// File that was read, with bucket, region and object.
    pub input_file: Option<File>,
    /// ID of the pipeline that the item belongs to or stands for.
    /// Example: `bb558c1cc25b45309aab5be44d19****`.
    pub pipeline_id: Option<String>,
    /// Identifier of the item within its collection. Example: `57f6aa3f84824309bcba67231b40****`.
    pub id: Option<String>,
}

response! {
    AnalysisJob {
        "CreationTime" => creation_time: value,
        "Percent" => percent: value,
        "State" => state: value,
        "AnalysisConfig" => analysis_config: value,
        "Message" => message: value,
        "Priority" => priority: value,
        "MNSMessageResult" => mns_message_result: value,
        "TemplateList" => template_list: list("Template"),
        "UserData" => user_data: value,
        "Code" => code: value,
        "InputFile" => input_file: value,
        "PipelineId" => pipeline_id: value,
        "Id" => id: value,
    }
}

/// Settings of the analysis, and what it works with.
#[non_exhaustive]
pub struct AnalysisConfig {
    /// How good the output should be.
    pub quality_control: Option<QualityControl>,
    /// What the analysis may change in the source, such as cutting edges.
    pub properties_control: Option<PropertiesControl>,
}

response! {
    AnalysisConfig {
        "QualityControl" => quality_control: value,
        "PropertiesControl" => properties_control: value,
    }
}

/// What the analysis may change in the source, such as cutting edges.
#[non_exhaustive]
pub struct PropertiesControl {
    /// Whether interlaced pictures are turned into full ones. Example: `Force`.
    pub deinterlace: Option<String>,
    /// Part of the picture that is kept, or `border` to cut black edges by themselves.
    pub crop: Option<Crop>,
}

response! {
    PropertiesControl {
        "Deinterlace" => deinterlace: value,
        "Crop" => crop: value,
    }
}

/// Part of the picture that is kept, or `border` to cut black edges by themselves.
#[non_exhaustive]
pub struct Crop {
    /// Pixels that are cut away at the upper edge. Example: `8`.
    pub top: Option<String>,
    /// Horizontal size of the picture in pixels; for watermarks also as a share. Example: `8`.
    pub width: Option<String>,
    /// Vertical size of the picture in pixels; for watermarks also as a share. Example: `8`.
    pub height: Option<String>,
    /// Pixels that are cut away at the left edge. Example: `8`.
    pub left: Option<String>,
    /// Way of working, out of those that the service offers. Default: `Auto`. Example: `Auto`.
    pub mode: Option<Open<CropMode>>,
}

response! {
    Crop {
        "Top" => top: value,
        "Width" => width: value,
        "Height" => height: value,
        "Left" => left: value,
        "Mode" => mode: value,
    }
}

values! {
    /// Way of working, out of those that the service offers.
    pub enum CropMode {
        /// Done if the analysis finds it needed.
        Auto = "Auto",
        /// Done in any case.
        Force = "Force",
        /// Never done.
        None = "None",
    }
}
