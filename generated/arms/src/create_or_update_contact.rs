// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateOrUpdateContact`, from `arms/CreateOrUpdateContact.md`.

use alicloud_runtime::codegen::*;

/// Creates an alert contact, or changes the contact whose ID is given.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::CreateOrUpdateContactRequest::new()
///     .contact_name("JohnDoe");
/// let reply = client.create_or_update_contact(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateOrUpdateContactRequest {
    /// ID of the contact that the call is about. Example: `123`.
    pub contact_id: Option<i64>,
    /// **Required.** Name that the contact goes by. Example: `JohnDoe`.
    pub contact_name: Option<String>,
    /// Telephone number of the person or contact concerned, or details about calls to it.
    /// Example: `1381111****`.
    pub phone: Option<String>,
    /// Email address of the person or contact concerned. Example: `someone@example.com`.
    pub email: Option<String>,
    /// What is done about alerts nobody takes care of. Example: `3`.
    pub reissue_send_notice: Option<i64>,
    /// Whether the email address was confirmed. Example: `true`.
    pub is_email_verify: Option<bool>,
    /// Web address under which the ding robot is found.
    /// Example: `https://oapi.dingtalk.com/robot/send?access_token=69d4e0******`.
    pub ding_robot_url: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxyexli2****`.
    pub resource_group_id: Option<String>,
    /// ID of the corp user that the call is about. Example: `A123221`.
    pub corp_user_id: Option<String>,
}

impl CreateOrUpdateContactRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ContactId`.
    #[inline]
    pub fn contact_id(mut self, value: i64) -> Self {
        self.contact_id = Some(value);
        self
    }
    /// Sets `ContactName`, which is required.
    pub fn contact_name(mut self, value: impl Into<String>) -> Self {
        self.contact_name = Some(value.into());
        self
    }
    /// Sets `Phone`.
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }
    /// Sets `Email`.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Sets `ReissueSendNotice`.
    #[inline]
    pub fn reissue_send_notice(mut self, value: i64) -> Self {
        self.reissue_send_notice = Some(value);
        self
    }
    /// Sets `IsEmailVerify`.
    #[inline]
    pub fn is_email_verify(mut self, value: bool) -> Self {
        self.is_email_verify = Some(value);
        self
    }
    /// Sets `DingRobotUrl`.
    pub fn ding_robot_url(mut self, value: impl Into<String>) -> Self {
        self.ding_robot_url = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `CorpUserId`.
    pub fn corp_user_id(mut self, value: impl Into<String>) -> Self {
        self.corp_user_id = Some(value.into());
        self
    }
}

request! {
    CreateOrUpdateContactRequest {
        "ContactId" => contact_id: form,
        "ContactName" => contact_name: form,
        "Phone" => phone: form,
        "Email" => email: form,
        "ReissueSendNotice" => reissue_send_notice: form,
        "IsEmailVerify" => is_email_verify: form,
        "DingRobotUrl" => ding_robot_url: query,
        "ResourceGroupId" => resource_group_id: query,
        "CorpUserId" => corp_user_id: form,
    }
}

impl Operation for CreateOrUpdateContactRequest {
    type Response = CreateOrUpdateContactResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateOrUpdateContact")
        .required(&["ContactName"]);
}

/// Response to [`CreateOrUpdateContactRequest`].
#[non_exhaustive]
pub struct CreateOrUpdateContactResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `E9C9DA3D-10FE-472E-9EEF-2D0A3E41****`.
    pub request_id: Option<String>,
    /// Contact, with the facts about it.
    pub alert_contact: Option<AlertContact>,
}

response! {
    CreateOrUpdateContactResponse {
        "RequestId" => request_id: value,
        "AlertContact" => alert_contact: value,
    }
}

/// Contact, with the facts about it.
#[non_exhaustive]
pub struct AlertContact {
    /// ID of the contact that the item belongs to or stands for. Example: `123`.
    pub contact_id: Option<f64>,
    /// Name that the contact goes by. Example: `JohnDoe`.
    pub contact_name: Option<String>,
    /// Telephone number of the person or contact concerned, or details about calls to it.
    /// Example: `1381111****`.
    pub phone: Option<String>,
    /// Email address of the person or contact concerned. Example: `someone@example.com`.
    pub email: Option<String>,
    /// Whether the telephone number was confirmed. Example: `false`.
    pub is_verify: Option<bool>,
    /// What is done about alerts nobody takes care of. Example: `3`.
    pub reissue_send_notice: Option<i64>,
    /// Whether the email address was confirmed. Example: `true`.
    pub is_email_verify: Option<bool>,
    /// Web address under which the ding robot is found. Example: `https://test1.com`.
    pub ding_robot_url: Option<String>,
}

response! {
    AlertContact {
        "ContactId" => contact_id: value,
        "ContactName" => contact_name: value,
        "Phone" => phone: value,
        "Email" => email: value,
        "IsVerify" => is_verify: value,
        "ReissueSendNotice" => reissue_send_notice: value,
        "isEmailVerify" => is_email_verify: value,
        "DingRobotUrl" => ding_robot_url: value,
    }
}
