// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAlertContact`, from `arms/CreateAlertContact.md`.

use alicloud_runtime::codegen::*;

/// Creates an alert contact with phone, email, or DingTalk robot and returns its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::CreateAlertContactRequest::new()
///     .region_id("cn-hangzhou")
///     .contact_name("JohnDoe")
///     .phone_num("1381111****")
///     .email("someone@example.com")
///     .ding_robot_webhook_url("https://oapi.dingtalk.com/robot/send");
/// let reply = client.create_alert_contact(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAlertContactRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name that the contact goes by. Example: `JohnDoe`.
    pub contact_name: Option<String>,
    /// Telephone number of the person or contact concerned. Example: `1381111****`.
    pub phone_num: Option<String>,
    /// Email address of the person or contact concerned. Example: `someone@example.com`.
    pub email: Option<String>,
    /// Web address under which the ding robot webhook is found.
    /// Example: `https://oapi.dingtalk.com/robot/send?access_token=91f2f6****`.
    pub ding_robot_webhook_url: Option<String>,
    /// Whether the contact gets messages from the service. Example: `true`.
    pub system_noc: Option<bool>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-aek2eq4peca****`.
    pub resource_group_id: Option<String>,
}

impl CreateAlertContactRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ContactName`.
    pub fn contact_name(mut self, value: impl Into<String>) -> Self {
        self.contact_name = Some(value.into());
        self
    }
    /// Sets `PhoneNum`.
    pub fn phone_num(mut self, value: impl Into<String>) -> Self {
        self.phone_num = Some(value.into());
        self
    }
    /// Sets `Email`.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Sets `DingRobotWebhookUrl`.
    pub fn ding_robot_webhook_url(mut self, value: impl Into<String>) -> Self {
        self.ding_robot_webhook_url = Some(value.into());
        self
    }
    /// Sets `SystemNoc`.
    #[inline]
    pub fn system_noc(mut self, value: bool) -> Self {
        self.system_noc = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    CreateAlertContactRequest {
        "RegionId" => region_id: query,
        "ContactName" => contact_name: query,
        "PhoneNum" => phone_num: query,
        "Email" => email: query,
        "DingRobotWebhookUrl" => ding_robot_webhook_url: query,
        "SystemNoc" => system_noc: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for CreateAlertContactRequest {
    type Response = CreateAlertContactResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateAlertContact")
        .required(&["RegionId"])
        .region("RegionId");
}

/// Response to [`CreateAlertContactRequest`].
#[non_exhaustive]
pub struct CreateAlertContactResponse {
    /// ID of the contact that the item belongs to or stands for. Example: `102**`.
    pub contact_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E9C9DA3D-10FE-472E-9EEF-2D0A3E41****`.
    pub request_id: Option<String>,
}

response! {
    CreateAlertContactResponse {
        "ContactId" => contact_id: value,
        "RequestId" => request_id: value,
    }
}
