// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAllTrafficSpecialControl`, from `cloudapi/DeleteAllTrafficSpecialControl.md`.

use alicloud_runtime::codegen::*;

/// Deletes all special limits of a throttling policy; the general limits stay.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DeleteAllTrafficSpecialControlRequest::new()
///     .traffic_control_id("...");
/// let reply = client.delete_all_traffic_special_control(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAllTrafficSpecialControlRequest {
    /// **Required.** Throttling policy that is meant; it takes effect on APIs that it is bound to.
    pub traffic_control_id: Option<String>,
}

impl DeleteAllTrafficSpecialControlRequest {
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
}

request! {
    DeleteAllTrafficSpecialControlRequest {
        "TrafficControlId" => traffic_control_id: query,
    }
}

impl Operation for DeleteAllTrafficSpecialControlRequest {
    type Response = DeleteAllTrafficSpecialControlResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteAllTrafficSpecialControl")
        .required(&["TrafficControlId"]);
}

/// Response to [`DeleteAllTrafficSpecialControlRequest`].
pub type DeleteAllTrafficSpecialControlResponse = alicloud_runtime::EmptyResponse;
