// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! - [`CancelAsyncTask`](mod@cancel_async_task): Cancels an asynchronous task, found by its ID.
//! - [`ExportAnalysisTagDetailByTaskId`](mod@export_analysis_tag_detail_by_task_id): Exports the tagging details of an analysis task, for given categories.
//! - [`GenerateBroadcastNews`](mod@generate_broadcast_news): Picks hot topics for a news broadcast according to a prompt.
//! - [`GenerateOutputFormat`](mod@generate_output_format): Generates an output format for tag analysis from task description, content and tags.
//! - [`GetEnterpriseVocAnalysisTask`](mod@get_enterprise_voc_analysis_task): Shows the status and results of a voice-of-customer analysis task.
//! - [`GetEssayCorrectionTask`](mod@get_essay_correction_task): Shows the status of an essay correction task, with results and scores.
//! - [`GetFileContent`](mod@get_file_content): Reads the content of a file, found by its key.
//! - [`GetTagMiningAnalysisTask`](mod@get_tag_mining_analysis_task): Shows the results and token usage of a tag mining task.
//! - [`GetVideoAnalysisConfig`](mod@get_video_analysis_config): Reads the limit of concurrent video analysis tasks in a workspace.
//! - [`GetVideoAnalysisTask`](mod@get_video_analysis_task): Shows the status and results of a video analysis task.
//! - [`GetVideoDetectShotConfig`](mod@get_video_detect_shot_config): Reads the limit of concurrent shot detection tasks in a workspace.
//! - [`GetVideoDetectShotTask`](mod@get_video_detect_shot_task): Shows the status and results of a video shot detection task.
//! - [`HotNewsRecommend`](mod@hot_news_recommend): Recommends trending news that fit a prompt.
//! - [`ListAnalysisTagDetailByTaskId`](mod@list_analysis_tag_detail_by_task_id): Lists the tags that an analysis task gave to each piece of content.
//! - [`ListHotTopicSummaries`](mod@list_hot_topic_summaries): Lists hot topics with their heat, news and comments, by category or version.
//! - [`RunEnterpriseVocAnalysis`](mod@run_enterprise_voc_analysis): Analyzes customer feedback by tags, as a task description says.
//! - [`RunEssayCorrection`](mod@run_essay_correction): Corrects an essay for the grade, subject and full mark given, and comments on it.
//! - [`RunHotTopicChat`](mod@run_hot_topic_chat): Answers a prompt about trending topics and sends the text piece by piece.
//! - [`RunHotTopicSummary`](mod@run_hot_topic_summary): Summarizes trending topics, in a style of its own if wanted.
//! - [`RunMarketingInformationExtract`](mod@run_marketing_information_extract): Extracts marketing information from source materials, by a kind or a custom prompt.
//! - [`RunMarketingInformationWriting`](mod@run_marketing_information_writing): Writes marketing copy from source material, after examples and limits if given.
//! - [`RunNetworkContentAudit`](mod@run_network_content_audit): Checks content from the internet against a set of tags, each defined by a prompt.
//! - [`RunOcrParse`](mod@run_ocr_parse): Parses a document or image, given by URL or file key, into text with a model.
//! - [`RunScriptChat`](mod@run_script_chat): Talks about a script, going on from an earlier task if one is named.
//! - [`RunScriptContinue`](mod@run_script_continue): Continues a script from its summary and what the user has written.
//! - [`RunScriptPlanning`](mod@run_script_planning): Plans a script with its shots from name, type, summary and wishes for the plot.
//! - [`RunScriptRefine`](mod@run_script_refine): Polishes the script that an earlier task made.
//! - [`RunStyleWriting`](mod@run_style_writing): Writes on a theme in a style learned from sample texts.
//! - [`RunTagMiningAnalysis`](mod@run_tag_mining_analysis): Finds which tags fit a piece of content, as a task description says.
//! - [`RunVideoAnalysis`](mod@run_video_analysis): Analyzes a video with models and sends the results piece by piece as they come up.
//! - [`RunVideoDetectShot`](mod@run_video_detect_shot): Splits a video into its shots with a model and describes what it finds.
//! - [`SubmitEnterpriseVocAnalysisTask`](mod@submit_enterprise_voc_analysis_task): Submits content for voice-of-customer analysis, with the tags to assign; runs in the background.
//! - [`SubmitEssayCorrectionTask`](mod@submit_essay_correction_task): Submits essays for correction, with grade, subject and full score; runs in the background.
//! - [`SubmitTagMiningAnalysisTask`](mod@submit_tag_mining_analysis_task): Submits content in which tags are to be mined; runs in the background.
//! - [`SubmitVideoAnalysisTask`](mod@submit_video_analysis_task): Submits a video for analysis with chosen models and prompts; runs in the background.
//! - [`SubmitVideoDetectShotTask`](mod@submit_video_detect_shot_task): Submits a video for shot detection with chosen models and prompts; runs in the background.
//! - [`UpdateVideoAnalysisConfig`](mod@update_video_analysis_config): Changes the limit of concurrent video analysis tasks in a workspace.
//! - [`UpdateVideoAnalysisTask`](mod@update_video_analysis_task): Sets the status of one video analysis task.
//! - [`UpdateVideoAnalysisTasks`](mod@update_video_analysis_tasks): Sets the status of several video analysis tasks, with an outcome for each.
//! - [`UpdateVideoDetectShotConfig`](mod@update_video_detect_shot_config): Changes the limit of concurrent shot detection tasks in a workspace.
//! - [`UpdateVideoDetectShotTask`](mod@update_video_detect_shot_task): Sets the status of one video shot detection task.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]
#![warn(missing_docs)]
// What the documentation deprecates is printed, written and read all the same.
#![allow(deprecated)]
// A setter bears the name of its field, though `sub` or `not` are names of operators too.
#![allow(clippy::should_implement_trait)]

