// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StopRtcRobotInstance`, from `ice/StopRtcRobotInstance.md`.

use alicloud_runtime::codegen::*;

/// Ends a running robot instance in an RTC conversation.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::StopRtcRobotInstanceRequest::new()
///     .instance_id("...");
/// let reply = client.stop_rtc_robot_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StopRtcRobotInstanceRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl StopRtcRobotInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    StopRtcRobotInstanceRequest {
        "InstanceId" => instance_id: query,
    }
}

impl Operation for StopRtcRobotInstanceRequest {
    type Response = StopRtcRobotInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("StopRtcRobotInstance")
        .required(&["InstanceId"]);
}

/// Response to [`StopRtcRobotInstanceRequest`], which the documentation does not describe.
pub type StopRtcRobotInstanceResponse = alicloud_runtime::UndocumentedResponse;
