// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetParseSettings`, from `bailian/GetParseSettings.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ModelName, Parser};

/// Shows which parser a category uses for each file type.
///
/// ```no_run
/// # async fn example(client: alicloud_bailian::Client) -> Result<(), alicloud_bailian::Error> {
/// let request = alicloud_bailian::GetParseSettingsRequest::new()
///     .workspace_id("llm-3shx2gu255oqxxxx");
/// let reply = client.get_parse_settings(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetParseSettingsRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-3shx2gu255oqxxxx`.
    pub workspace_id: Option<String>,
    /// ID of the category that the call is about.
    /// Example: `cate_cdd11b1b79a74e8bbd675c356a91ee35xxxxxxxx`.
    pub category_id: Option<String>,
}

impl GetParseSettingsRequest {
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
    /// Sets `CategoryId`.
    pub fn category_id(mut self, value: impl Into<String>) -> Self {
        self.category_id = Some(value.into());
        self
    }
}

request! {
    GetParseSettingsRequest {
        "WorkspaceId" => workspace_id: path,
        "CategoryId" => category_id: query,
    }
}

impl Operation for GetParseSettingsRequest {
    type Response = GetParseSettingsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetParseSettings")
        .roa("GET", "/{WorkspaceId}/datacenter/parser/settings")
        .required(&["WorkspaceId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("success")
        .read_only();
}

/// Response to [`GetParseSettingsRequest`].
#[non_exhaustive]
pub struct GetParseSettingsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `35A267BF-xxxx-54DB-8394-AA3B0742D833`.
    pub request_id: Option<String>,
    /// What the call found, one entry each.
    pub data: Vec<ParseSettingData>,
    /// State of what the entry describes, which decides what can be done with it. Example: `200`.
    pub status: Option<String>,
    /// Whether the call did what it was asked. Example: `True`.
    pub success: Option<bool>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `success`.
    pub code: Option<String>,
}

response! {
    GetParseSettingsResponse {
        "RequestId" => request_id: value,
        "Data" => data: list(""),
        "Status" => status: value,
        "Success" => success: value,
        "Message" => message: value,
        "Code" => code: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct ParseSettingData {
    /// Which kind of file it is or is to be. Example: `pdf`.
    pub file_type: Option<String>,
    /// Name that the parser display goes by. Example: `text`.
    pub parser_display_name: Option<String>,
    /// Settings of the parser, and what it works with.
    pub parser_config: Option<ParserConfig>,
    /// How the file was read.
    /// Here: `DOCMIND`, `DOCMIND_DIGITAL`, `DOCMIND_LLM_VERSION`, `DASH_QWEN_VL_PARSER`.
    /// Example: `DOCMIND`.
    pub parser: Option<Open<Parser>>,
}

response! {
    ParseSettingData {
        "FileType" => file_type: value,
        "ParserDisplayName" => parser_display_name: value,
        "ParserConfig" => parser_config: value,
        "Parser" => parser: value,
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

response! {
    ParserConfig {
        "ModelName" => model_name: value,
        "ModelPrompt" => model_prompt: value,
    }
}
