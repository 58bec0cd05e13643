// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeContacts`, from `arms/DescribeContacts.md`.

use alicloud_runtime::codegen::*;

/// Lists alert contacts page by page, by name, phone, email, or ID.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::DescribeContactsRequest::new()
///     .page(1)
///     .size(20);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_contacts(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeContactsRequest {
    /// Name that the contact goes by. Example: `John Doe`.
    pub contact_name: Option<String>,
    /// Telephone number of the person or contact concerned, or details about calls to it.
    /// Example: `1381111*****`.
    pub phone: Option<String>,
    /// Email address of the person or contact concerned. Example: `someone@example.com`.
    pub email: Option<String>,
    /// **Required.** Which page of the list to return. Example: `1`.
    pub page: Option<i64>,
    /// **Required.** Size of the file. Example: `20`.
    pub size: Option<i64>,
    /// IDs of the contacts to work on or to narrow the list down to. Example: `123,321`.
    pub contact_ids: Option<String>,
    /// Whether more facts are returned. Example: `true`.
    pub verbose: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeContactsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `Page`, which is required.
    #[inline]
    pub fn page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
    /// Sets `Size`, which is required.
    #[inline]
    pub fn size(mut self, value: i64) -> Self {
        self.size = Some(value);
        self
    }
    /// Sets `ContactIds`.
    pub fn contact_ids(mut self, value: impl Into<String>) -> Self {
        self.contact_ids = Some(value.into());
        self
    }
    /// Sets `Verbose`.
    pub fn verbose(mut self, value: impl Into<String>) -> Self {
        self.verbose = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeContactsRequest {
        "ContactName" => contact_name: query,
        "Phone" => phone: query,
        "Email" => email: query,
        "Page" => page: query,
        "Size" => size: query,
        "ContactIds" => contact_ids: query,
        "Verbose" => verbose: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeContactsRequest {
    type Response = DescribeContactsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeContacts")
        .required(&["Page", "Size"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeContactsRequest {
    type Item = AlertContact;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page).size(&self.size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.page_bean.as_ref().and_then(|v| v.total))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.page_bean.as_mut()?.alert_contacts)
    }
}

/// Response to [`DescribeContactsRequest`].
#[non_exhaustive]
pub struct DescribeContactsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `21E85B16-75A6-429A-9F65-8AAC9A54****`.
    pub request_id: Option<String>,
    /// Page of the list, with the facts about paging.
    pub page_bean: Option<PageBean>,
}

response! {
    DescribeContactsResponse {
        "RequestId" => request_id: value,
        "PageBean" => page_bean: value,
    }
}

/// Page of the list, with the facts about paging.
#[non_exhaustive]
pub struct PageBean {
    /// How many items there are in all. Example: `1`.
    pub total: Option<i64>,
    /// Number of the page returned. Example: `1`.
    pub page: Option<i64>,
    /// Size of the file. Example: `20`.
    pub size: Option<i64>,
    /// The alert contacts that were found or are concerned, one entry each.
    pub alert_contacts: Vec<AlertContact>,
}

response! {
    PageBean {
        "Total" => total: value,
        "Page" => page: value,
        "Size" => size: value,
        "AlertContacts" => alert_contacts: list(""),
    }
}

/// The alert contacts that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct AlertContact {
    /// ID of the contact that the item belongs to or stands for. Example: `123`.
    pub contact_id: Option<f64>,
    /// Name that the contact goes by. Example: `John Doe`.
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
    /// ID of the arms contact that the item belongs to or stands for. Example: `100147`.
    pub arms_contact_id: Option<i64>,
}

response! {
    AlertContact {
        "ContactId" => contact_id: value,
        "ContactName" => contact_name: value,
        "Phone" => phone: value,
        "Email" => email: value,
        "IsVerify" => is_verify: value,
        "ReissueSendNotice" => reissue_send_notice: value,
        "IsEmailVerify" => is_email_verify: value,
        "ArmsContactId" => arms_contact_id: value,
    }
}
