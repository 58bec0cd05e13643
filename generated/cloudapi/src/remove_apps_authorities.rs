// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveAppsAuthorities`, from `cloudapi/RemoveAppsAuthorities.md`.

use alicloud_runtime::codegen::*;

/// Takes the authorization for one API away from several apps.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::RemoveAppsAuthoritiesRequest::new()
///     .api_id("...")
///     .stage_name("...")
///     .app_ids("...");
/// let reply = client.remove_apps_authorities(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemoveAppsAuthoritiesRequest {
    /// API group, which holds APIs under common domains.
    pub group_id: Option<String>,
    /// **Required.** One API of the gateway, by the ID from its creation.
    pub api_id: Option<String>,
    /// **Required.** Environment that is meant: `RELEASE` for production, `PRE` before it, `TEST` for
    /// trials.
    pub stage_name: Option<String>,
    /// **Required.** IDs of the applications to work on or to narrow the list down to.
    pub app_ids: Option<String>,
}

impl RemoveAppsAuthoritiesRequest {
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
    /// Sets `AppIds`, which is required.
    pub fn app_ids(mut self, value: impl Into<String>) -> Self {
        self.app_ids = Some(value.into());
        self
    }
}

request! {
    RemoveAppsAuthoritiesRequest {
        "GroupId" => group_id: query,
        "ApiId" => api_id: query,
        "StageName" => stage_name: query,
        "AppIds" => app_ids: query,
    }
}

impl Operation for RemoveAppsAuthoritiesRequest {
    type Response = RemoveAppsAuthoritiesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RemoveAppsAuthorities")
        .required(&["ApiId", "StageName", "AppIds"]);
}

/// Response to [`RemoveAppsAuthoritiesRequest`].
pub type RemoveAppsAuthoritiesResponse = alicloud_runtime::EmptyResponse;
