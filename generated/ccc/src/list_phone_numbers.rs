// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListPhoneNumbers`, from `ccc/ListPhoneNumbers.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Usage};

/// Lists the phone numbers of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ListPhoneNumbersRequest::new()
///     .instance_id("ccc-test")
///     .page_number(1)
///     .page_size(20)
///     .search_pattern("010")
///     .usage("Bidirection");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_phone_numbers(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListPhoneNumbersRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// **Required.** Which page of the list to return. Example: `1`.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// Part of a number or of its note; only entries that contain it are listed. Example: `010`.
    pub search_pattern: Option<String>,
    /// What the number or recording is for, for example for calls in, out or both; a 400 number only
    /// takes calls in. Length: 1 to 200. Example: `Bidirection`.
    pub usage: Option<Open<Usage>>,
    /// Lists only numbers that can or cannot be used at the moment; without it, both. Example: `true`.
    pub active: Option<bool>,
}

impl ListPhoneNumbersRequest {
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
    /// Sets `PageNumber`, which is required.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `SearchPattern`.
    pub fn search_pattern(mut self, value: impl Into<String>) -> Self {
        self.search_pattern = Some(value.into());
        self
    }
    /// Sets `Usage`.
    pub fn usage(mut self, value: impl Into<Open<Usage>>) -> Self {
        self.usage = Some(value.into());
        self
    }
    /// Sets `Active`.
    #[inline]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
}

request! {
    ListPhoneNumbersRequest {
        "InstanceId" => instance_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "SearchPattern" => search_pattern: query,
        "Usage" => usage: query,
        "Active" => active: query,
    }
}

impl Operation for ListPhoneNumbersRequest {
    type Response = ListPhoneNumbersResponse;
    type Error = ListPhoneNumbersError;
    const INFO: OperationInfo = super::operation("ListPhoneNumbers")
        .required(&["InstanceId", "PageNumber", "PageSize"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
    const ERRORS: &'static [ListPhoneNumbersError] = &[
        ListPhoneNumbersError::NotExistsInstanceId,
        ListPhoneNumbersError::ParameterEnumeration,
        ListPhoneNumbersError::ParameterMaximum,
        ListPhoneNumbersError::ParameterMinimum,
        ListPhoneNumbersError::ParameterEmpty,
        ListPhoneNumbersError::ParameterNull,
    ];
}

impl Paginated for ListPhoneNumbersRequest {
    type Item = PhoneNumber;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.data.as_ref().and_then(|v| v.total_count))
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.list)
    }
}

/// Response to [`ListPhoneNumbersRequest`].
#[non_exhaustive]
pub struct ListPhoneNumbersResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<PhoneNumberData>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BA03159C-E808-4FF1-B27E-A61B6E888D7F`.
    pub request_id: Option<String>,
}

response! {
    ListPhoneNumbersResponse {
        "Code" => code: value,
        "Data" => data: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct PhoneNumberData {
    /// Entries of the list.
    pub list: Vec<PhoneNumber>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    PhoneNumberData {
        "List" => list: list(""),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct PhoneNumber {
    /// Whether it is in use. Example: `true`.
    pub active: Option<bool>,
    /// City that the address or the data belongs to. Example: `text`.
    pub city: Option<String>,
    /// ID of the contact flow that the item belongs to or stands for.
    /// Example: `a3fb6c62-9b49-4942-ae5b-cf2abd4123ek`.
    pub contact_flow_id: Option<String>,
    /// Name that the contact flow goes by. Example: `text`.
    pub contact_flow_name: Option<String>,
    /// When the item was created. Example: `1617958538000`.
    pub create_time: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// Number that picks out the item, such as a phone number. Example: `083xxxx0011`.
    pub number: Option<String>,
    /// Company or party that provides it. Example: `ali`.
    pub provider: Option<String>,
    /// Province that the address or the data belongs to. Example: `text`.
    pub province: Option<String>,
    /// The skill groups that were found or are concerned, one entry each.
    pub skill_groups: Vec<SkillGroup>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `M1`.
    pub tags: Option<String>,
    /// What the number or recording is for. Example: `Bidirection`.
    pub usage: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `user-test@ccc-test`.
    pub user_id: Option<String>,
}

response! {
    PhoneNumber {
        "Active" => active: value,
        "City" => city: value,
        "ContactFlowId" => contact_flow_id: value,
        "ContactFlowName" => contact_flow_name: value,
        "CreateTime" => create_time: value,
        "InstanceId" => instance_id: value,
        "Number" => number: value,
        "Provider" => provider: value,
        "Province" => province: value,
        "SkillGroups" => skill_groups: list(""),
        "Tags" => tags: value,
        "Usage" => usage: value,
        "UserId" => user_id: value,
    }
}

/// The skill groups that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct SkillGroup {
    /// Name shown to people; not used to identify the item. Example: `text`.
    pub display_name: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// Name that people know the item by. Example: `test`.
    pub name: Option<String>,
    /// ID of the skill group that the item belongs to or stands for. Example: `test@ccc-test`.
    pub skill_group_id: Option<String>,
}

response! {
    SkillGroup {
        "DisplayName" => display_name: value,
        "InstanceId" => instance_id: value,
        "Name" => name: value,
        "SkillGroupId" => skill_group_id: value,
    }
}

/// Errors that the documentation of [`ListPhoneNumbersRequest`] names.
///
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
/// - [`ParameterEnumeration`](super::DocumentedError::ParameterEnumeration)
/// - [`ParameterMaximum`](super::DocumentedError::ParameterMaximum)
/// - [`ParameterMinimum`](super::DocumentedError::ParameterMinimum)
/// - [`ParameterEmpty`](super::DocumentedError::ParameterEmpty)
/// - [`ParameterNull`](super::DocumentedError::ParameterNull)
pub type ListPhoneNumbersError = super::DocumentedError;
