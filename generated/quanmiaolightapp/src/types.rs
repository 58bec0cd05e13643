// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

/// Result of the step or check named add dataset documents.
#[non_exhaustive]
pub struct AddDatasetDocumentsResult {
    /// Number that is given for this: status. Example: `1`.
    pub status: Option<i32>,
    /// Title or heading shown to people.
    pub title: Option<String>,
    /// ID of the doc that the item belongs to or stands for.
    pub doc_id: Option<String>,
    /// Text for people about the error.
    pub error_message: Option<String>,
    /// Document that was stored in the data set.
    pub doc_uuid: Option<String>,
}

response! {
    AddDatasetDocumentsResult {
        "status" => status: value,
        "title" => title: value,
        "docId" => doc_id: value,
        "errorMessage" => error_message: value,
        "docUuid" => doc_uuid: value,
    }
}

/// Puts the result in a data set as a document; leave it out to keep nothing.
#[non_exhaustive]
pub struct AddDocumentParam {
    /// ID of the dataset that the call is about. Example: `890`.
    pub dataset_id: Option<i64>,
    /// Name that the dataset goes by.
    pub dataset_name: Option<String>,
    /// Title, text and source of what is stored.
    pub document: Option<Document>,
    /// Folder of the data set that the document goes to.
    pub category_uuid: Option<String>,
}

impl AddDocumentParam {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `datasetId`.
    #[inline]
    pub fn dataset_id(mut self, value: i64) -> Self {
        self.dataset_id = Some(value);
        self
    }
    /// Sets `datasetName`.
    pub fn dataset_name(mut self, value: impl Into<String>) -> Self {
        self.dataset_name = Some(value.into());
        self
    }
    /// Sets `document`.
    pub fn document(mut self, value: impl Into<Document>) -> Self {
        self.document = Some(value.into());
        self
    }
    /// Sets `categoryUuid`.
    pub fn category_uuid(mut self, value: impl Into<String>) -> Self {
        self.category_uuid = Some(value.into());
        self
    }
}

request! {
    AddDocumentParam {
        "datasetId" => dataset_id: field,
        "datasetName" => dataset_name: field,
        "document" => document: field,
        "categoryUuid" => category_uuid: field,
    }
}

/// The child nodes that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ChildNode {
    /// The child nodes that were found or are concerned, one entry each.
    pub child_nodes: Vec<VideoMindMappingChildNode>,
    /// Name of the item, as people see it. Example: `text`.
    pub name: Option<String>,
}

response! {
    ChildNode {
        "childNodes" => child_nodes: list(""),
        "name" => name: value,
    }
}

/// What the call yields: whether it worked, or where the exported file lies.
#[non_exhaustive]
pub struct ConfigData {
    /// Tasks worked on at the same time; further ones wait. Range: 2 to 10. Example: `2`.
    pub async_concurrency: Option<i32>,
}

response! {
    ConfigData {
        "asyncConcurrency" => async_concurrency: value,
    }
}

/// The dimensions to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Dimension {
    /// Name of the item, as people see it. Example: `text`.
    pub name: Option<String>,
    /// By what the points for this side of the essay are given. Example: `text`.
    pub rubric: Option<String>,
    /// Score that was worked out for the max. Example: `30`.
    pub max_score: Option<i32>,
}

impl Dimension {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `rubric`.
    pub fn rubric(mut self, value: impl Into<String>) -> Self {
        self.rubric = Some(value.into());
        self
    }
    /// Sets `maxScore`.
    #[inline]
    pub fn max_score(mut self, value: i32) -> Self {
        self.max_score = Some(value);
        self
    }
}

request! {
    Dimension {
        "name" => name: field,
        "rubric" => rubric: field,
        "maxScore" => max_score: field,
    }
}

