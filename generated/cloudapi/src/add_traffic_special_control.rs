// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddTrafficSpecialControl`, from `cloudapi/AddTrafficSpecialControl.md`.

use alicloud_runtime::codegen::*;

/// Adds a special limit for one app or user to an existing throttling policy.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::AddTrafficSpecialControlRequest::new()
///     .traffic_control_id("...")
///     .special_type("...")
///     .special_key("...")
///     .traffic_value(1);
/// let reply = client.add_traffic_special_control(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddTrafficSpecialControlRequest {
    /// **Required.** Throttling policy that is meant; it takes effect on APIs that it is bound to.
    pub traffic_control_id: Option<String>,
    /// **Required.** Whom the exception is for: an application (`APP`) or an account (`USER`).
    pub special_type: Option<String>,
    /// **Required.** Key that opens, signs or picks out the special.
    pub special_key: Option<String>,
    /// **Required.** Calls that the exception allows in the time unit of the policy.
    pub traffic_value: Option<i32>,
}

impl AddTrafficSpecialControlRequest {
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
    /// Sets `SpecialType`, which is required.
    pub fn special_type(mut self, value: impl Into<String>) -> Self {
        self.special_type = Some(value.into());
        self
    }
    /// Sets `SpecialKey`, which is required.
    pub fn special_key(mut self, value: impl Into<String>) -> Self {
        self.special_key = Some(value.into());
        self
    }
    /// Sets `TrafficValue`, which is required.
    #[inline]
    pub fn traffic_value(mut self, value: i32) -> Self {
        self.traffic_value = Some(value);
        self
    }
}

request! {
    AddTrafficSpecialControlRequest {
        "TrafficControlId" => traffic_control_id: query,
        "SpecialType" => special_type: query,
        "SpecialKey" => special_key: query,
        "TrafficValue" => traffic_value: query,
    }
}

impl Operation for AddTrafficSpecialControlRequest {
    type Response = AddTrafficSpecialControlResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddTrafficSpecialControl")
        .required(&["TrafficControlId", "SpecialType", "SpecialKey", "TrafficValue"]);
}

/// Response to [`AddTrafficSpecialControlRequest`].
pub type AddTrafficSpecialControlResponse = alicloud_runtime::EmptyResponse;
