// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAntChainContractContent`, from `baas/DeleteAntChainContractContent.md`.

use alicloud_runtime::codegen::*;

/// Deletes one file of a smart contract project.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::DeleteAntChainContractContentRequest::new()
///     .content_id("GKX7KZX0");
/// let reply = client.delete_ant_chain_contract_content(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAntChainContractContentRequest {
    /// **Required.** ID of the content that the call is about. Example: `GKX7KZX0`.
    pub content_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DeleteAntChainContractContentRequest {
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DeleteAntChainContractContentRequest {
        "ContentId" => content_id: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for DeleteAntChainContractContentRequest {
    type Response = DeleteAntChainContractContentResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteAntChainContractContent")
        .required(&["ContentId"])
        .region("RegionId");
}

/// Response to [`DeleteAntChainContractContentRequest`].
#[non_exhaustive]
pub struct DeleteAntChainContractContentResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7E54F588-39DE-446F-9A16-B9BB0B05DF44`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it. Example: `success`.
    pub result: Option<String>,
}

response! {
    DeleteAntChainContractContentResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}