pub use alicloud_runtime as runtime;
pub use alicloud_runtime::{
    Config, Credentials, EmptyResponse, Error, ErrorCode, ErrorKind, Open, OperationError,
    ProvideCredentials, Reply, Timestamp, UndocumentedResponse,
};

use alicloud_runtime::codegen::*;

pub mod cancel_async_task;
pub mod export_analysis_tag_detail_by_task_id;
pub mod generate_broadcast_news;
pub mod generate_output_format;
pub mod get_enterprise_voc_analysis_task;
pub mod get_essay_correction_task;
pub mod get_file_content;
pub mod get_tag_mining_analysis_task;
pub mod get_video_analysis_config;
pub mod get_video_analysis_task;
pub mod get_video_detect_shot_config;
pub mod get_video_detect_shot_task;
pub mod hot_news_recommend;
pub mod list_analysis_tag_detail_by_task_id;
pub mod list_hot_topic_summaries;
pub mod run_enterprise_voc_analysis;
pub mod run_essay_correction;
pub mod run_hot_topic_chat;
pub mod run_hot_topic_summary;
pub mod run_marketing_information_extract;
pub mod run_marketing_information_writing;
pub mod run_network_content_audit;
pub mod run_ocr_parse;
pub mod run_script_chat;
pub mod run_script_continue;
pub mod run_script_planning;
pub mod run_script_refine;
pub mod run_style_writing;
pub mod run_tag_mining_analysis;
pub mod run_video_analysis;
pub mod run_video_detect_shot;
pub mod submit_enterprise_voc_analysis_task;
pub mod submit_essay_correction_task;
pub mod submit_tag_mining_analysis_task;
pub mod submit_video_analysis_task;
pub mod submit_video_detect_shot_task;
pub mod update_video_analysis_config;
pub mod update_video_analysis_task;
pub mod update_video_analysis_tasks;
pub mod update_video_detect_shot_config;
pub mod update_video_detect_shot_task;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    cancel_async_task::{CancelAsyncTaskError, CancelAsyncTaskRequest, CancelAsyncTaskResponse},
    export_analysis_tag_detail_by_task_id::{ExportAnalysisTagDetailByTaskIdError, ExportAnalysisTagDetailByTaskIdRequest, ExportAnalysisTagDetailByTaskIdResponse},
    generate_broadcast_news::{GenerateBroadcastNewsRequest, GenerateBroadcastNewsResponse},
    generate_output_format::{GenerateOutputFormatError, GenerateOutputFormatRequest, GenerateOutputFormatResponse},
    get_enterprise_voc_analysis_task::{GetEnterpriseVocAnalysisTaskError, GetEnterpriseVocAnalysisTaskRequest, GetEnterpriseVocAnalysisTaskResponse},
    get_essay_correction_task::{GetEssayCorrectionTaskError, GetEssayCorrectionTaskRequest, GetEssayCorrectionTaskResponse},
    get_file_content::{GetFileContentError, GetFileContentRequest, GetFileContentResponse},
    get_tag_mining_analysis_task::{GetTagMiningAnalysisTaskError, GetTagMiningAnalysisTaskRequest, GetTagMiningAnalysisTaskResponse},
    get_video_analysis_config::{GetVideoAnalysisConfigRequest, GetVideoAnalysisConfigResponse},
    get_video_analysis_task::{GetVideoAnalysisTaskError, GetVideoAnalysisTaskRequest, GetVideoAnalysisTaskResponse},
    get_video_detect_shot_config::{GetVideoDetectShotConfigRequest, GetVideoDetectShotConfigResponse},
    get_video_detect_shot_task::{GetVideoDetectShotTaskError, GetVideoDetectShotTaskRequest, GetVideoDetectShotTaskResponse},
    hot_news_recommend::{HotNewsRecommendRequest, HotNewsRecommendResponse},
    list_analysis_tag_detail_by_task_id::{ListAnalysisTagDetailByTaskIdError, ListAnalysisTagDetailByTaskIdRequest, ListAnalysisTagDetailByTaskIdResponse},
    list_hot_topic_summaries::{ListHotTopicSummariesRequest, ListHotTopicSummariesResponse},
    run_enterprise_voc_analysis::{RunEnterpriseVocAnalysisError, RunEnterpriseVocAnalysisRequest, RunEnterpriseVocAnalysisResponse},
    run_essay_correction::{RunEssayCorrectionRequest, RunEssayCorrectionResponse},
    run_hot_topic_chat::{RunHotTopicChatError, RunHotTopicChatRequest, RunHotTopicChatResponse},
    run_hot_topic_summary::{RunHotTopicSummaryError, RunHotTopicSummaryRequest, RunHotTopicSummaryResponse},
    run_marketing_information_extract::{RunMarketingInformationExtractRequest, RunMarketingInformationExtractResponse},
    run_marketing_information_writing::{RunMarketingInformationWritingError, RunMarketingInformationWritingRequest, RunMarketingInformationWritingResponse},
    run_network_content_audit::{RunNetworkContentAuditError, RunNetworkContentAuditRequest, RunNetworkContentAuditResponse},
    run_ocr_parse::{RunOcrParseError, RunOcrParseRequest, RunOcrParseResponse},
    run_script_chat::{RunScriptChatError, RunScriptChatRequest, RunScriptChatResponse},
    run_script_continue::{RunScriptContinueError, RunScriptContinueRequest, RunScriptContinueResponse},
    run_script_planning::{RunScriptPlanningError, RunScriptPlanningRequest, RunScriptPlanningResponse},
    run_script_refine::{RunScriptRefineError, RunScriptRefineRequest, RunScriptRefineResponse},
    run_style_writing::{RunStyleWritingError, RunStyleWritingRequest, RunStyleWritingResponse},
    run_tag_mining_analysis::{RunTagMiningAnalysisError, RunTagMiningAnalysisRequest, RunTagMiningAnalysisResponse},
    run_video_analysis::{RunVideoAnalysisError, RunVideoAnalysisRequest, RunVideoAnalysisResponse},
    run_video_detect_shot::{RunVideoDetectShotError, RunVideoDetectShotRequest, RunVideoDetectShotResponse},
    submit_enterprise_voc_analysis_task::{SubmitEnterpriseVocAnalysisTaskError, SubmitEnterpriseVocAnalysisTaskRequest, SubmitEnterpriseVocAnalysisTaskResponse},
    submit_essay_correction_task::{SubmitEssayCorrectionTaskError, SubmitEssayCorrectionTaskRequest, SubmitEssayCorrectionTaskResponse},
    submit_tag_mining_analysis_task::{SubmitTagMiningAnalysisTaskError, SubmitTagMiningAnalysisTaskRequest, SubmitTagMiningAnalysisTaskResponse},
    submit_video_analysis_task::{SubmitVideoAnalysisTaskError, SubmitVideoAnalysisTaskRequest, SubmitVideoAnalysisTaskResponse},
    submit_video_detect_shot_task::{SubmitVideoDetectShotTaskError, SubmitVideoDetectShotTaskRequest, SubmitVideoDetectShotTaskResponse},
    update_video_analysis_config::{UpdateVideoAnalysisConfigRequest, UpdateVideoAnalysisConfigResponse},
    update_video_analysis_task::{UpdateVideoAnalysisTaskRequest, UpdateVideoAnalysisTaskResponse},
    update_video_analysis_tasks::{UpdateVideoAnalysisTasksRequest, UpdateVideoAnalysisTasksResponse},
    update_video_detect_shot_config::{UpdateVideoDetectShotConfigRequest, UpdateVideoDetectShotConfigResponse},
    update_video_detect_shot_task::{UpdateVideoDetectShotTaskRequest, UpdateVideoDetectShotTaskResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "QuanMiaoLightApp",
    version: "2024-08-01",
    endpoints: Endpoints {
        central: Some("quanmiaolightapp.cn-beijing.aliyuncs.com"),
        regional: &[],
        rule: None,
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of Quanmiao Light Applications.
#[derive(Clone, Debug)]
pub struct Client {
    inner: alicloud_runtime::Client,
}

impl Client {
    /// A client with the settings of `config`.
    pub fn new(config: &Config) -> Self {
        Self {
            inner: alicloud_runtime::Client::new(config, &PRODUCT),
        }
    }
    /// Cancels an asynchronous task, found by its ID.
    #[inline]
    pub fn cancel_async_task(
        &self,
        request: CancelAsyncTaskRequest,
    ) -> Call<'_, CancelAsyncTaskRequest> {
        self.inner.call(request)
    }
    /// Exports the tagging details of an analysis task, for given categories.
    #[inline]
    pub fn export_analysis_tag_detail_by_task_id(
        &self,
        request: ExportAnalysisTagDetailByTaskIdRequest,
    ) -> Call<'_, ExportAnalysisTagDetailByTaskIdRequest> {
        self.inner.call(request)
    }
    /// Picks hot topics for a news broadcast according to a prompt.
    #[inline]
    pub fn generate_broadcast_news(
        &self,
        request: GenerateBroadcastNewsRequest,
    ) -> Call<'_, GenerateBroadcastNewsRequest> {
        self.inner.call(request)
    }
    /// Generates an output format for tag analysis from task description, content and tags.
    #[inline]
    pub fn generate_output_format(
        &self,
        request: GenerateOutputFormatRequest,
    ) -> Call<'_, GenerateOutputFormatRequest> {
        self.inner.call(request)
    }
    /// Shows the status and results of a voice-of-customer analysis task.
    #[inline]
    pub fn get_enterprise_voc_analysis_task(
        &self,
        request: GetEnterpriseVocAnalysisTaskRequest,
    ) -> Call<'_, GetEnterpriseVocAnalysisTaskRequest> {
        self.inner.call(request)
    }
    /// Shows the status of an essay correction task, with results and scores.
    #[inline]
    pub fn get_essay_correction_task(
        &self,
        request: GetEssayCorrectionTaskRequest,
    ) -> Call<'_, GetEssayCorrectionTaskRequest> {
        self.inner.call(request)
    }
    /// Reads the content of a file, found by its key.
    #[inline]
    pub fn get_file_content(
        &self,
        request: GetFileContentRequest,
    ) -> Call<'_, GetFileContentRequest> {
        self.inner.call(request)
    }
    /// Shows the results and token usage of a tag mining task.
    #[inline]
    pub fn get_tag_mining_analysis_task(
        &self,
        request: GetTagMiningAnalysisTaskRequest,
    ) -> Call<'_, GetTagMiningAnalysisTaskRequest> {
        self.inner.call(request)
    }
    /// Reads the limit of concurrent video analysis tasks in a workspace.
    #[inline]
    pub fn get_video_analysis_config(
        &self,
        request: GetVideoAnalysisConfigRequest,
    ) -> Call<'_, GetVideoAnalysisConfigRequest> {
        self.inner.call(request)
    }
    /// Shows the status and results of a video analysis task.
    #[inline]
    pub fn get_video_analysis_task(
        &self,
        request: GetVideoAnalysisTaskRequest,
    ) -> Call<'_, GetVideoAnalysisTaskRequest> {
        self.inner.call(request)
    }
    /// Reads the limit of concurrent shot detection tasks in a workspace.
    #[inline]
    pub fn get_video_detect_shot_config(
        &self,
        request: GetVideoDetectShotConfigRequest,
    ) -> Call<'_, GetVideoDetectShotConfigRequest> {
        self.inner.call(request)
    }
    /// Shows the status and results of a video shot detection task.
    #[inline]
    pub fn get_video_detect_shot_task(
        &self,
        request: GetVideoDetectShotTaskRequest,
    ) -> Call<'_, GetVideoDetectShotTaskRequest> {
        self.inner.call(request)
    }
    /// Recommends trending news that fit a prompt.
    #[inline]
    pub fn hot_news_recommend(
        &self,
        request: HotNewsRecommendRequest,
    ) -> Call<'_, HotNewsRecommendRequest> {
        self.inner.call(request)
    }
    /// Lists the tags that an analysis task gave to each piece of content.
    #[inline]
    pub fn list_analysis_tag_detail_by_task_id(
        &self,
        request: ListAnalysisTagDetailByTaskIdRequest,
    ) -> Call<'_, ListAnalysisTagDetailByTaskIdRequest> {
        self.inner.call(request)
    }
    /// Lists hot topics with their heat, news and comments, by category or version.
    #[inline]
    pub fn list_hot_topic_summaries(
        &self,
        request: ListHotTopicSummariesRequest,
    ) -> Call<'_, ListHotTopicSummariesRequest> {
        self.inner.call(request)
    }
    /// Analyzes customer feedback by tags, as a task description says.
    #[inline]
    pub fn run_enterprise_voc_analysis(
        &self,
        request: RunEnterpriseVocAnalysisRequest,
    ) -> Call<'_, RunEnterpriseVocAnalysisRequest> {
        self.inner.call(request)
    }
    /// Corrects an essay for the grade, subject and full mark given, and comments on it.
    #[inline]
    pub fn run_essay_correction(
        &self,
        request: RunEssayCorrectionRequest,
    ) -> Call<'_, RunEssayCorrectionRequest> {
        self.inner.call(request)
    }
    /// Answers a prompt about trending topics and sends the text piece by piece.
    #[inline]
    pub fn run_hot_topic_chat(
        &self,
        request: RunHotTopicChatRequest,
    ) -> Call<'_, RunHotTopicChatRequest> {
        self.inner.call(request)
    }
    /// Summarizes trending topics, in a style of its own if wanted.
    #[inline]
    pub fn run_hot_topic_summary(
        &self,
        request: RunHotTopicSummaryRequest,
    ) -> Call<'_, RunHotTopicSummaryRequest> {
        self.inner.call(request)
    }
    /// Extracts marketing information from source materials, by a kind or a custom prompt.
    #[inline]
    pub fn run_marketing_information_extract(
        &self,
        request: RunMarketingInformationExtractRequest,
    ) -> Call<'_, RunMarketingInformationExtractRequest> {
        self.inner.call(request)
    }
    /// Writes marketing copy from source material, after examples and limits if given.
    #[inline]
    pub fn run_marketing_information_writing(
        &self,
        request: RunMarketingInformationWritingRequest,
    ) -> Call<'_, RunMarketingInformationWritingRequest> {
        self.inner.call(request)
    }
    /// Checks content from the internet against a set of tags, each defined by a prompt.
    #[inline]
    pub fn run_network_content_audit(
        &self,
        request: RunNetworkContentAuditRequest,
    ) -> Call<'_, RunNetworkContentAuditRequest> {
        self.inner.call(request)
    }
    /// Parses a document or image, given by URL or file key, into text with a model.
    #[inline]
    pub fn run_ocr_parse(
        &self,
        request: RunOcrParseRequest,
    ) -> Call<'_, RunOcrParseRequest> {
        self.inner.call(request)
    }
    /// Talks about a script, going on from an earlier task if one is named.
    #[inline]
    pub fn run_script_chat(
        &self,
        request: RunScriptChatRequest,
    ) -> Call<'_, RunScriptChatRequest> {
        self.inner.call(request)
    }
    /// Continues a script from its summary and what the user has written.
    #[inline]
    pub fn run_script_continue(
        &self,
        request: RunScriptContinueRequest,
    ) -> Call<'_, RunScriptContinueRequest> {
        self.inner.call(request)
    }
    /// Plans a script with its shots from name, type, summary and wishes for the plot.
    #[inline]
    pub fn run_script_planning(
        &self,
        request: RunScriptPlanningRequest,
    ) -> Call<'_, RunScriptPlanningRequest> {
        self.inner.call(request)
    }
    /// Polishes the script that an earlier task made.
    #[inline]
    pub fn run_script_refine(
        &self,
        request: RunScriptRefineRequest,
    ) -> Call<'_, RunScriptRefineRequest> {
        self.inner.call(request)
    }
    /// Writes on a theme in a style learned from sample texts.
    #[inline]
    pub fn run_style_writing(
        &self,
        request: RunStyleWritingRequest,
    ) -> Call<'_, RunStyleWritingRequest> {
        self.inner.call(request)
    }
    /// Finds which tags fit a piece of content, as a task description says.
    #[inline]
    pub fn run_tag_mining_analysis(
        &self,
        request: RunTagMiningAnalysisRequest,
    ) -> Call<'_, RunTagMiningAnalysisRequest> {
        self.inner.call(request)
    }
    /// Analyzes a video with models and sends the results piece by piece as they come up.
    #[inline]
    pub fn run_video_analysis(
        &self,
        request: RunVideoAnalysisRequest,
    ) -> Call<'_, RunVideoAnalysisRequest> {
        self.inner.call(request)
    }
    /// Splits a video into its shots with a model and describes what it finds.
    #[inline]
    pub fn run_video_detect_shot(
        &self,
        request: RunVideoDetectShotRequest,
    ) -> Call<'_, RunVideoDetectShotRequest> {
        self.inner.call(request)
    }
    /// Submits content for voice-of-customer analysis, with the tags to assign; runs in the background.
    #[inline]
    pub fn submit_enterprise_voc_analysis_task(
        &self,
        request: SubmitEnterpriseVocAnalysisTaskRequest,
    ) -> Call<'_, SubmitEnterpriseVocAnalysisTaskRequest> {
        self.inner.call(request)
    }
    /// Submits essays for correction, with grade, subject and full score; runs in the background.
    #[inline]
    pub fn submit_essay_correction_task(
        &self,
        request: SubmitEssayCorrectionTaskRequest,
    ) -> Call<'_, SubmitEssayCorrectionTaskRequest> {
        self.inner.call(request)
    }
    /// Submits content in which tags are to be mined; runs in the background.
    #[inline]
    pub fn submit_tag_mining_analysis_task(
        &self,
        request: SubmitTagMiningAnalysisTaskRequest,
    ) -> Call<'_, SubmitTagMiningAnalysisTaskRequest> {
        self.inner.call(request)
    }
    /// Submits a video for analysis with chosen models and prompts; runs in the background.
    #[inline]
    pub fn submit_video_analysis_task(
        &self,
        request: SubmitVideoAnalysisTaskRequest,
    ) -> Call<'_, SubmitVideoAnalysisTaskRequest> {
        self.inner.call(request)
    }
    /// Submits a video for shot detection with chosen models and prompts; runs in the background.
    #[inline]
    pub fn submit_video_detect_shot_task(
        &self,
        request: SubmitVideoDetectShotTaskRequest,
    ) -> Call<'_, SubmitVideoDetectShotTaskRequest> {
        self.inner.call(request)
    }
    /// Changes the limit of concurrent video analysis tasks in a workspace.
    #[inline]
    pub fn update_video_analysis_config(
        &self,
        request: UpdateVideoAnalysisConfigRequest,
    ) -> Call<'_, UpdateVideoAnalysisConfigRequest> {
        self.inner.call(request)
    }
    /// Sets the status of one video analysis task.
    #[inline]
    pub fn update_video_analysis_task(
        &self,
        request: UpdateVideoAnalysisTaskRequest,
    ) -> Call<'_, UpdateVideoAnalysisTaskRequest> {
        self.inner.call(request)
    }
    /// Sets the status of several video analysis tasks, with an outcome for each.
    #[inline]
    pub fn update_video_analysis_tasks(
        &self,
        request: UpdateVideoAnalysisTasksRequest,
    ) -> Call<'_, UpdateVideoAnalysisTasksRequest> {
        self.inner.call(request)
    }
    /// Changes the limit of concurrent shot detection tasks in a workspace.
    #[inline]
    pub fn update_video_detect_shot_config(
        &self,
        request: UpdateVideoDetectShotConfigRequest,
    ) -> Call<'_, UpdateVideoDetectShotConfigRequest> {
        self.inner.call(request)
    }
    /// Sets the status of one video shot detection task.
    #[inline]
    pub fn update_video_detect_shot_task(
        &self,
        request: UpdateVideoDetectShotTaskRequest,
    ) -> Call<'_, UpdateVideoDetectShotTaskRequest> {
        self.inner.call(request)
    }
}
