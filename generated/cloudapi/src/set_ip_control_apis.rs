// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetIpControlApis`, from `cloudapi/SetIpControlApis.md`.

use alicloud_runtime::codegen::*;

/// Binds an IP access control list to APIs in one environment.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::SetIpControlApisRequest::new()
///     .ip_control_id("...")
///     .group_id("...")
///     .api_ids("...")
///     .stage_name("...");
/// let reply = client.set_ip_control_apis(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetIpControlApisRequest {
    /// **Required.** ID of the IP address control that the call is about.
    pub ip_control_id: Option<String>,
    /// **Required.** API group, which holds APIs under common domains.
    pub group_id: Option<String>,
    /// **Required.** IDs of the APIs to work on or to narrow the list down to.
    pub api_ids: Option<String>,
    /// **Required.** Environment that is meant: `RELEASE` for production, `PRE` before it, `TEST` for
    /// trials.
    pub stage_name: Option<String>,
}

impl SetIpControlApisRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `IpControlId`, which is required.
    pub fn ip_control_id(mut self, value: impl Into<String>) -> Self {
        self.ip_control_id = Some(value.into());
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
    SetIpControlApisRequest {
        "IpControlId" => ip_control_id: query,
        "GroupId" => group_id: query,
        "ApiIds" => api_ids: query,
        "StageName" => stage_name: query,
    }
}

impl Operation for SetIpControlApisRequest {
    type Response = SetIpControlApisResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetIpControlApis")
        .required(&["IpControlId", "GroupId", "ApiIds", "StageName"]);
}

/// Response to [`SetIpControlApisRequest`].
pub type SetIpControlApisResponse = alicloud_runtime::EmptyResponse;
