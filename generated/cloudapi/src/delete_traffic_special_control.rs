// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteTrafficSpecialControl`, from `cloudapi/DeleteTrafficSpecialControl.md`.

use alicloud_runtime::codegen::*;

/// Deletes one special limit of a throttling policy, be it for an application or a user.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DeleteTrafficSpecialControlRequest::new()
///     .traffic_control_id("...")
///     .special_type("...")
///     .special_key("...");
/// let reply = client.delete_traffic_special_control(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteTrafficSpecialControlRequest {
    /// **Required.** Throttling policy that is meant; it takes effect on APIs that it is bound to.
    pub traffic_control_id: Option<String>,
    /// **Required.** Whom the exception is for: an application (`APP`) or an account (`USER`).
    pub special_type: Option<String>,
    /// **Required.** Key that opens, signs or picks out the special.
    pub special_key: Option<String>,
}

impl DeleteTrafficSpecialControlRequest {
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
}

request! {
    DeleteTrafficSpecialControlRequest {
        "TrafficControlId" => traffic_control_id: query,
        "SpecialType" => special_type: query,
        "SpecialKey" => special_key: query,
    }
}

impl Operation for DeleteTrafficSpecialControlRequest {
    type Response = DeleteTrafficSpecialControlResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteTrafficSpecialControl")
        .required(&["TrafficControlId", "SpecialType", "SpecialKey"]);
}

/// Response to [`DeleteTrafficSpecialControlRequest`].
pub type DeleteTrafficSpecialControlResponse = alicloud_runtime::EmptyResponse;
