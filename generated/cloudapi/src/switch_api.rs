// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SwitchApi`, from `cloudapi/SwitchApi.md`.

use alicloud_runtime::codegen::*;

/// Replaces the running definition of an API in an environment by a historical version.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::SwitchApiRequest::new()
///     .api_id("...")
///     .stage_name("...")
///     .description("...")
///     .history_version("...");
/// let reply = client.switch_api(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SwitchApiRequest {
    /// API group, which holds APIs under common domains.
    pub group_id: Option<String>,
    /// **Required.** One API of the gateway, by the ID from its creation.
    pub api_id: Option<String>,
    /// **Required.** Environment that is meant: `RELEASE` for production, `PRE` before it, `TEST` for
    /// trials.
    pub stage_name: Option<String>,
    /// **Required.** Free text that describes the item to people.
    pub description: Option<String>,
    /// **Required.** Earlier published definition of the API, by its number.
    pub history_version: Option<String>,
}

impl SwitchApiRequest {
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
    /// Sets `Description`, which is required.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `HistoryVersion`, which is required.
    pub fn history_version(mut self, value: impl Into<String>) -> Self {
        self.history_version = Some(value.into());
        self
    }
}

request! {
    SwitchApiRequest {
        "GroupId" => group_id: query,
        "ApiId" => api_id: query,
        "StageName" => stage_name: query,
        "Description" => description: query,
        "HistoryVersion" => history_version: query,
    }
}

impl Operation for SwitchApiRequest {
    type Response = SwitchApiResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SwitchApi")
        .required(&["ApiId", "StageName", "Description", "HistoryVersion"]);
}

/// Response to [`SwitchApiRequest`].
pub type SwitchApiResponse = alicloud_runtime::EmptyResponse;
