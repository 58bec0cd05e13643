// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ChangeParseSetting`, from `bailian/ChangeParseSetting.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{FileType, ModelName, Parser};

/// Changes which parser reads files of a given type in a category.
///
/// ```no_run
/// # async fn example(client: alicloud_bailian::Client) -> Result<(), alicloud_bailian::Error> {
/// let request = alicloud_bailian::ChangeParseSettingRequest::new()
///     .workspace_id("llm-3z7uw7fwz0vxxxx")
///     .category_id("cate_cdd11b1b79a74e8bbd675c356a91ee35xxxxxxxx")
///     .file_type("pdf")
///     .parser("DOCMIND");
/// let reply = client.change_parse_setting(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ChangeParseSettingRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-3z7uw7fwz0vxxxx`.
    pub workspace_id: Option<String>,
    /// **Required.** ID of the category that the call is about.
    /// Length: 1 to 128. Example: `cate_cdd11b1b79a74e8bbd675c356a91ee35xxxxxxxx`.
    pub category_id: Option<String>,
    /// **Required.** Which kind of file it is or is to be. Example: `pdf`.
    pub file_type: Option<Open<FileType>>,
    /// **Required.** How the file is read.
    /// Here: `DOCMIND`, `DOCMIND_DIGITAL`, `DOCMIND_LLM_VERSION`, `DASH_SENSEVOICE`, `RAG_VIDEO_PARSER`, `DASH_QWEN_VL_PARSER`, `BAILIAN_TXT_PARSER`.
    /// Example: `DOCMIND`.
    pub parser: Option<Open<Parser>>,
    /// Settings of the parser, and what it works with.
    pub parser_config: Option<ParserConfig>,
}

impl ChangeParseSettingRequest {
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
    /// Sets `CategoryId`, which is required.
    pub fn category_id(mut self, value: impl Into<String>) -> Self {
        self.category_id = Some(value.into());
        self
    }
    /// Sets `FileType`, which is required.
    pub fn file_type(mut self, value: impl Into<Open<FileType>>) -> Self {
        self.file_type = Some(value.into());
        self
    }
    /// Sets `Parser`, which is required.
    pub fn parser(mut self, value: impl Into<Open<Parser>>) -> Self {
        self.parser = Some(value.into());
        self
    }
    /// Sets `ParserConfig`.
    pub fn parser_config(mut self, value: impl Into<ParserConfig>) -> Self {
        self.parser_config = Some(value.into());
        self
    }
}

request! {
    ChangeParseSettingRequest {
        "WorkspaceId" => workspace_id: path,
        "CategoryId" => category_id: form,
        "FileType" => file_type: form,
        "Parser" => parser: form,
        "ParserConfig" => parser_config: form_json,
    }
}

impl Operation for ChangeParseSettingRequest {
    type Response = ChangeParseSettingResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ChangeParseSetting")
        .roa("PUT", "/{WorkspaceId}/datacenter/parser/settings")
        .required(&["WorkspaceId", "CategoryId", "FileType", "Parser"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"]);
}

/// Response to [`ChangeParseSettingRequest`].
#[non_exhaustive]
pub struct ChangeParseSettingResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7BA8ADD9-53D6-53F0-918F-A1E776AD230E`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<ParseSettingData>,
    /// State of what the entry describes, which decides what can be done with it. Example: `200`.
    pub status: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `InvalidParameter`.
    pub code: Option<String>,
}

response! {
    ChangeParseSettingResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Status" => status: value,
        "Success" => success: value,
        "Message" => message: value,
        "Code" => code: value,
    }
}

/// Settings of the parser, and what it works with.
#[non_exhaustive]
pub struct ParserConfig {
    /// Name that the model goes by. Example: `qwen-vl-max`.
    pub model_name: Option<Open<ModelName>>,
    /// What the model that reads the file is told. Example: `text`.
    pub model_prompt: Option<String>,
}

impl ParserConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `modelName`.
    pub fn model_name(mut self, value: impl Into<Open<ModelName>>) -> Self {
        self.model_name = Some(value.into());
        self
    }
    /// Sets `modelPrompt`.
    pub fn model_prompt(mut self, value: impl Into<String>) -> Self {
        self.model_prompt = Some(value.into());
        self
    }
}

request! {
    ParserConfig {
        "modelName" => model_name: field,
        "modelPrompt" => model_prompt: field,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ParseSettingData {
    /// Result of the step or check named change. Example: `true`.
    pub change_result: Option<bool>,
}

response! {
    ParseSettingData {
        "ChangeResult" => change_result: value,
    }
}
