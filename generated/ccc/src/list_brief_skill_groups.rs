// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListBriefSkillGroups`, from `ccc/ListBriefSkillGroups.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BriefSkillGroup, SkillGroupData};

/// Lists skill groups of an instance with their main properties only.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ListBriefSkillGroupsRequest::new()
///     .instance_id("ccc-test")
///     .page_number(1)
///     .page_size(10)
///     .search_pattern("user-test");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_brief_skill_groups(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListBriefSkillGroupsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// **Required.** Which page of the list to return. Example: `1`.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Part of a number or of its note; only entries that contain it are listed. Example: `user-test`.
    pub search_pattern: Option<String>,
    /// Which kind of media it is or is to be.
    pub media_type: Option<String>,
}

impl ListBriefSkillGroupsRequest {
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
    /// Sets `MediaType`.
    pub fn media_type(mut self, value: impl Into<String>) -> Self {
        self.media_type = Some(value.into());
        self
    }
}

request! {
    ListBriefSkillGroupsRequest {
        "InstanceId" => instance_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "SearchPattern" => search_pattern: query,
        "MediaType" => media_type: query,
    }
}

impl Operation for ListBriefSkillGroupsRequest {
    type Response = ListBriefSkillGroupsResponse;
    type Error = ListBriefSkillGroupsError;
    const INFO: OperationInfo = super::operation("ListBriefSkillGroups")
        .required(&["InstanceId", "PageNumber", "PageSize"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
    const ERRORS: &'static [ListBriefSkillGroupsError] = &[
        ListBriefSkillGroupsError::NotExistsInstanceId,
        ListBriefSkillGroupsError::ParameterMinimum,
        ListBriefSkillGroupsError::ParameterBlank,
        ListBriefSkillGroupsError::ParameterNull,
    ];
}

impl Paginated for ListBriefSkillGroupsRequest {
    type Item = BriefSkillGroup;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.data.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.list)
    }
}

/// Response to [`ListBriefSkillGroupsRequest`].
#[non_exhaustive]
pub struct ListBriefSkillGroupsResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<SkillGroupData>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3969FC68-CEC2-4398-B76A-60D2F7EDEBAF`.
    pub request_id: Option<String>,
}

response! {
    ListBriefSkillGroupsResponse {
        "Code" => code: value,
        "Data" => data: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`ListBriefSkillGroupsRequest`] names.
///
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
/// - [`ParameterMinimum`](super::DocumentedError::ParameterMinimum)
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
/// - [`ParameterNull`](super::DocumentedError::ParameterNull)
pub type ListBriefSkillGroupsError = super::DocumentedError;
