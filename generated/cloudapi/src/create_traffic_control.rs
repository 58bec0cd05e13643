// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateTrafficControl`, from `cloudapi/CreateTrafficControl.md`.

use alicloud_runtime::codegen::*;

/// Creates a throttling policy with limits per API, user, and app.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::CreateTrafficControlRequest::new()
///     .traffic_control_name("...")
///     .traffic_control_unit("...")
///     .api_default(1);
/// let reply = client.create_traffic_control(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateTrafficControlRequest {
    /// **Required.** Display text for the throttling policy.
    pub traffic_control_name: Option<String>,
    /// **Required.** Unit that the traffic control is counted in.
    pub traffic_control_unit: Option<String>,
    /// **Required.** Most calls for each API.
    pub api_default: Option<i32>,
    /// Most calls for each user.
    pub user_default: Option<i32>,
    /// Most calls for each application.
    pub app_default: Option<i32>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
}

impl CreateTrafficControlRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TrafficControlName`, which is required.
    pub fn traffic_control_name(mut self, value: impl Into<String>) -> Self {
        self.traffic_control_name = Some(value.into());
        self
    }
    /// Sets `TrafficControlUnit`, which is required.
    pub fn traffic_control_unit(mut self, value: impl Into<String>) -> Self {
        self.traffic_control_unit = Some(value.into());
        self
    }
    /// Sets `ApiDefault`, which is required.
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
    CreateTrafficControlRequest {
        "TrafficControlName" => traffic_control_name: query,
        "TrafficControlUnit" => traffic_control_unit: query,
        "ApiDefault" => api_default: query,
        "UserDefault" => user_default: query,
        "AppDefault" => app_default: query,
        "Description" => description: query,
    }
}

impl Operation for CreateTrafficControlRequest {
    type Response = CreateTrafficControlResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateTrafficControl")
        .required(&["TrafficControlName", "TrafficControlUnit", "ApiDefault"]);
}

/// Response to [`CreateTrafficControlRequest`].
#[non_exhaustive]
pub struct CreateTrafficControlResponse {
    /// Throttling policy that is meant; it takes effect on APIs that it is bound to.
    /// Example: `tf123456`.
    pub traffic_control_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BZ004`.
    pub request_id: Option<String>,
}

response! {
    CreateTrafficControlResponse {
        "TrafficControlId" => traffic_control_id: value,
        "RequestId" => request_id: value,
    }
}
