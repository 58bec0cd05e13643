// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddFile`, from `bailian/AddFile.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CategoryType, Parser};

/// Imports an uploaded file, by its lease, into a category and has it parsed.
///
/// ```no_run
/// # async fn example(client: alicloud_bailian::Client) -> Result<(), alicloud_bailian::Error> {
/// let request = alicloud_bailian::AddFileRequest::new()
///     .workspace_id("llm-3shx2gu255oqxxxx")
///     .lease_id("68abd1dea7b6404d8f7d7b9f7fbd332d.17166xxxxxxxx")
///     .parser("AUTO_SELECT")
///     .category_id("cate_cdd11b1b79a74e8bbd675c356a91ee35xxxxxxxx");
/// let reply = client.add_file(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddFileRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-3shx2gu255oqxxxx`.
    pub workspace_id: Option<String>,
    /// **Required.** ID of the lease that the call is about.
    /// Example: `68abd1dea7b6404d8f7d7b9f7fbd332d.17166xxxxxxxx`.
    pub lease_id: Option<String>,
    /// **Required.** How the file is read.
    /// Here: `DOCMIND`, `DOCMIND_DIGITAL`, `DOCMIND_LLM_VERSION`, `DASH_QWEN_VL_PARSER`, `DOCMIND_LLM_VERSION_MEDIA`, `AUTO_SELECT`.
    /// Example: `AUTO_SELECT`.
    pub parser: Option<Open<Parser>>,
    /// **Required.** ID of the category that the call is about.
    /// Example: `cate_cdd11b1b79a74e8bbd675c356a91ee35xxxxxxxx`.
    pub category_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    /// Items: at most 32. Example: `text`.
    pub tags: Vec<String>,
    /// Which kind of category it is or is to be. Default: `UNSTRUCTURED`.
    pub category_type: Option<Open<CategoryType>>,
    /// Web address under which the original file is found. Example: `www.test.com/111.docx`.
    pub original_file_url: Option<String>,
    /// Settings of the parser, and what it works with.
    pub parser_config: Option<ParserConfig>,
}

impl AddFileRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `WorkspaceId`, which is required.
    pub fn workspace_id(mut self, value: impl Into<String>) -> Self {
        self.workspace_id = Some(value.into());
        self
    }
    /// Sets `LeaseId`, which is required.
    pub fn lease_id(mut self, value: impl Into<String>) -> Self {
        self.lease_id = Some(value.into());
        self
    }
    /// Sets `Parser`, which is required.
    pub fn parser(mut self, value: impl Into<Open<Parser>>) -> Self {
        self.parser = Some(value.into());
        self
    }
    /// Sets `CategoryId`, which is required.
    pub fn category_id(mut self, value: impl Into<String>) -> Self {
        self.category_id = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `CategoryType`.
    pub fn category_type(mut self, value: impl Into<Open<CategoryType>>) -> Self {
        self.category_type = Some(value.into());
        self
    }
    /// Sets `OriginalFileUrl`.
    pub fn original_file_url(mut self, value: impl Into<String>) -> Self {
        self.original_file_url = Some(value.into());
        self
    }
    /// Sets `ParserConfig`.
    pub fn parser_config(mut self, value: impl Into<ParserConfig>) -> Self {
        self.parser_config = Some(value.into());
        self
    }
}

request! {
    AddFileRequest {
        "WorkspaceId" => workspace_id: path,
        "LeaseId" => lease_id: form,
        "Parser" => parser: form,
        "CategoryId" => category_id: form,
        "Tags" => tags: form_json,
        "CategoryType" => category_type: form,
        "OriginalFileUrl" => original_file_url: form,
        "ParserConfig" => parser_config: body,
    }
}

impl Operation for AddFileRequest {
    type Response = AddFileResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddFile")
        .roa("PUT", "/{WorkspaceId}/datacenter/file")
        .required(&["WorkspaceId", "LeaseId", "Parser", "CategoryId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"]);
}

/// Response to [`AddFileRequest`].
#[non_exhaustive]
pub struct AddFileResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `DataCenter.FileTooLarge`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<FileData>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `778C0B3B-xxxx-5FC1-A947-36EDD13606AB`.
    pub request_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `200`.
    pub status: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
}

response! {
    AddFileResponse {
        "Code" => code: value,
        "Data" => data: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Status" => status: value,
        "Success" => success: value,
    }
}

/// Settings of the parser, and what it works with.
#[non_exhaustive]
pub struct ParserConfig {
    /// Name that the model goes by. Example: `qwen-vl-max`.
    pub model_name: Option<String>,
    /// What the model that reads the file is told. Example: `text`.
    pub model_prompt: Option<String>,
}

impl ParserConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ModelName`.
    pub fn model_name(mut self, value: impl Into<String>) -> Self {
        self.model_name = Some(value.into());
        self
    }
    /// Sets `ModelPrompt`.
    pub fn model_prompt(mut self, value: impl Into<String>) -> Self {
        self.model_prompt = Some(value.into());
        self
    }
}

request! {
    ParserConfig {
        "ModelName" => model_name: field,
        "ModelPrompt" => model_prompt: field,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct FileData {
    /// ID of the file that the item belongs to or stands for.
    /// Example: `file_9a65732555b54d5ea10796ca5742ba22_xxxxxxxx`.
    pub file_id: Option<String>,
    /// How the file was read. Example: `DASHSCOPE_DOCMIND`.
    pub parser: Option<String>,
}

response! {
    FileData {
        "FileId" => file_id: value,
        "Parser" => parser: value,
    }
}
