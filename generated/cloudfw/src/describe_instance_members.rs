// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstanceMembers`, from `cloudfw/DescribeInstanceMembers.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo};

/// Lists the member accounts of Cloud Firewall, with status and times of creation and change.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeInstanceMembersRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_instance_members(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstanceMembersRequest {
    /// Which page of the list to return.
    pub current_page: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
    /// Member account that the call is for; without it, the caller's own.
    pub member_uid: Option<String>,
    /// Name that the member display goes by.
    pub member_display_name: Option<String>,
    /// Free text that tells people about the member.
    pub member_desc: Option<String>,
}

impl DescribeInstanceMembersRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `MemberUid`.
    pub fn member_uid(mut self, value: impl Into<String>) -> Self {
        self.member_uid = Some(value.into());
        self
    }
    /// Sets `MemberDisplayName`.
    pub fn member_display_name(mut self, value: impl Into<String>) -> Self {
        self.member_display_name = Some(value.into());
        self
    }
    /// Sets `MemberDesc`.
    pub fn member_desc(mut self, value: impl Into<String>) -> Self {
        self.member_desc = Some(value.into());
        self
    }
}

request! {
    DescribeInstanceMembersRequest {
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "MemberUid" => member_uid: query,
        "MemberDisplayName" => member_display_name: query,
        "MemberDesc" => member_desc: query,
    }
}

impl Operation for DescribeInstanceMembersRequest {
    type Response = DescribeInstanceMembersResponse;
    type Error = DescribeInstanceMembersError;
    const INFO: OperationInfo = super::operation("DescribeInstanceMembers").read_only();
    const ERRORS: &'static [DescribeInstanceMembersError] = &[
        DescribeInstanceMembersError::ErrorParameters,
        DescribeInstanceMembersError::ErrorDBSelect,
        DescribeInstanceMembersError::ErrorParamsNotEnough,
    ];
}

impl Paginated for DescribeInstanceMembersRequest {
    type Item = Member;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.page_info.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.members)
    }
}

/// Response to [`DescribeInstanceMembersRequest`].
#[non_exhaustive]
pub struct DescribeInstanceMembersResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A531AE1A-FBA2-48B6-BAB8-84D02BD409EE`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// The members that were found or are concerned, one entry each.
    pub members: Vec<Member>,
}

response! {
    DescribeInstanceMembersResponse {
        "RequestId" => request_id: value,
        "PageInfo" => page_info: value,
        "Members" => members: list(""),
    }
}

/// The members that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Member {
    /// Free text that tells people about the member. Example: `renewal`.
    pub member_desc: Option<String>,
    /// Name that the member display goes by. Example: `cloudfirewall_2`.
    pub member_display_name: Option<String>,
    /// When the item was created. Example: `1615189819`.
    pub create_time: Option<i32>,
    /// Member account that it belongs to. Example: `258039427902****`.
    pub member_uid: Option<i64>,
    /// State that the member is in. Example: `normal`.
    pub member_status: Option<String>,
    /// When the item was last changed. Example: `1615189819`.
    pub modify_time: Option<i32>,
}

response! {
    Member {
        "MemberDesc" => member_desc: value,
        "MemberDisplayName" => member_display_name: value,
        "CreateTime" => create_time: value,
        "MemberUid" => member_uid: value,
        "MemberStatus" => member_status: value,
        "ModifyTime" => modify_time: value,
    }
}

/// Errors that the documentation of [`DescribeInstanceMembersRequest`] names.
///
/// - [`ErrorParameters`](super::DocumentedError::ErrorParameters)
/// - [`ErrorDBSelect`](super::DocumentedError::ErrorDBSelect)
/// - [`ErrorParamsNotEnough`](super::DocumentedError::ErrorParamsNotEnough)
pub type DescribeInstanceMembersError = super::DocumentedError;
