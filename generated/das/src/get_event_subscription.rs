// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetEventSubscription`, from `das/GetEventSubscription.md`.

use alicloud_runtime::codegen::*;

/// Shows the event subscription of an instance: level, language, channel and contacts.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::GetEventSubscriptionRequest::new()
///     .instance_id("...");
/// let reply = client.get_event_subscription(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetEventSubscriptionRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl GetEventSubscriptionRequest {
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
    GetEventSubscriptionRequest {
        "InstanceId" => instance_id: query,
    }
}

impl Operation for GetEventSubscriptionRequest {
    type Response = GetEventSubscriptionResponse;
    type Error = GetEventSubscriptionError;
    const INFO: OperationInfo = super::operation("GetEventSubscription")
        .required(&["InstanceId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetEventSubscriptionError] = &[
        GetEventSubscriptionError::InvalidParams,
        GetEventSubscriptionError::NoPermission,
    ];
}

/// Response to [`GetEventSubscriptionRequest`].
#[non_exhaustive]
pub struct GetEventSubscriptionResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B6D17591-B48B-4D31-9CD6-9B9796B2****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<EventSubscriptionData>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
}

response! {
    GetEventSubscriptionResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct EventSubscriptionData {
    /// ID of the user that the item belongs to or stands for. Example: `1088760496****`.
    pub user_id: Option<String>,
    /// ID of the instance that the item belongs to or stands for. Example: `rm-2ze8g2am97624****`.
    pub instance_id: Option<String>,
    /// Which events are meant: all, optimizations, or problems. Example: `AllContext`.
    pub event_context: Option<String>,
    /// Language of texts, or in which code is written. Example: `zh_CN`.
    pub lang: Option<String>,
    /// Whether the subscription is switched on. Example: `1`.
    pub active: Option<i32>,
    /// Time between two of this, or the span in which it holds: min. Example: `60`.
    pub min_interval: Option<String>,
    /// Name that the contact goes by. Example: `text`.
    pub contact_name: Option<String>,
    /// Name that the contact group goes by. Example: `text`.
    pub contact_group_name: Option<String>,
    /// Which kind of channel it is or is to be. Example: `hdm_alarm_sms,dingtalk`.
    pub channel_type: Option<String>,
    /// Rank of the item on the scale that its container defines. Example: `Optimization`.
    pub level: Option<String>,
    /// The contacts that were found or are concerned, one entry each.
    pub contacts: Vec<Contact>,
    /// The contact groups that were found or are concerned, one entry each.
    pub contact_groups: Vec<ContactGroup>,
    /// The event send group that the item belongs to or stands for. Example: `AllContext`.
    pub event_send_group: Vec<String>,
    /// Identifier of the item within its collection. Example: `1`.
    pub id: Option<i64>,
    /// When the item was created. Example: `1633071840000`.
    pub gmt_create: Option<i64>,
    /// When it was last changed. Example: `1633071850000`.
    pub gmt_modified: Option<i64>,
}

response! {
    EventSubscriptionData {
        "userId" => user_id: value,
        "instanceId" => instance_id: value,
        "eventContext" => event_context: value,
        "lang" => lang: value,
        "active" => active: value,
        "minInterval" => min_interval: value,
        "contactName" => contact_name: value,
        "contactGroupName" => contact_group_name: value,
        "channelType" => channel_type: value,
        "level" => level: value,
        "contacts" => contacts: list(""),
        "contactGroups" => contact_groups: list(""),
        "eventSendGroup" => event_send_group: list(""),
        "id" => id: value,
        "gmtCreate" => gmt_create: value,
        "gmtModified" => gmt_modified: value,
    }
}

/// The contacts that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Contact {
    /// Name of the item, as people see it. Example: `text`.
    pub name: Option<String>,
    /// Telephone number of the contact. Example: `1390000****`.
    pub phone: Option<String>,
    /// Email address of the contact. Example: `a***@example.net`.
    pub email: Option<String>,
    /// Address of the DingTalk chatbot.
    pub dingtalk_hook: Option<String>,
    /// The groups that were found or are concerned, one entry each. Example: `text`.
    pub groups: Vec<String>,
    /// Whether the contact has the same name as one of CloudMonitor. Example: `true`.
    pub is_cms_reduplicated: Option<bool>,
    /// ID of the user that the item belongs to or stands for. Example: `1088760496****`.
    pub user_id: Option<String>,
}

response! {
    Contact {
        "name" => name: value,
        "phone" => phone: value,
        "email" => email: value,
        "dingtalkHook" => dingtalk_hook: value,
        "groups" => groups: list(""),
        "isCmsReduplicated" => is_cms_reduplicated: value,
        "userId" => user_id: value,
    }
}

/// The contact groups that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ContactGroup {
    /// Name of the item, as people see it. Example: `text`.
    pub name: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// The contacts that are concerned. Example: `text`.
    pub contacts: Option<String>,
    /// ID of the user that the item belongs to or stands for. Example: `1088760496****`.
    pub user_id: Option<String>,
}

response! {
    ContactGroup {
        "name" => name: value,
        "description" => description: value,
        "contacts" => contacts: value,
        "userId" => user_id: value,
    }
}

/// Errors that the documentation of [`GetEventSubscriptionRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type GetEventSubscriptionError = super::DocumentedError;
