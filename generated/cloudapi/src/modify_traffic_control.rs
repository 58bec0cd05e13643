// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyTrafficControl`, from `cloudapi/ModifyTrafficControl.md`.

use alicloud_runtime::codegen::*;

/// Changes name, time unit, and limits of a throttling policy.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::ModifyTrafficControlRequest::new()
///     .traffic_control_id("...");
/// let reply = client.modify_traffic_control(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyTrafficControlRequest {
    /// **Required.** Throttling policy that is meant; it takes effect on APIs that it is bound to.
    pub traffic_control_id: Option<String>,
    /// Display text for the throttling policy.
    pub traffic_control_name: Option<String>,
    /// Unit that the traffic control is counted in.
    pub traffic_control_unit: Option<String>,
    /// Most calls for each API.
    pub api_default: Option<i32>,
    /// Most calls for each user.
    pub user_default: Option<i32>,
    /// Most calls for each application.
    pub app_default: Option<i32>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
}

impl ModifyTrafficControlRequest {
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
    /// Sets `TrafficControlName`.
    pub fn traffic_control_name(mut self, value: impl Into<String>) -> Self {
        self.traffic_control_name = Some(value.into());
        self
    }
    /// Sets `TrafficControlUnit`.
    pub fn traffic_control_unit(mut self, value: impl Into<String>) -> Self {
        self.traffic_control_unit = Some(value.into());
        self
    }
    /// Sets `ApiDefault`.
    #[inline]
    pub fn api_default(mut self, value: i32) -> Self {
        self.api_default = Some(value);
        self
    }
    /// Sets `UserDefault`.
    #[inline]
    pub fn user_default(mut self, value: i32) -> Self {
        self.user_default = Some(value);
        self
    }
    /// Sets `AppDefault`.
    #[inline]
    pub fn app_default(mut self, value: i32) -> Self {
        self.app_default = Some(value);
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    ModifyTrafficControlRequest {
        "TrafficControlId" => traffic_control_id: query,
        "TrafficControlName" => traffic_control_name: query,
        "TrafficControlUnit" => traffic_control_unit: query,
        "ApiDefault" => api_default: query,
        "UserDefault" => user_default: query,
        "AppDefault" => app_default: query,
        "Description" => description: query,
    }
}

impl Operation for ModifyTrafficControlRequest {
    type Response = ModifyTrafficControlResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyTrafficControl")
        .required(&["TrafficControlId"]);
}

/// Response to [`ModifyTrafficControlRequest`].
pub type ModifyTrafficControlResponse = alicloud_runtime::EmptyResponse;
