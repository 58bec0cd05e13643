// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AbolishApi`, from `cloudapi/AbolishApi.md`.

use alicloud_runtime::codegen::*;

/// Takes an API offline in one environment; its definition stays and can be published again.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::AbolishApiRequest::new()
///     .api_id("...")
///     .stage_name("...");
/// let reply = client.abolish_api(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AbolishApiRequest {
    /// API group, which holds APIs under common domains.
    pub group_id: Option<String>,
    /// **Required.** One API of the gateway, by the ID from its creation.
    pub api_id: Option<String>,
    /// **Required.** Environment that is meant: `RELEASE` for production, `PRE` before it, `TEST` for
    /// trials.
    pub stage_name: Option<String>,
}

impl AbolishApiRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupId`.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `ApiId`, which is required.
    pub fn api_id(mut self, value: impl Into<String>) -> Self {
        self.api_id = Some(value.into());
        self
    }
    /// Sets `StageName`, which is required.
    pub fn stage_name(mut self, value: impl Into<String>) -> Self {
        self.stage_name = Some(value.into());
        self
    }
}

request! {
    AbolishApiRequest {
        "GroupId" => group_id: query,
        "ApiId" => api_id: query,
        "StageName" => stage_name: query,
    }
}

impl Operation for AbolishApiRequest {
    type Response = AbolishApiResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AbolishApi")
        .required(&["ApiId", "StageName"]);
}

/// Response to [`AbolishApiRequest`].
pub type AbolishApiResponse = alicloud_runtime::EmptyResponse;