/// Outcomes of the dimension, one entry each.
#[non_exhaustive]
pub struct DimensionResult {
    /// Name of the item, as people see it. Example: `text`.
    pub name: Option<String>,
    /// The analysis that are concerned. Example: `text`.
    pub analysis: Option<String>,
    /// Points given. Example: `25.5`.
    pub score: Option<f64>,
    /// Score that was worked out for the max. Example: `30`.
    pub max_score: Option<f64>,
}

response! {
    DimensionResult {
        "name" => name: value,
        "analysis" => analysis: value,
        "score" => score: value,
        "maxScore" => max_score: value,
    }
}

/// Title, text and source of what is stored.
#[non_exhaustive]
pub struct Document {
    /// Title or heading shown to people.
    pub title: Option<String>,
    /// ID of the doc that the call is about.
    pub doc_id: Option<String>,
}

impl Document {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `title`.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `docId`.
    pub fn doc_id(mut self, value: impl Into<String>) -> Self {
        self.doc_id = Some(value.into());
        self
    }
}

request! {
    Document {
        "title" => title: field,
        "docId" => doc_id: field,
    }
}

/// Tokens that the model read and wrote, which are billed.
#[non_exhaustive]
pub struct EssayCorrectionTaskUsage {
    /// Number that is given for this: input tokens. Example: `951`.
    pub input_tokens: Option<i32>,
    /// Number that is given for this: output tokens. Example: `13`.
    pub output_tokens: Option<i32>,
    /// Number that is given for this: total tokens. Example: `964`.
    pub total_tokens: Option<i32>,
}

response! {
    EssayCorrectionTaskUsage {
        "inputTokens" => input_tokens: value,
        "outputTokens" => output_tokens: value,
        "totalTokens" => total_tokens: value,
    }
}

/// Facts about the task and this piece of its stream.
#[non_exhaustive]
pub struct Header {
    /// Code that stands for the error, for programs to act on. Example: `AccessForbidden`.
    pub error_code: Option<String>,
    /// Text for people about the error. Example: `text`.
    pub error_message: Option<String>,
    /// What this piece of the stream tells, such as a step begun or the task ended.
    /// Example: `task-finished`.
    pub event: Option<String>,
    /// ID of the session that the item belongs to or stands for.
    pub session_id: Option<String>,
    /// ID of the task that the item belongs to or stands for.
    pub task_id: Option<String>,
    /// ID of the trace that the item belongs to or stands for.
    pub trace_id: Option<String>,
}

response! {
    Header {
        "errorCode" => error_code: value,
        "errorMessage" => error_message: value,
        "event" => event: value,
        "sessionId" => session_id: value,
        "taskId" => task_id: value,
        "traceId" => trace_id: value,
    }
}

/// The images that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Image {
    /// URL, or the path in it, that the call or the item is about. Example: `http://xxx.com/xxx.jpeg`.
    pub url: Option<String>,
}

response! {
    Image {
        "url" => url: value,
    }
}

values! {
    /// ID of the model that the call is about.
    pub enum ModelId {
        /// DeepSeek's model, which reasons before it writes.
        DeepseekR1 = "deepseek-r1",
        /// Strongest of the service's models.
        QuanmiaoLlmMax = "quanmiao-llm-max",
        /// Strongest of the service's models, reasoning first; slowest.
        QuanmiaoLlmMaxThinking = "quanmiao-llm-max-thinking",
        /// Middle course between quality and price.
        QuanmiaoLlmPlus = "quanmiao-llm-plus",
        /// Fastest and cheapest of the service's models.
        QuanmiaoLlmTurbo = "quanmiao-llm-turbo",
    }
}

/// What has been worked out so far.
#[non_exhaustive]
pub struct Output {
    /// What the model wrote.
    pub text: Option<String>,
}

response! {
    Output {
        "text" => text: value,
    }
}

