// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteIMRobot`, from `arms/DeleteIMRobot.md`.

use alicloud_runtime::codegen::*;

/// Deletes a chat robot; alerts are no longer posted by it.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::DeleteIMRobotRequest::new()
///     .robot_id(123);
/// let reply = client.delete_im_robot(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteIMRobotRequest {
    /// **Required.** ID of the robot that the call is about. Example: `123`.
    pub robot_id: Option<i64>,
}

impl DeleteIMRobotRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RobotId`, which is required.
    #[inline]
    pub fn robot_id(mut self, value: i64) -> Self {
        self.robot_id = Some(value);
        self
    }
}

request! {
    DeleteIMRobotRequest {
        "RobotId" => robot_id: query,
    }
}

impl Operation for DeleteIMRobotRequest {
    type Response = DeleteIMRobotResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteIMRobot")
        .required(&["RobotId"])
        .success_flag("IsSuccess");
}

/// Response to [`DeleteIMRobotRequest`].
#[non_exhaustive]
pub struct DeleteIMRobotResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C21AB7CF-B7AF-410F-BD61-82D1567F****`.
    pub request_id: Option<String>,
    /// Whether the is succeeded. Example: `true`.
    pub is_success: Option<bool>,
}

response! {
    DeleteIMRobotResponse {
        "RequestId" => request_id: value,
        "IsSuccess" => is_success: value,
    }
}
