// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveAIStudio`, from `live/DescribeLiveAIStudio.md`.

use alicloud_runtime::codegen::*;

/// Lists virtual studio templates, by studio ID or name.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveAIStudioRequest::new();
/// let reply = client.describe_live_ai_studio(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveAIStudioRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the studio that the call is about.
    pub studio_id: Option<String>,
    /// Name that the studio goes by.
    pub studio_name: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl DescribeLiveAIStudioRequest {
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
    /// Sets `StudioId`.
    pub fn studio_id(mut self, value: impl Into<String>) -> Self {
        self.studio_id = Some(value.into());
        self
    }
    /// Sets `StudioName`.
    pub fn studio_name(mut self, value: impl Into<String>) -> Self {
        self.studio_name = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    DescribeLiveAIStudioRequest {
        "RegionId" => region_id: query,
        "StudioId" => studio_id: query,
        "StudioName" => studio_name: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeLiveAIStudioRequest {
    type Response = DescribeLiveAIStudioResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeLiveAIStudio")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeLiveAIStudioRequest`], which the documentation does not describe.
pub type DescribeLiveAIStudioResponse = alicloud_runtime::UndocumentedResponse;
