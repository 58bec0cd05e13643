// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAvailableParserTypes`, from `bailian/GetAvailableParserTypes.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{FileType, Parser};

/// Lists the parsers that can be chosen for a file type.
///
/// ```no_run
/// # async fn example(client: alicloud_bailian::Client) -> Result<(), alicloud_bailian::Error> {
/// let request = alicloud_bailian::GetAvailableParserTypesRequest::new()
///     .workspace_id("llm-3shx2gu255oqxxxx")
///     .file_type("pdf");
/// let reply = client.get_available_parser_types(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAvailableParserTypesRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-3shx2gu255oqxxxx`.
    pub workspace_id: Option<String>,
    /// **Required.** Which kind of file it is or is to be. Example: `pdf`.
    pub file_type: Option<Open<FileType>>,
}

impl GetAvailableParserTypesRequest {
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
    /// Sets `FileType`, which is required.
    pub fn file_type(mut self, value: impl Into<Open<FileType>>) -> Self {
        self.file_type = Some(value.into());
        self
    }
}

request! {
    GetAvailableParserTypesRequest {
        "WorkspaceId" => workspace_id: path,
        "FileType" => file_type: query,
    }
}

impl Operation for GetAvailableParserTypesRequest {
    type Response = GetAvailableParserTypesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetAvailableParserTypes")
        .roa("GET", "/{WorkspaceId}/datacenter/parser/parsertype")
        .required(&["WorkspaceId", "FileType"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .read_only();
}

/// Response to [`GetAvailableParserTypesRequest`].
#[non_exhaustive]
pub struct GetAvailableParserTypesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `17204B98-7734-4F9A-8464-2446XXXXXXX`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<AvailableParserTypeData>,
    /// State of what the entry describes, which decides what can be done with it. Example: `200`.
    pub status: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `DataCenter.Throttling`.
    pub code: Option<String>,
}

response! {
    GetAvailableParserTypesResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Status" => status: value,
        "Success" => success: value,
        "Message" => message: value,
        "Code" => code: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct AvailableParserTypeData {
    /// Which kind of file it is or is to be. Example: `pdf`.
    pub file_type: Option<String>,
    /// Items of the kind parser that were found or are concerned.
    pub parser_list: Vec<ParserList>,
}

response! {
    AvailableParserTypeData {
        "FileType" => file_type: value,
        "ParserList" => parser_list: list(""),
    }
}

/// Items of the kind parser that were found or are concerned.
#[non_exhaustive]
pub struct ParserList {
    /// Name shown to people; not used to identify the item. Example: `text`.
    pub display_name: Option<String>,
    /// How the file was read.
    /// Here: `DOCMIND`, `DOCMIND_DIGITAL`, `DOCMIND_LLM_VERSION`, `DASH_QWEN_VL_PARSER`.
    /// Example: `DOCMIND`.
    pub parser: Option<Open<Parser>>,
}

response! {
    ParserList {
        "DisplayName" => display_name: value,
        "Parser" => parser: value,
    }
}
