// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateOrUpdateIMRobot`, from `arms/CreateOrUpdateIMRobot.md`.

use alicloud_runtime::codegen::*;

/// Creates or changes an instant messaging robot, such as DingTalk, that sends alerts to a chat.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::CreateOrUpdateIMRobotRequest::new()
///     .robot_name("text")
///     .type_("dingding")
///     .robot_address("...");
/// let reply = client.create_or_update_im_robot(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateOrUpdateIMRobotRequest {
    /// ID of the robot that the call is about. Example: `123`.
    pub robot_id: Option<i64>,
    /// **Required.** Name that the robot goes by. Example: `text`.
    pub robot_name: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart. Example: `dingding`.
    pub type_: Option<String>,
    /// **Required.** Address that belongs to the robot.
    /// Example: `https://oapi.dingtalk.com/robot/send?access_token=e1a049121******`.
    pub robot_address: Option<String>,
    /// Whether the robot sends a summary every day. Example: `true`.
    pub daily_noc: Option<bool>,
    /// Time that is set or recorded for this: daily noc. Example: `09:30,17:00`.
    pub daily_noc_time: Option<String>,
    /// Key that opens, signs or picks out the ding sign.
    pub ding_sign_key: Option<String>,
    /// Text that stands for a right or a request; pass it on as it is.
    /// Example: `1656558719183be1245ab44********`.
    pub token: Option<String>,
    /// Whether this is switched on: outgoing. Example: `true`.
    pub enable_outgoing: Option<bool>,
    /// Form of the message, as a template. Example: `text`.
    pub card_template: Option<String>,
}

impl CreateOrUpdateIMRobotRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RobotId`.
    #[inline]
    pub fn robot_id(mut self, value: i64) -> Self {
        self.robot_id = Some(value);
        self
    }
    /// Sets `RobotName`, which is required.
    pub fn robot_name(mut self, value: impl Into<String>) -> Self {
        self.robot_name = Some(value.into());
        self
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `RobotAddress`, which is required.
    pub fn robot_address(mut self, value: impl Into<String>) -> Self {
        self.robot_address = Some(value.into());
        self
    }
    /// Sets `DailyNoc`.
    #[inline]
    pub fn daily_noc(mut self, value: bool) -> Self {
        self.daily_noc = Some(value);
        self
    }
    /// Sets `DailyNocTime`.
    pub fn daily_noc_time(mut self, value: impl Into<String>) -> Self {
        self.daily_noc_time = Some(value.into());
        self
    }
    /// Sets `DingSignKey`.
    pub fn ding_sign_key(mut self, value: impl Into<String>) -> Self {
        self.ding_sign_key = Some(value.into());
        self
    }
    /// Sets `Token`.
    pub fn token(mut self, value: impl Into<String>) -> Self {
        self.token = Some(value.into());
        self
    }
    /// Sets `EnableOutgoing`.
    #[inline]
    pub fn enable_outgoing(mut self, value: bool) -> Self {
        self.enable_outgoing = Some(value);
        self
    }
    /// Sets `CardTemplate`.
    pub fn card_template(mut self, value: impl Into<String>) -> Self {
        self.card_template = Some(value.into());
        self
    }
}

request! {
    CreateOrUpdateIMRobotRequest {
        "RobotId" => robot_id: form,
        "RobotName" => robot_name: form,
        "Type" => type_: form,
        "RobotAddress" => robot_address: form,
        "DailyNoc" => daily_noc: form,
        "DailyNocTime" => daily_noc_time: form,
        "DingSignKey" => ding_sign_key: form,
        "Token" => token: form,
        "EnableOutgoing" => enable_outgoing: form,
        "CardTemplate" => card_template: form,
    }
}

impl Operation for CreateOrUpdateIMRobotRequest {
    type Response = CreateOrUpdateIMRobotResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateOrUpdateIMRobot")
        .required(&["RobotName", "Type", "RobotAddress"]);
}

/// Response to [`CreateOrUpdateIMRobotRequest`].
#[non_exhaustive]
pub struct CreateOrUpdateIMRobotResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `16AF921B-8187-489F-9913-43C808B4****`.
    pub request_id: Option<String>,
    /// Robot, with the facts about it.
    pub alert_robot: Option<AlertRobot>,
}

response! {
    CreateOrUpdateIMRobotResponse {
        "RequestId" => request_id: value,
        "AlertRobot" => alert_robot: value,
    }
}

/// Robot, with the facts about it.
#[non_exhaustive]
pub struct AlertRobot {
    /// ID of the robot that the item belongs to or stands for. Example: `123`.
    pub robot_id: Option<f64>,
    /// Name that the robot goes by. Example: `text`.
    pub robot_name: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `dingding`.
    pub type_: Option<String>,
    /// Address that belongs to the robot.
    /// Example: `https://oapi.dingtalk.com/robot/send?access_token=e1a049121******`.
    pub robot_address: Option<String>,
    /// Whether the robot sends a summary every day. Example: `true`.
    pub daily_noc: Option<bool>,
    /// Time that is set or recorded for this: daily noc. Example: `09:30,17:00`.
    pub daily_noc_time: Option<String>,
    /// Text that stands for a right or a request; pass it on as it is.
    /// Example: `1656558719183be1245ab44********`.
    pub token: Option<String>,
    /// Whether this is switched on: outgoing. Example: `true`.
    pub enable_outgoing: Option<bool>,
    /// Form of the message, as a template. Example: `text`.
    pub card_template: Option<String>,
}

response! {
    AlertRobot {
        "RobotId" => robot_id: value,
        "RobotName" => robot_name: value,
        "Type" => type_: value,
        "RobotAddress" => robot_address: value,
        "DailyNoc" => daily_noc: value,
        "DailyNocTime" => daily_noc_time: value,
        "Token" => token: value,
        "EnableOutgoing" => enable_outgoing: value,
        "CardTemplate" => card_template: value,
    }
}
