// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteLiveAIStudio`, from `live/DeleteLiveAIStudio.md`.

use alicloud_runtime::codegen::*;

/// Deletes an AI studio, given by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DeleteLiveAIStudioRequest::new()
///     .studio_id("...");
/// let reply = client.delete_live_ai_studio(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteLiveAIStudioRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the studio that the call is about.
    pub studio_id: Option<String>,
}

impl DeleteLiveAIStudioRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `StudioId`, which is required.
    pub fn studio_id(mut self, value: impl Into<String>) -> Self {
        self.studio_id = Some(value.into());
        self
    }
}

request! {
    DeleteLiveAIStudioRequest {
        "RegionId" => region_id: query,
        "StudioId" => studio_id: query,
    }
}

impl Operation for DeleteLiveAIStudioRequest {
    type Response = DeleteLiveAIStudioResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteLiveAIStudio")
        .required(&["StudioId"])
        .region("RegionId");
}

/// Response to [`DeleteLiveAIStudioRequest`], which the documentation does not describe.
pub type DeleteLiveAIStudioResponse = alicloud_runtime::UndocumentedResponse;
