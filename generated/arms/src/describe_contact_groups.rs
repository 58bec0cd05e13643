// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeContactGroups`, from `arms/DescribeContactGroups.md`.

use alicloud_runtime::codegen::*;

/// Lists alert contact groups page by page, by name or ID.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::DescribeContactGroupsRequest::new()
///     .page(1)
///     .size(20);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_contact_groups(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeContactGroupsRequest {
    /// Name that the contact group goes by. Example: `TestGroup`.
    pub contact_group_name: Option<String>,
    /// **Required.** Which page of the list to return. Example: `1`.
    pub page: Option<i64>,
    /// **Required.** Size of the file. Example: `20`.
    pub size: Option<i64>,
    /// Details about the is. Example: `true`.
    pub is_detail: Option<bool>,
    /// IDs of the groups to work on or to narrow the list down to. Example: `12345`.
    pub group_ids: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeContactGroupsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ContactGroupName`.
    pub fn contact_group_name(mut self, value: impl Into<String>) -> Self {
        self.contact_group_name = Some(value.into());
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
    /// Sets `IsDetail`.
    #[inline]
    pub fn is_detail(mut self, value: bool) -> Self {
        self.is_detail = Some(value);
        self
    }
    /// Sets `GroupIds`.
    pub fn group_ids(mut self, value: impl Into<String>) -> Self {
        self.group_ids = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeContactGroupsRequest {
        "ContactGroupName" => contact_group_name: query,
        "Page" => page: query,
        "Size" => size: query,
        "IsDetail" => is_detail: query,
        "GroupIds" => group_ids: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeContactGroupsRequest {
    type Response = DescribeContactGroupsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeContactGroups")
        .required(&["Page", "Size"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeContactGroupsRequest {
    type Item = AlertContactGroup;
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
        Some(&mut response.page_bean.as_mut()?.alert_contact_groups)
    }
}

/// Response to [`DescribeContactGroupsRequest`].
#[non_exhaustive]
pub struct DescribeContactGroupsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `4D6C358A-A58B-4F4B-94CE-F5AAF023****`.
    pub request_id: Option<String>,
    /// Page of the list, with the facts about paging.
    pub page_bean: Option<PageBean>,
}

response! {
    DescribeContactGroupsResponse {
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
    /// The alert contact groups that were found or are concerned, one entry each.
    pub alert_contact_groups: Vec<AlertContactGroup>,
}

response! {
    PageBean {
        "Total" => total: value,
        "Page" => page: value,
        "Size" => size: value,
        "AlertContactGroups" => alert_contact_groups: list(""),
    }
}

/// The alert contact groups that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct AlertContactGroup {
    /// ID of the contact group that the item belongs to or stands for. Example: `123`.
    pub contact_group_id: Option<f64>,
    /// Name that the contact group goes by. Example: `TestGroup`.
    pub contact_group_name: Option<String>,
    /// The contacts that were found or are concerned, one entry each.
    pub contacts: Vec<Contact>,
    /// ID of the arms contact group that the item belongs to or stands for. Example: `83261`.
    pub arms_contact_group_id: Option<i64>,
}

response! {
    AlertContactGroup {
        "ContactGroupId" => contact_group_id: value,
        "ContactGroupName" => contact_group_name: value,
        "Contacts" => contacts: list(""),
        "ArmsContactGroupId" => arms_contact_group_id: value,
    }
}

/// The contacts that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Contact {
    /// ID of the contact that the item belongs to or stands for. Example: `456`.
    pub contact_id: Option<f64>,
    /// Name that the contact goes by. Example: `John Doe`.
    pub contact_name: Option<String>,
    /// Telephone number of the person or contact concerned, or details about calls to it.
    /// Example: `1381111****`.
    pub phone: Option<String>,
    /// Email address of the person or contact concerned. Example: `someone@example.com`.
    pub email: Option<String>,
    /// ID of the arms contact that the item belongs to or stands for. Example: `100117`.
    pub arms_contact_id: Option<i64>,
}

response! {
    Contact {
        "ContactId" => contact_id: value,
        "ContactName" => contact_name: value,
        "Phone" => phone: value,
        "Email" => email: value,
        "ArmsContactId" => arms_contact_id: value,
    }
}
