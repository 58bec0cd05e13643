// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateAntChainContractContent`, from `baas/UpdateAntChainContractContent.md`.

use alicloud_runtime::codegen::*;

/// Changes a file or folder of a contract project, such as its text or name.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::UpdateAntChainContractContentRequest::new()
///     .content_id("R6XMn59e");
/// let reply = client.update_ant_chain_contract_content(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateAntChainContractContentRequest {
    /// **Required.** ID of the content that the call is about. Example: `R6XMn59e`.
    pub content_id: Option<String>,
    /// ID of the parent content that the call is about. Example: `R38DYDop`.
    pub parent_content_id: Option<String>,
    /// Text or data that the item consists of. Example: `update content`.
    pub content: Option<String>,
    /// Name that the content goes by. Example: `newFile`.
    pub content_name: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl UpdateAntChainContractContentRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ContentId`, which is required.
    pub fn content_id(mut self, value: impl Into<String>) -> Self {
        self.content_id = Some(value.into());
        self
    }
    /// Sets `ParentContentId`.
    pub fn parent_content_id(mut self, value: impl Into<String>) -> Self {
        self.parent_content_id = Some(value.into());
        self
    }
    /// Sets `Content`.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
    /// Sets `ContentName`.
    pub fn content_name(mut self, value: impl Into<String>) -> Self {
        self.content_name = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    UpdateAntChainContractContentRequest {
        "ContentId" => content_id: form,
        "ParentContentId" => parent_content_id: form,
        "Content" => content: form,
        "ContentName" => content_name: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for UpdateAntChainContractContentRequest {
    type Response = UpdateAntChainContractContentResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateAntChainContractContent")
        .required(&["ContentId"])
        .region("RegionId");
}

/// Response to [`UpdateAntChainContractContentRequest`].
#[non_exhaustive]
pub struct UpdateAntChainContractContentResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `08CBD579-C430-4F1F-9011-C120FA1E9B97`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it. Example: `success`.
    pub result: Option<String>,
}

response! {
    UpdateAntChainContractContentResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}
