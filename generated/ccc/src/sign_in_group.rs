// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SignInGroup`, from `ccc/SignInGroup.md`.

use alicloud_runtime::codegen::*;

/// Signs an agent in to skill groups, by which it comes online.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::SignInGroupRequest::new()
///     .device_id("ACC-YUNBS-1.0.10-b18bp53c1736c2914176a801ei90")
///     .instance_id("ccc-test")
///     .signed_skill_group_id_list(["..."]);
/// let reply = client.sign_in_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SignInGroupRequest {
    /// **Required.** ID of the device that the call is about.
    /// Example: `ACC-YUNBS-1.0.10-b18bp53c1736c2914176a801ei90`.
    pub device_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `user-test@ccc-test`.
    pub user_id: Option<String>,
    /// **Required.** IDs of the signed skill groups to work on or to narrow the list down to.
    /// Example: `["skg-test1@ccc-test","skg-test2@ccc-test"]`.
    pub signed_skill_group_id_list: Vec<String>,
    /// ID of the chat device that the call is about.
    pub chat_device_id: Option<String>,
    /// Whether the groups come on top of those in which the agent is signed in already, rather than
    /// replacing them.
    pub additivity: Option<bool>,
}

impl SignInGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DeviceId`, which is required.
    pub fn device_id(mut self, value: impl Into<String>) -> Self {
        self.device_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `UserId`.
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `SignedSkillGroupIdList`, which is required.
    pub fn signed_skill_group_id_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.signed_skill_group_id_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ChatDeviceId`.
    pub fn chat_device_id(mut self, value: impl Into<String>) -> Self {
        self.chat_device_id = Some(value.into());
        self
    }
    /// Sets `Additivity`.
    #[inline]
    pub fn additivity(mut self, value: bool) -> Self {
        self.additivity = Some(value);
        self
    }
}

request! {
    SignInGroupRequest {
        "DeviceId" => device_id: query,
        "InstanceId" => instance_id: query,
        "UserId" => user_id: query,
        "SignedSkillGroupIdList" => signed_skill_group_id_list: query_json,
        "ChatDeviceId" => chat_device_id: query,
        "Additivity" => additivity: query,
    }
}

impl Operation for SignInGroupRequest {
    type Response = SignInGroupResponse;
    type Error = SignInGroupError;
    const INFO: OperationInfo = super::operation("SignInGroup")
        .required(&["DeviceId", "InstanceId", "SignedSkillGroupIdList"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [SignInGroupError] = &[
        SignInGroupError::NotExistsInstanceId,
        SignInGroupError::NotExistsUserId,
    ];
}

/// Response to [`SignInGroupRequest`].
#[non_exhaustive]
pub struct SignInGroupResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<InGroupData>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// The params that were found or are concerned, one entry each. Example: `text`.
    pub params: Vec<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EEEE671A-3E24-4A04-81E6-6C4F5B39DF75`.
    pub request_id: Option<String>,
}

response! {
    SignInGroupResponse {
        "Code" => code: value,
        "Data" => data: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Params" => params: list(""),
        "RequestId" => request_id: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct InGroupData {
    /// Code that stands for the break, for programs to act on. Example: `Warm-up`.
    pub break_code: Option<String>,
    /// ID of the device that the item belongs to or stands for.
    /// Example: `ACC-YUNBS-1.0.10-b18bp53c1736c2914176a801ei90`.
    pub device_id: Option<String>,
    /// Internal telephone number under which the agent's device is reached. Example: `80326034`.
    pub extension: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `text`.
    pub job_id: Option<String>,
    /// Whether the agent takes no incoming calls and only dials out. Example: `false`.
    pub outbound_scenario: Option<bool>,
    /// IDs of the signed skill groups that were found or are concerned.
    /// Example: `["skg-test1@ccc-test","skg-test2@ccc-test"]`.
    pub signed_skill_group_id_list: Vec<String>,
    /// ID of the user or account that the call or the item is about. Example: `user-test@ccc-test`.
    pub user_id: Option<String>,
    /// State that the user is in. Example: `BREAK`.
    pub user_state: Option<String>,
    /// Way in which the work works. Example: `ON_SITE`.
    pub work_mode: Option<String>,
    /// ID of the chat device that the item belongs to or stands for.
    /// Example: `4c51c9116c36537cb850dc1081d745df`.
    pub chat_device_id: Option<String>,
}

response! {
    InGroupData {
        "BreakCode" => break_code: value,
        "DeviceId" => device_id: value,
        "Extension" => extension: value,
        "InstanceId" => instance_id: value,
        "JobId" => job_id: value,
        "OutboundScenario" => outbound_scenario: value,
        "SignedSkillGroupIdList" => signed_skill_group_id_list: list(""),
        "UserId" => user_id: value,
        "UserState" => user_state: value,
        "WorkMode" => work_mode: value,
        "ChatDeviceId" => chat_device_id: value,
    }
}

/// Errors that the documentation of [`SignInGroupRequest`] names.
///
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
/// - [`NotExistsUserId`](super::DocumentedError::NotExistsUserId)
pub type SignInGroupError = super::DocumentedError;
