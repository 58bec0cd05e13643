// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SearchAlertContact`, from `arms/SearchAlertContact.md`.

use alicloud_runtime::codegen::*;

/// Finds alert contacts by name, phone, email, or ID.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::SearchAlertContactRequest::new()
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.search_alert_contact(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SearchAlertContactRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name that the contact goes by. Example: `John Doe`.
    pub contact_name: Option<String>,
    /// Telephone number of the person or contact concerned, or details about calls to it.
    /// Example: `1381111*****`.
    pub phone: Option<String>,
    /// Email address of the person or contact concerned. Example: `someone@example.com`.
    pub email: Option<String>,
    /// Which page of the list to return. Example: `1`.
    pub current_page: Option<String>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<String>,
    /// IDs of the contacts to work on or to narrow the list down to. Example: `12345`.
    pub contact_ids: Option<String>,
}

impl SearchAlertContactRequest {
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
    /// Sets `CurrentPage`.
    pub fn current_page(mut self, value: impl Into<String>) -> Self {
        self.current_page = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets `ContactIds`.
    pub fn contact_ids(mut self, value: impl Into<String>) -> Self {
        self.contact_ids = Some(value.into());
        self
    }
}

request! {
    SearchAlertContactRequest {
        "RegionId" => region_id: query,
        "ContactName" => contact_name: query,
        "Phone" => phone: query,
        "Email" => email: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "ContactIds" => contact_ids: query,
    }
}

impl Operation for SearchAlertContactRequest {
    type Response = SearchAlertContactResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SearchAlertContact")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for SearchAlertContactRequest {
    type Item = Contact;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.page_bean.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.page_bean.as_mut()?.contacts)
    }
}

/// Response to [`SearchAlertContactRequest`].
#[non_exhaustive]
pub struct SearchAlertContactResponse {
    /// Page of the list, with the facts about paging.
    pub page_bean: Option<PageBean>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `21E85B16-75A6-429A-9F65-8AAC9A54****`.
    pub request_id: Option<String>,
}

response! {
    SearchAlertContactResponse {
        "PageBean" => page_bean: value,
        "RequestId" => request_id: value,
    }
}

/// Page of the list, with the facts about paging.
#[non_exhaustive]
pub struct PageBean {
    /// The contacts that were found or are concerned, one entry each.
    pub contacts: Vec<Contact>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `23`.
    pub total_count: Option<i32>,
}

response! {
    PageBean {
        "Contacts" => contacts: list(""),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
    }
}

/// The contacts that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Contact {
    /// ID of the contact that the item belongs to or stands for. Example: `123`.
    pub contact_id: Option<i64>,
    /// Name that the contact goes by. Example: `John Doe`.
    pub contact_name: Option<String>,
    /// When the item was created. Example: `1572349025000`.
    pub create_time: Option<i64>,
    /// Address of the DingTalk chatbot.
    /// Example: `https://oapi.dingtalk.com/robot/send?access_token=91f2f6****`.
    pub ding_robot: Option<String>,
    /// Email address of the person or contact concerned. Example: `someone@example.com`.
    pub email: Option<String>,
    /// Telephone number of the person or contact concerned, or details about calls to it.
    /// Example: `1381111*****`.
    pub phone: Option<String>,
    /// Whether the contact gets messages from the service. Example: `false`.
    pub system_noc: Option<bool>,
    /// When the item was last changed. Example: `1580258717000`.
    pub update_time: Option<i64>,
    /// ID of the user or account that the call or the item is about. Example: `113197164949****`.
    pub user_id: Option<String>,
    /// Webhook, with its settings. Example: `text`.
    pub webhook: Option<String>,
    /// Text or data that the item consists of. Example: `text`.
    pub content: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxyexli2****`.
    pub resource_group_id: Option<String>,
}

response! {
    Contact {
        "ContactId" => contact_id: value,
        "ContactName" => contact_name: value,
        "CreateTime" => create_time: value,
        "DingRobot" => ding_robot: value,
        "Email" => email: value,
        "Phone" => phone: value,
        "SystemNoc" => system_noc: value,
        "UpdateTime" => update_time: value,
        "UserId" => user_id: value,
        "Webhook" => webhook: value,
        "Content" => content: value,
        "ResourceGroupId" => resource_group_id: value,
    }
}
