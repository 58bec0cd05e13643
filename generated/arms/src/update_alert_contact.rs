// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateAlertContact`, from `arms/UpdateAlertContact.md`.

use alicloud_runtime::codegen::*;

/// Changes name, phone, email, or DingTalk robot of an alert contact.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::UpdateAlertContactRequest::new()
///     .contact_id(123)
///     .email("someone@example.com")
///     .region_id("cn-hangzhou")
///     .system_noc(true);
/// let reply = client.update_alert_contact(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateAlertContactRequest {
    /// **Required.** ID of the contact that the call is about. Example: `123`.
    pub contact_id: Option<i64>,
    /// Name that the contact goes by. Example: `John Doe`.
    pub contact_name: Option<String>,
    /// Web address under which the ding robot webhook is found.
    /// Example: `https://oapi.dingtalk.com/robot/send?access_token=91f2f6****`.
    pub ding_robot_webhook_url: Option<String>,
    /// Email address of the person or contact concerned. Example: `someone@example.com`.
    pub email: Option<String>,
    /// Telephone number of the person or contact concerned. Example: `1381111****`.
    pub phone_num: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether the contact gets messages from the service. Example: `true`.
    pub system_noc: Option<bool>,
    /// ID of the proxy user that the call is about. Example: `123412**`.
    pub proxy_user_id: Option<String>,
}

impl UpdateAlertContactRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ContactId`, which is required.
    #[inline]
    pub fn contact_id(mut self, value: i64) -> Self {
        self.contact_id = Some(value);
        self
    }
    /// Sets `ContactName`.
    pub fn contact_name(mut self, value: impl Into<String>) -> Self {
        self.contact_name = Some(value.into());
        self
    }
    /// Sets `DingRobotWebhookUrl`.
    pub fn ding_robot_webhook_url(mut self, value: impl Into<String>) -> Self {
        self.ding_robot_webhook_url = Some(value.into());
        self
    }
    /// Sets `Email`.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Sets `PhoneNum`.
    pub fn phone_num(mut self, value: impl Into<String>) -> Self {
        self.phone_num = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `SystemNoc`.
    #[inline]
    pub fn system_noc(mut self, value: bool) -> Self {
        self.system_noc = Some(value);
        self
    }
    /// Sets `ProxyUserId`.
    pub fn proxy_user_id(mut self, value: impl Into<String>) -> Self {
        self.proxy_user_id = Some(value.into());
        self
    }
}

request! {
    UpdateAlertContactRequest {
        "ContactId" => contact_id: query,
        "ContactName" => contact_name: query,
        "DingRobotWebhookUrl" => ding_robot_webhook_url: query,
        "Email" => email: query,
        "PhoneNum" => phone_num: query,
        "RegionId" => region_id: query,
        "SystemNoc" => system_noc: query,
        "ProxyUserId" => proxy_user_id: query,
    }
}

impl Operation for UpdateAlertContactRequest {
    type Response = UpdateAlertContactResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateAlertContact")
        .required(&["ContactId", "RegionId"])
        .success_flag("IsSuccess")
        .region("RegionId");
}

/// Response to [`UpdateAlertContactRequest`].
#[non_exhaustive]
pub struct UpdateAlertContactResponse {
    /// Whether the is succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1A474FF8-7861-4D00-81B5-5BC3DA4E****`.
    pub request_id: Option<String>,
}

response! {
    UpdateAlertContactResponse {
        "IsSuccess" => is_success: value,
        "RequestId" => request_id: value,
    }
}
