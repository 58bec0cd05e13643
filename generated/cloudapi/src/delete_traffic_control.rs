// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteTrafficControl`, from `cloudapi/DeleteTrafficControl.md`.

use alicloud_runtime::codegen::*;

/// Deletes a custom throttling policy along with its special limits.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DeleteTrafficControlRequest::new()
///     .traffic_control_id("...");
/// let reply = client.delete_traffic_control(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteTrafficControlRequest {
    /// **Required.** Throttling policy that is meant; it takes effect on APIs that it is bound to.
    pub traffic_control_id: Option<String>,
}

impl DeleteTrafficControlRequest {
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
    DeleteTrafficControlRequest {
        "TrafficControlId" => traffic_control_id: query,
    }
}

impl Operation for DeleteTrafficControlRequest {
    type Response = DeleteTrafficControlResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteTrafficControl")
        .required(&["TrafficControlId"]);
}

/// Response to [`DeleteTrafficControlRequest`].
pub type DeleteTrafficControlResponse = alicloud_runtime::EmptyResponse;
