// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAntChainContractContent`, from `baas/CreateAntChainContractContent.md`.

use alicloud_runtime::codegen::*;

/// Adds a file or folder to a contract project.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::CreateAntChainContractContentRequest::new()
///     .content_name("newFile")
///     .is_directory(false)
///     .project_id("bDXK1b8Z");
/// let reply = client.create_ant_chain_contract_content(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAntChainContractContentRequest {
    /// **Required.** Name that the content goes by. Example: `newFile`.
    pub content_name: Option<String>,
    /// **Required.** Whether a folder is made rather than a file. Example: `false`.
    pub is_directory: Option<bool>,
    /// ID of the parent content that the call is about. Example: `R38DYDop`.
    pub parent_content_id: Option<String>,
    /// **Required.** ID of the project that the call is about. Example: `bDXK1b8Z`.
    pub project_id: Option<String>,
    /// Text or data that the item consists of.
    pub content: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl CreateAntChainContractContentRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ContentName`, which is required.
    pub fn content_name(mut self, value: impl Into<String>) -> Self {
        self.content_name = Some(value.into());
        self
    }
    /// Sets `IsDirectory`, which is required.
    #[inline]
    pub fn is_directory(mut self, value: bool) -> Self {
        self.is_directory = Some(value);
        self
    }
    /// Sets `ParentContentId`.
    pub fn parent_content_id(mut self, value: impl Into<String>) -> Self {
        self.parent_content_id = Some(value.into());
        self
    }
    /// Sets `ProjectId`, which is required.
    pub fn project_id(mut self, value: impl Into<String>) -> Self {
        self.project_id = Some(value.into());
        self
    }
    /// Sets `Content`.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    CreateAntChainContractContentRequest {
        "ContentName" => content_name: form,
        "IsDirectory" => is_directory: form,
        "ParentContentId" => parent_content_id: form,
        "ProjectId" => project_id: form,
        "Content" => content: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for CreateAntChainContractContentRequest {
    type Response = CreateAntChainContractContentResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateAntChainContractContent")
        .required(&["ContentName", "IsDirectory", "ProjectId"])
        .region("RegionId");
}

/// Response to [`CreateAntChainContractContentRequest`].
#[non_exhaustive]
pub struct CreateAntChainContractContentResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C407F102-062A-44B3-BBDC-E3B2718F633D`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it.
    pub result: Option<AntChainContractContentResult>,
}

response! {
    CreateAntChainContractContentResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// How it ended, or what came of it.
#[non_exhaustive]
pub struct AntChainContractContentResult {
    /// What the task is about.
    pub content: Option<String>,
    /// ID of the content that the item belongs to or stands for. Example: `R6XMn59e`.
    pub content_id: Option<String>,
    /// Name that the content goes by. Example: `newFile`.
    pub content_name: Option<String>,
    /// When the item was created. Example: `1564024964404`.
    pub create_time: Option<String>,
    /// Whether it is a folder. Example: `false`.
    pub is_directory: Option<bool>,
    /// ID of the parent content that the item belongs to or stands for. Example: `R38DYDop`.
    pub parent_content_id: Option<String>,
    /// ID of the project that the item belongs to or stands for. Example: `bDXK1b8Z`.
    pub project_id: Option<String>,
    /// When the item was last changed. Example: `1564024964404`.
    pub update_time: Option<String>,
}

response! {
    AntChainContractContentResult {
        "Content" => content: value,
        "ContentId" => content_id: value,
        "ContentName" => content_name: value,
        "CreateTime" => create_time: value,
        "IsDirectory" => is_directory: value,
        "ParentContentId" => parent_content_id: value,
        "ProjectId" => project_id: value,
        "UpdateTime" => update_time: value,
    }
}