/// Outcomes of the video generate, one entry each.
#[non_exhaustive]
pub struct OutputVideoGenerateResult {
    /// Whether the text is complete; until then more is coming. Example: `true`.
    pub generate_finished: Option<bool>,
    /// ID of the model that the item belongs to or stands for.
    pub model_id: Option<String>,
    /// Which of several texts this is. Example: `1`.
    pub index: Option<i32>,
    /// What the model wrote.
    pub text: Option<String>,
    /// What the model thought before it wrote; only of models that reason.
    pub reason_text: Option<String>,
    /// Tokens that the model read and wrote, which are billed.
    pub usage: Option<EssayCorrectionTaskUsage>,
}

response! {
    OutputVideoGenerateResult {
        "generateFinished" => generate_finished: value,
        "modelId" => model_id: value,
        "index" => index: value,
        "text" => text: value,
        "reasonText" => reason_text: value,
        "usage" => usage: value,
    }
}

/// Result and consumption in this piece of the stream.
#[non_exhaustive]
pub struct Payload {
    /// What has been worked out so far.
    pub output: Option<Output>,
    /// Tokens that the model read and wrote, which are billed.
    pub usage: Option<Usage>,
}

response! {
    Payload {
        "output" => output: value,
        "usage" => usage: value,
    }
}

/// What has been worked out so far.
#[non_exhaustive]
pub struct PayloadOutput {
    /// Result of the step or check named video split.
    pub video_split_result: Option<VideoSplitResult>,
}

response! {
    PayloadOutput {
        "videoSplitResult" => video_split_result: value,
    }
}

values! {
    /// The recognition options to work on or to narrow the list down to.
    pub enum RecognitionOption {
        /// Write down what is said.
        Asr = "ASR",
        /// Read text in the pictures.
        Ocr = "OCR",
        /// Tell what the pictures show.
        Vl = "VL",
    }
}

