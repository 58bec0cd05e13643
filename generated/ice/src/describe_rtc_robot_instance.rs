// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRtcRobotInstance`, from `ice/DescribeRtcRobotInstance.md`.

use alicloud_runtime::codegen::*;

/// Shows one instance of a robot that takes part in an RTC conversation.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::DescribeRtcRobotInstanceRequest::new();
/// let reply = client.describe_rtc_robot_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRtcRobotInstanceRequest {
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl DescribeRtcRobotInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    DescribeRtcRobotInstanceRequest {
        "InstanceId" => instance_id: query,
    }
}

impl Operation for DescribeRtcRobotInstanceRequest {
    type Response = DescribeRtcRobotInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeRtcRobotInstance").read_only();
}

/// Response to [`DescribeRtcRobotInstanceRequest`], which the documentation does not describe.
pub type DescribeRtcRobotInstanceResponse = alicloud_runtime::UndocumentedResponse;
