// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeContactGroupList`, from `cms/DescribeContactGroupList.md`.

use alicloud_runtime::codegen::*;

/// Lists the alert contact groups.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DescribeContactGroupListRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_contact_group_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeContactGroupListRequest {
    /// How many items a page holds at most. Example: `1`.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Example: `10`.
    pub page_number: Option<i32>,
}

impl DescribeContactGroupListRequest {
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
}

request! {
    DescribeContactGroupListRequest {
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
    }
}

impl Operation for DescribeContactGroupListRequest {
    type Response = DescribeContactGroupListResponse;
    type Error = DescribeContactGroupListError;
    const INFO: OperationInfo = super::operation("DescribeContactGroupList")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeContactGroupListError] = &[
        DescribeContactGroupListError::ResourceNotFound,
        DescribeContactGroupListError::InvalidParameter,
        DescribeContactGroupListError::InvalidAuthorization,
        DescribeContactGroupListError::InternalError,
    ];
}

impl Paginated for DescribeContactGroupListRequest {
    type Item = ContactGroup;
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
        Some(&mut response.contact_group_list)
    }
}

/// Response to [`DescribeContactGroupListRequest`].
#[non_exhaustive]
pub struct DescribeContactGroupListResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Alert contact groups, one entry each.
    pub contact_group_list: Vec<ContactGroup>,
    /// Alert contact groups that are notified. Example: `{ "ContactGroup": [ "ECS_Group", "Jim" ] }`.
    pub contact_groups: Vec<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `916EE694-03C2-47B6-85EE-5054E3C168D3`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
    /// How many records there are in all. Example: `22`.
    pub total: Option<i32>,
}

response! {
    DescribeContactGroupListResponse {
        "Code" => code: value,
        "ContactGroupList" => contact_group_list: list("ContactGroup"),
        "ContactGroups" => contact_groups: list("ContactGroup"),
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Total" => total: value,
    }
}

/// Alert contact groups, one entry each.
#[non_exhaustive]
pub struct ContactGroup {
    /// Alert contacts, one entry each. Example: `Jimmy`.
    pub contacts: Vec<String>,
    /// When the item was created. Example: `1507070598000`.
    pub create_time: Option<i64>,
    /// Note that tells people what the item is for. Example: `text`.
    pub describe: Option<String>,
    /// Whether the contact group gets the weekly report. Example: `true`.
    pub enable_subscribed: Option<bool>,
    /// Whether the weekly report can be had at all, which takes a minimum of ECS instances.
    /// Example: `true`.
    pub enabled_weekly_report: Option<bool>,
    /// Name of the alert contact group. Example: `Contact1`.
    pub name: Option<String>,
    /// When the item was last changed. Example: `1589447759000`.
    pub update_time: Option<i64>,
}

response! {
    ContactGroup {
        "Contacts" => contacts: list("Contact"),
        "CreateTime" => create_time: value,
        "Describe" => describe: value,
        "EnableSubscribed" => enable_subscribed: value,
        "EnabledWeeklyReport" => enabled_weekly_report: value,
        "Name" => name: value,
        "UpdateTime" => update_time: value,
    }
}

/// Errors that the documentation of [`DescribeContactGroupListRequest`] names.
///
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound), here with HTTP status 200
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidAuthorization`](super::DocumentedError::InvalidAuthorization)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeContactGroupListError = super::DocumentedError;
