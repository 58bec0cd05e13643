// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryAnalysisJobList`, from `mts/QueryAnalysisJobList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BitrateBnd, Container, ContainerFormat, File, Ids, JobState, MNSMessageResult, QualityControl, Segment, Template, TemplateAudio, TemplateMuxConfig, TemplateMuxConfigGif, TemplateTransConfig, TemplateVideo, TransMode};

/// Returns template analysis jobs with the preset templates they found suitable.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::QueryAnalysisJobListRequest::new()
///     .analysis_job_ids("bb558c1cc25b45309aab5be44d19****");
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .query_analysis_job_list(request)
///     .wait()
///     .until_done()
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryAnalysisJobListRequest {
    /// **Required.** IDs of the analysis jobs to work on or to narrow the list down to.
    /// Items: at most 10. Example: `bb558c1cc25b45309aab5be44d19****`.
    pub analysis_job_ids: Option<String>,
}

impl QueryAnalysisJobListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AnalysisJobIds`, which is required.
    pub fn analysis_job_ids(mut self, value: impl Into<String>) -> Self {
        self.analysis_job_ids = Some(value.into());
        self
    }
}

request! {
    QueryAnalysisJobListRequest {
        "AnalysisJobIds" => analysis_job_ids: query,
    }
}

impl Operation for QueryAnalysisJobListRequest {
    type Response = QueryAnalysisJobListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryAnalysisJobList")
        .required(&["AnalysisJobIds"])
        .read_only();
}

impl Stateful for QueryAnalysisJobListRequest {
    type State = JobState;
    const FAILURES: &'static [JobState] = &[JobState::Fail];
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.analysis_job_ids)
    }
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::list(
            response
                .analysis_job_list
                .iter()
                .map(|v| (v.id.as_deref(), v.state.as_ref().map(|s| s.as_str()))),
        )
    }
}

impl StatefulTask for QueryAnalysisJobListRequest {
    const DONE: &'static [JobState] = &[JobState::Success];
}

/// Response to [`QueryAnalysisJobListRequest`].
#[non_exhaustive]
pub struct QueryAnalysisJobListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5CA6E020-4102-4FFF-AA56-5ED7ECD8****`.
    pub request_id: Option<String>,
    /// Items of the kind analysis job that were found or are concerned.
    pub analysis_job_list: Vec<AnalysisJob>,
    /// IDs of the non exist analysis jobs that were found or are concerned.
    pub non_exist_analysis_job_ids: Option<Ids>,
}

response! {
    QueryAnalysisJobListResponse {
        "RequestId" => request_id: value,
        "AnalysisJobList" => analysis_job_list: list("AnalysisJob"),
        "NonExistAnalysisJobIds" => non_exist_analysis_job_ids: value,
    }
}

/// Items of the kind analysis job that were found or are concerned.
#[non_exhaustive]
pub struct AnalysisJob {
    /// When the item was created. Example: `2014-01-10T12:00:00Z`.
    pub creation_time: Option<Timestamp>,
    /// Share in the whole, in percent. Example: `100`.
    pub percent: Option<i64>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Here: `Submitted`, `Analyzing`, `Success`, `Fail`. Example: `Success`.
    pub state: Option<Open<JobState>>,
    /// Settings of the analysis, and what it works with.
    pub analysis_config: Option<AnalysisConfig>,
    /// Text for people that explains the code or the event beside it.
    pub message: Option<String>,
    /// Rank that decides which item goes first when several fit.
    /// Range: 1 to 10. Default: `10`. Example: `8`.
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
    /// Identifier of the item within its collection. Example: `57f6aa3f84824309bcba67231b406****`.
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
    /// Whether interlaced pictures are turned into full ones. Example: `Auto`.
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
    /// Way of working, out of those that the service offers. Example: `Auto`.
    pub mode: Option<String>,
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