/// Facts about the task and this piece of its stream.
#[non_exhaustive]
pub struct ScriptChatHeader {
    /// Code that stands for the error, for programs to act on. Example: `403`.
    pub error_code: Option<String>,
    /// Text for people about the error. Example: `text`.
    pub error_message: Option<String>,
    /// What this piece of the stream tells, such as a step begun or the task ended.
    /// Example: `result-generated`.
    pub event: Option<String>,
    /// What is known about the event. Example: `text`.
    pub event_info: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F8A35034-EDCF-5C50-95A5-1044316F36E3`.
    pub request_id: Option<String>,
    /// ID of the session that the item belongs to or stands for.
    /// Example: `147648697127_914847410985_1730600302167`.
    pub session_id: Option<String>,
    /// ID of the task that the item belongs to or stands for.
    /// Example: `d3be9981-ca2d-4e17-bf31-1c0a628e9f99`.
    pub task_id: Option<String>,
    /// ID of the trace that the item belongs to or stands for.
    /// Example: `2150432017236011824686132ecdbc`.
    pub trace_id: Option<String>,
}

response! {
    ScriptChatHeader {
        "errorCode" => error_code: value,
        "errorMessage" => error_message: value,
        "event" => event: value,
        "eventInfo" => event_info: value,
        "requestId" => request_id: value,
        "sessionId" => session_id: value,
        "taskId" => task_id: value,
        "traceId" => trace_id: value,
    }
}

/// Labels attached to the item.
#[non_exhaustive]
pub struct Tag {
    /// Name that the tag goes by.
    pub tag_name: Option<String>,
    /// When a text gets this label, in words that the model goes by.
    pub tag_define_prompt: Option<String>,
}

impl Tag {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `tagName`.
    pub fn tag_name(mut self, value: impl Into<String>) -> Self {
        self.tag_name = Some(value.into());
        self
    }
    /// Sets `tagDefinePrompt`.
    pub fn tag_define_prompt(mut self, value: impl Into<String>) -> Self {
        self.tag_define_prompt = Some(value.into());
        self
    }
}

request! {
    Tag {
        "tagName" => tag_name: field,
        "tagDefinePrompt" => tag_define_prompt: field,
    }
}

/// What the call yields: whether it worked, or where the exported file lies.
#[non_exhaustive]
pub struct TaskData {
    /// ID of the task that the item belongs to or stands for.
    /// Example: `a0cc71ec-fe07-47e5-bf12-6e1c46081c98`.
    pub task_id: Option<String>,
}

response! {
    TaskData {
        "taskId" => task_id: value,
    }
}

/// What is known about the task run.
#[non_exhaustive]
pub struct TaskRunInfo {
    /// Whether the concurrent charge is switched on. Example: `true`.
    pub concurrent_charge_enable: Option<bool>,
    /// Time that is set or recorded for this: response. Unit: `milliseconds`. Example: `1000`.
    pub response_time: Option<i64>,
}

response! {
    TaskRunInfo {
        "concurrentChargeEnable" => concurrent_charge_enable: value,
        "responseTime" => response_time: value,
    }
}

/// The text process tasks to work on or to narrow the list down to.
#[non_exhaustive]
pub struct TextProcessTask {
    /// ID of the model that the call is about.
    pub model_id: Option<String>,
    /// Instruction for the language model, with places for what was seen and heard.
    pub model_custom_prompt_template: Option<String>,
    /// ID of the model custom prompt template that the call is about.
    pub model_custom_prompt_template_id: Option<String>,
}

impl TextProcessTask {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `modelId`.
    pub fn model_id(mut self, value: impl Into<String>) -> Self {
        self.model_id = Some(value.into());
        self
    }
    /// Sets `modelCustomPromptTemplate`.
    pub fn model_custom_prompt_template(mut self, value: impl Into<String>) -> Self {
        self.model_custom_prompt_template = Some(value.into());
        self
    }
    /// Sets `modelCustomPromptTemplateId`.
    pub fn model_custom_prompt_template_id(mut self, value: impl Into<String>) -> Self {
        self.model_custom_prompt_template_id = Some(value.into());
        self
    }
}

request! {
    TextProcessTask {
        "modelId" => model_id: field,
        "modelCustomPromptTemplate" => model_custom_prompt_template: field,
        "modelCustomPromptTemplateId" => model_custom_prompt_template_id: field,
    }
}

/// The time intervals to work on or to narrow the list down to.
#[non_exhaustive]
pub struct TimeInterval {
    /// Time that is set or recorded for this: start.
    pub start_time: Option<i64>,
    /// End of the period concerned.
    pub end_time: Option<i64>,
}

impl TimeInterval {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `startTime`.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `endTime`.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
}

request! {
    TimeInterval {
        "startTime" => start_time: field,
        "endTime" => end_time: field,
    }
}

/// Tokens that the model read and wrote, which are billed.
#[non_exhaustive]
pub struct Usage {
    /// Number that is given for this: input tokens. Example: `1`.
    pub input_tokens: Option<i64>,
    /// Number that is given for this: output tokens. Example: `2`.
    pub output_tokens: Option<i64>,
    /// Number that is given for this: total tokens. Example: `3`.
    pub total_tokens: Option<i64>,
}

response! {
    Usage {
        "inputTokens" => input_tokens: value,
        "outputTokens" => output_tokens: value,
        "totalTokens" => total_tokens: value,
    }
}

/// What the call yields: whether it worked, or where the exported file lies.
#[non_exhaustive]
pub struct VideoAnalysisTaskData {
    /// ID of the task that the item belongs to or stands for.
    /// Example: `3feb69ed02d9b1a17d0f1a942675d300`.
    pub task_id: Option<String>,
    /// State that the task is in. Example: `CANCELED`.
    pub task_status: Option<String>,
    /// Text for people about the task error. Example: `text`.
    pub task_error_message: Option<String>,
}

response! {
    VideoAnalysisTaskData {
        "taskId" => task_id: value,
        "taskStatus" => task_status: value,
        "taskErrorMessage" => task_error_message: value,
    }
}

/// Facts about the task and this piece of its stream.
#[non_exhaustive]
pub struct VideoAnalysisTaskHeader {
    /// Code that stands for the error, for programs to act on. Example: `success`.
    pub error_code: Option<String>,
    /// Text for people about the error. Example: `text`.
    pub error_message: Option<String>,
    /// What this piece of the stream tells, such as a step begun or the task ended.
    /// Example: `TIMEOUT_CLOSE_ORDER`.
    pub event: Option<String>,
    /// What is known about the event.
    pub event_info: Option<String>,
    /// ID of the session that the item belongs to or stands for.
    /// Example: `d5c38cf6-a4bf-4a57-a697-9f449926f0c9`.
    pub session_id: Option<String>,
    /// ID of the task that the item belongs to or stands for.
    /// Example: `6e223291-729b-4e84-9271-c13ada1a776b`.
    pub task_id: Option<String>,
    /// ID of the trace that the item belongs to or stands for.
    /// Example: `215045f817272303448235204efdef`.
    pub trace_id: Option<String>,
}

response! {
    VideoAnalysisTaskHeader {
        "errorCode" => error_code: value,
        "errorMessage" => error_message: value,
        "event" => event: value,
        "eventInfo" => event_info: value,
        "sessionId" => session_id: value,
        "taskId" => task_id: value,
        "traceId" => trace_id: value,
    }
}

/// Tokens that the model read and wrote, which are billed.
#[non_exhaustive]
pub struct VideoAnalysisUsage {
    /// Number that is given for this: input tokens. Example: `0`.
    pub input_tokens: Option<i32>,
    /// Number that is given for this: output tokens. Example: `0`.
    pub output_tokens: Option<i32>,
    /// Number that is given for this: total tokens. Example: `0`.
    pub total_tokens: Option<i32>,
    /// Number that is given for this: image tokens. Example: `1`.
    pub image_tokens: Option<i32>,
}

response! {
    VideoAnalysisUsage {
        "inputTokens" => input_tokens: value,
        "outputTokens" => output_tokens: value,
        "totalTokens" => total_tokens: value,
        "imageTokens" => image_tokens: value,
    }
}

/// The items that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct VideoCalculatorItem {
    /// Name of the item, as people see it.
    pub name: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `token`.
    pub type_: Option<String>,
    /// Token for the input; pass it on without reading anything into it. Example: `1`.
    pub input_token: Option<i32>,
    /// Token for the output; pass it on without reading anything into it. Example: `1`.
    pub output_token: Option<i32>,
    /// Moment that the record belongs to. Example: `1`.
    pub time: Option<i32>,
    /// Cost of what the model read. Example: `1`.
    pub input_expense: Option<f64>,
    /// Cost of what the model wrote. Example: `1`.
    pub output_expense: Option<f64>,
    /// Cost of the time. Example: `1`.
    pub time_expense: Option<f64>,
    /// Sum of all costs of this item. Example: `0.098`.
    pub total_expense: Option<f64>,
}

response! {
    VideoCalculatorItem {
        "name" => name: value,
        "type" => type_: value,
        "inputToken" => input_token: value,
        "outputToken" => output_token: value,
        "time" => time: value,
        "inputExpense" => input_expense: value,
        "outputExpense" => output_expense: value,
        "timeExpense" => time_expense: value,
        "totalExpense" => total_expense: value,
    }
}

/// Result of the step or check named video calculator.
#[non_exhaustive]
pub struct VideoCalculatorResult {
    /// The items that were found or are concerned, one entry each.
    pub items: Vec<VideoCalculatorItem>,
}

response! {
    VideoCalculatorResult {
        "items" => items: list(""),
    }
}

/// The video captions that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct VideoCaption {
    /// End of the period concerned. Unit: `milliseconds`. Example: `20000`.
    pub end_time: Option<i64>,
    /// Notation or file format of the end time. Example: `00:01`.
    pub end_time_format: Option<String>,
    /// Time that is set or recorded for this: start. Unit: `milliseconds`. Example: `1000`.
    pub start_time: Option<i64>,
    /// Notation or file format of the start time. Example: `00:01`.
    pub start_time_format: Option<String>,
    /// What the model wrote.
    pub text: Option<String>,
    /// Who says the caption. Example: `text`.
    pub speaker: Option<String>,
}

response! {
    VideoCaption {
        "endTime" => end_time: value,
        "endTimeFormat" => end_time_format: value,
        "startTime" => start_time: value,
        "startTimeFormat" => start_time_format: value,
        "text" => text: value,
        "speaker" => speaker: value,
    }
}

/// The video captions to work on or to narrow the list down to.
#[non_exhaustive]
pub struct VideoCaptionInfoVideoCaption {
    /// Time that is set or recorded for this: start. Unit: `milliseconds`. Example: `1000`.
    pub start_time: Option<i64>,
    /// End of the period concerned. Unit: `milliseconds`. Example: `10000`.
    pub end_time: Option<i64>,
    /// What is said in the caption. Example: `text`.
    pub text: Option<String>,
    /// Who says the caption. Example: `text`.
    pub speaker: Option<String>,
}

impl VideoCaptionInfoVideoCaption {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `startTime`.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `endTime`.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `text`.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
    /// Sets `speaker`.
    pub fn speaker(mut self, value: impl Into<String>) -> Self {
        self.speaker = Some(value.into());
        self
    }
}

request! {
    VideoCaptionInfoVideoCaption {
        "startTime" => start_time: field,
        "endTime" => end_time: field,
        "text" => text: field,
        "speaker" => speaker: field,
    }
}

/// Result of the step or check named video caption.
#[non_exhaustive]
pub struct VideoCaptionResult {
    /// Whether the text is complete; until then more is coming. Example: `true`.
    pub generate_finished: Option<bool>,
    /// The video captions that were found or are concerned, one entry each.
    pub video_captions: Vec<VideoCaption>,
}

response! {
    VideoCaptionResult {
        "generateFinished" => generate_finished: value,
        "videoCaptions" => video_captions: list(""),
    }
}

/// Result and consumption in this piece of the stream.
#[non_exhaustive]
pub struct VideoDetectShotTaskPayload {
    /// What has been worked out so far.
    pub output: Option<PayloadOutput>,
    /// Tokens that the model read and wrote, which are billed.
    pub usage: Option<Usage>,
}

response! {
    VideoDetectShotTaskPayload {
        "output" => output: value,
        "usage" => usage: value,
    }
}

/// Result of the step or check named video generate.
#[non_exhaustive]
pub struct VideoGenerateResult {
    /// Whether the text is complete; until then more is coming. Example: `true`.
    pub generate_finished: Option<bool>,
    /// What the model wrote.
    pub text: Option<String>,
    /// Tokens that the model read and wrote, which are billed.
    pub usage: Option<EssayCorrectionTaskUsage>,
    /// ID of the model that the item belongs to or stands for. Example: `qwen-max-latest`.
    pub model_id: Option<String>,
    /// Whether a lesser model was used. Example: `qwen-plus-latest`.
    pub model_reduce: Option<bool>,
    /// What the model thought before it wrote; only of models that reason.
    pub reason_text: Option<String>,
    /// Which of several texts this is. Example: `1`.
    pub index: Option<i32>,
}

response! {
    VideoGenerateResult {
        "generateFinished" => generate_finished: value,
        "text" => text: value,
        "usage" => usage: value,
        "modelId" => model_id: value,
        "modelReduce" => model_reduce: value,
        "reasonText" => reason_text: value,
        "index" => index: value,
    }
}

/// The video mind mappings that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct VideoMindMapping {
    /// The child nodes that were found or are concerned, one entry each.
    pub child_nodes: Vec<ChildNode>,
    /// Name of the item, as people see it. Example: `text`.
    pub name: Option<String>,
}

response! {
    VideoMindMapping {
        "childNodes" => child_nodes: list(""),
        "name" => name: value,
    }
}

/// The child nodes that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct VideoMindMappingChildNode {
    /// Name of the item, as people see it. Example: `text`.
    pub name: Option<String>,
}

response! {
    VideoMindMappingChildNode {
        "name" => name: value,
    }
}

/// The video parts that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct VideoPart {
    /// Name in a pair of name and value, or an opaque key where the service uses one.
    pub key: Option<String>,
}

response! {
    VideoPart {
        "key" => key: value,
    }
}

/// Result of the step or check named video recognition.
#[non_exhaustive]
pub struct VideoRecognitionResult {
    /// Time that is set or recorded for this: start. Example: `1758108425000`.
    pub start_time: Option<i64>,
    /// End of the period concerned. Example: `1748483740000`.
    pub end_time: Option<i64>,
    /// What was heard in the shot, as text.
    pub asr: Option<String>,
    /// What was read in the pictures of the shot.
    pub ocr: Option<String>,
    /// What is seen in the shot, told by the model.
    pub vl: Option<String>,
}

response! {
    VideoRecognitionResult {
        "startTime" => start_time: value,
        "endTime" => end_time: value,
        "asr" => asr: value,
        "ocr" => ocr: value,
        "vl" => vl: value,
    }
}

/// The video roles to work on or to narrow the list down to.
#[non_exhaustive]
pub struct VideoRole {
    /// Name that the role goes by. Example: `text`.
    pub role_name: Option<String>,
    /// What is known about the role. Example: `text`.
    pub role_info: Option<String>,
    /// The urls to work on or to narrow the list down to. Example: `http://xxx`.
    pub urls: Vec<String>,
    /// Whether the model finds out by itself who the person is. Example: `false`.
    pub is_auto_recognition: Option<bool>,
    /// The time intervals to work on or to narrow the list down to.
    pub time_intervals: Vec<TimeInterval>,
}

