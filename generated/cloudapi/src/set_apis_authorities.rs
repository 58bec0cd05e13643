// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetApisAuthorities`, from `cloudapi/SetApisAuthorities.md`.

use alicloud_runtime::codegen::*;

/// Authorizes one app to call several APIs, optionally until a given time.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::SetApisAuthoritiesRequest::new()
///     .app_id(1)
///     .stage_name("...");
/// let reply = client.set_apis_authorities(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetApisAuthoritiesRequest {
    /// API group, which holds APIs under common domains.
    pub group_id: Option<String>,
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<i64>,
    /// **Required.** Environment that is meant: `RELEASE` for production, `PRE` before it, `TEST` for
    /// trials.
    pub stage_name: Option<String>,
    /// IDs of the APIs to work on or to narrow the list down to.
    pub api_ids: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Time that is set or recorded for this: auth valid.
    pub auth_valid_time: Option<String>,
}

impl SetApisAuthoritiesRequest {
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
    /// Sets `AppId`, which is required.
    #[inline]
    pub fn app_id(mut self, value: i64) -> Self {
        self.app_id = Some(value);
        self
    }
    /// Sets `StageName`, which is required.
    pub fn stage_name(mut self, value: impl Into<String>) -> Self {
        self.stage_name = Some(value.into());
        self
    }
    /// Sets `ApiIds`.
    pub fn api_ids(mut self, value: impl Into<String>) -> Self {
        self.api_ids = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `AuthValidTime`.
    pub fn auth_valid_time(mut self, value: impl Into<String>) -> Self {
        self.auth_valid_time = Some(value.into());
        self
    }
}

request! {
    SetApisAuthoritiesRequest {
        "GroupId" => group_id: query,
        "AppId" => app_id: query,
        "StageName" => stage_name: query,
        "ApiIds" => api_ids: query,
        "Description" => description: query,
        "AuthValidTime" => auth_valid_time: query,
    }
}

impl Operation for SetApisAuthoritiesRequest {
    type Response = SetApisAuthoritiesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetApisAuthorities")
        .required(&["AppId", "StageName"]);
}

/// Response to [`SetApisAuthoritiesRequest`].
pub type SetApisAuthoritiesResponse = alicloud_runtime::EmptyResponse;
