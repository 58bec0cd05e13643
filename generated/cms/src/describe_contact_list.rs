// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeContactList`, from `cms/DescribeContactList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Channels, Lang};

/// Lists the alert contacts with their channels.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DescribeContactListRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_contact_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeContactListRequest {
    /// How many items a page holds at most. Default: `100`. Example: `10`.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// Alert contact concerned. Example: `Alice`.
    pub contact_name: Option<String>,
    /// Channel by which contacts are searched, such as email.
    pub chanel_type: Option<String>,
    /// **Required** under conditions. Address that contacts are searched by; goes with the channel
    /// type. Example: `alice@example.com`.
    pub chanel_value: Option<String>,
}

impl DescribeContactListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `ContactName`.
    pub fn contact_name(mut self, value: impl Into<String>) -> Self {
        self.contact_name = Some(value.into());
        self
    }
    /// Sets `ChanelType`.
    pub fn chanel_type(mut self, value: impl Into<String>) -> Self {
        self.chanel_type = Some(value.into());
        self
    }
    /// Sets `ChanelValue`.
    pub fn chanel_value(mut self, value: impl Into<String>) -> Self {
        self.chanel_value = Some(value.into());
        self
    }
}

request! {
    DescribeContactListRequest {
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "ContactName" => contact_name: query,
        "ChanelType" => chanel_type: query,
        "ChanelValue" => chanel_value: query,
    }
}

impl Operation for DescribeContactListRequest {
    type Response = DescribeContactListResponse;
    type Error = DescribeContactListError;
    const INFO: OperationInfo = super::operation("DescribeContactList")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeContactListError] = &[
        DescribeContactListError::InvalidParameter,
        DescribeContactListError::InvalidAuthorization,
        DescribeContactListError::ResourceNotFound,
        DescribeContactListError::InternalError,
    ];
}

impl Paginated for DescribeContactListRequest {
    type Item = Contact;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.contacts)
    }
}

/// Response to [`DescribeContactListRequest`].
#[non_exhaustive]
pub struct DescribeContactListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `06D5ECC2-B9BE-42A4-8FA3-1A610FB08B83`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
    /// Alert contacts, one entry each.
    pub contacts: Vec<Contact>,
    /// How many records there are in all. Example: `15`.
    pub total: Option<i32>,
}

response! {
    DescribeContactListResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "Code" => code: value,
        "Success" => success: value,
        "Contacts" => contacts: list("Contact"),
        "Total" => total: value,
    }
}

/// Alert contacts, one entry each.
#[non_exhaustive]
pub struct Contact {
    /// Ways in which the contact is notified.
    pub channels: Option<Channels>,
    /// Whether the contact has confirmed the channels, so that alerts reach it.
    pub channels_state: Option<ChannelsState>,
    /// Alert contact groups that are notified. Example: `{ "ContactGroup": [ "ECS_Group", "Jim" ] }`.
    pub contact_groups: Vec<String>,
    /// When the item was created. Example: `1552356159000`.
    pub create_time: Option<i64>,
    /// Note about the item. Example: `text`.
    pub desc: Option<String>,
    /// Language of the notifications. Example: `zh-cn`.
    pub lang: Option<Open<Lang>>,
    /// Name of the alert contact. Example: `Alice`.
    pub name: Option<String>,
    /// When the item was last changed. Example: `1552356159000`.
    pub update_time: Option<i64>,
}

response! {
    Contact {
        "Channels" => channels: value,
        "ChannelsState" => channels_state: value,
        "ContactGroups" => contact_groups: list("ContactGroup"),
        "CreateTime" => create_time: value,
        "Desc" => desc: value,
        "Lang" => lang: value,
        "Name" => name: value,
        "UpdateTime" => update_time: value,
    }
}

/// Whether the contact has confirmed the channels, so that alerts reach it.
#[non_exhaustive]
pub struct ChannelsState {
    /// Whether the TradeManager account can be used. Example: `OK`.
    pub ali_im: Option<String>,
    /// Whether the DingTalk chatbot can be used. Example: `OK`.
    pub ding_web_hook: Option<String>,
    /// Whether the email address has been confirmed and can be used. Example: `PENDING`.
    pub mail: Option<Open<Mail>>,
    /// Whether the phone number has been confirmed and can be used. Example: `OK`.
    pub sms: Option<Open<Sms>>,
}

response! {
    ChannelsState {
        "AliIM" => ali_im: value,
        "DingWebHook" => ding_web_hook: value,
        "Mail" => mail: value,
        "SMS" => sms: value,
    }
}

values! {
    /// Whether the email address has been confirmed and can be used.
    pub enum Mail {
        /// The contact has not confirmed the address yet.
        Pending = "PENDING",
        /// The address works for alerts.
        Ok = "OK",
    }
}

values! {
    /// Whether the phone number has been confirmed and can be used.
    pub enum Sms {
        /// The contact has not confirmed the phone number yet.
        Pending = "PENDING",
        /// The phone number works for alerts.
        Ok = "OK",
    }
}

/// Errors that the documentation of [`DescribeContactListRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidAuthorization`](super::DocumentedError::InvalidAuthorization)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeContactListError = super::DocumentedError;