impl VideoRole {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `roleName`.
    pub fn role_name(mut self, value: impl Into<String>) -> Self {
        self.role_name = Some(value.into());
        self
    }
    /// Sets `roleInfo`.
    pub fn role_info(mut self, value: impl Into<String>) -> Self {
        self.role_info = Some(value.into());
        self
    }
    /// Sets `urls`.
    pub fn urls(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.urls = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `isAutoRecognition`.
    #[inline]
    pub fn is_auto_recognition(mut self, value: bool) -> Self {
        self.is_auto_recognition = Some(value);
        self
    }
    /// Sets `timeIntervals`.
    pub fn time_intervals(
        mut self,
        value: impl IntoIterator<Item = impl Into<TimeInterval>>,
    ) -> Self {
        self.time_intervals = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    VideoRole {
        "roleName" => role_name: field,
        "roleInfo" => role_info: field,
        "urls" => urls: field,
        "isAutoRecognition" => is_auto_recognition: field,
        "timeIntervals" => time_intervals: field,
    }
}

/// Outcomes of the video shot analysis, one entry each.
#[non_exhaustive]
pub struct VideoShotAnalysisResult {
    /// End of the period concerned. Unit: `milliseconds`. Example: `10000`.
    pub end_time: Option<i64>,
    /// Time that is set or recorded for this: start. Unit: `milliseconds`. Example: `1000`.
    pub start_time: Option<i64>,
    /// What the model wrote.
    pub text: Option<String>,
}

response! {
    VideoShotAnalysisResult {
        "endTime" => end_time: value,
        "startTime" => start_time: value,
        "text" => text: value,
    }
}

/// Result of the step or check named video split.
#[non_exhaustive]
pub struct VideoSplitResult {
    /// What the model wrote.
    pub text: Option<String>,
    /// What the model thought before it wrote; only of models that reason.
    pub reason_text: Option<String>,
    /// The video parts that were found or are concerned, one entry each.
    pub video_parts: Vec<VideoPart>,
    /// Result of the step or check named video recognition.
    pub video_recognition_result: Vec<VideoRecognitionResult>,
}

response! {
    VideoSplitResult {
        "text" => text: value,
        "reasonText" => reason_text: value,
        "videoParts" => video_parts: list(""),
        "videoRecognitionResult" => video_recognition_result: list(""),
    }
}
