// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetTrafficControlApis`, from `cloudapi/SetTrafficControlApis.md`.

use alicloud_runtime::codegen::*;

/// Binds a throttling policy to APIs in one environment.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::SetTrafficControlApisRequest::new()
///     .traffic_control_id("...")
///     .group_id("...")
///     .api_ids("...")
///     .stage_name("...");
/// let reply = client.set_traffic_control_apis(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetTrafficControlApisRequest {
    /// **Required.** Throttling policy that is meant; it takes effect on APIs that it is bound to.
    pub traffic_control_id: Option<String>,
    /// **Required.** API group, which holds APIs under common domains.
    pub group_id: Option<String>,
    /// **Required.** IDs of the APIs to work on or to narrow the list down to.
    pub api_ids: Option<String>,
    /// **Required.** Environment that is meant: `RELEASE` for production, `PRE` before it, `TEST` for
    /// trials.
    pub stage_name: Option<String>,
}

impl SetTrafficControlApisRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TrafficControlId`, which is required.
    pub fn traffic_control_id(mut self, value: impl Into<String>) -> Self {
        self.traffic_control_id = Some(value.into());
        self
    }
    /// Sets `GroupId`, which is required.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `ApiIds`, which is required.
    pub fn api_ids(mut self, value: impl Into<String>) -> Self {
        self.api_ids = Some(value.into());
        self
    }
    /// Sets `StageName`, which is required.
    pub fn stage_name(mut self, value: impl Into<String>) -> Self {
        self.stage_name = Some(value.into());
        self
    }
}

request! {
    SetTrafficControlApisRequest {
        "TrafficControlId" => traffic_control_id: query,
        "GroupId" => group_id: query,
        "ApiIds" => api_ids: query,
        "StageName" => stage_name: query,
    }
}

impl Operation for SetTrafficControlApisRequest {
    type Response = SetTrafficControlApisResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetTrafficControlApis")
        .required(&["TrafficControlId", "GroupId", "ApiIds", "StageName"]);
}

/// Response to [`SetTrafficControlApisRequest`].
pub type SetTrafficControlApisResponse = alicloud_runtime::EmptyResponse;
