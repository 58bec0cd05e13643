// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRdMemberList`, from `ddosbgp/DescribeRdMemberList.md`.

use alicloud_runtime::codegen::*;

/// Lists the member accounts that were added for multi-account management.
///
/// ```no_run
/// # async fn example(client: alicloud_ddosbgp::Client) -> Result<(), alicloud_ddosbgp::Error> {
/// let request = alicloud_ddosbgp::DescribeRdMemberListRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_rd_member_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRdMemberListRequest {
    /// Which page of the list to return.
    pub page_no: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// ID of the resource directory that the call is about.
    pub resource_directory_id: Option<String>,
}

impl DescribeRdMemberListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PageNo`.
    #[inline]
    pub fn page_no(mut self, value: i32) -> Self {
        self.page_no = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `ResourceDirectoryId`.
    pub fn resource_directory_id(mut self, value: impl Into<String>) -> Self {
        self.resource_directory_id = Some(value.into());
        self
    }
}

request! {
    DescribeRdMemberListRequest {
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "ResourceDirectoryId" => resource_directory_id: query,
    }
}

impl Operation for DescribeRdMemberListRequest {
    type Response = DescribeRdMemberListResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeRdMemberList").read_only();
}

impl Paginated for DescribeRdMemberListRequest {
    type Item = MemberList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_no).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.member_list)
    }
}

/// Response to [`DescribeRdMemberListRequest`].
#[non_exhaustive]
pub struct DescribeRdMemberListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `DC245DEE-9800-5579-BF99-189D6A5BA9FE`.
    pub request_id: Option<String>,
    /// How many items there are in all. Example: `10`.
    pub total: Option<i64>,
    /// Items of the kind member that were found or are concerned.
    pub member_list: Vec<MemberList>,
}

response! {
    DescribeRdMemberListResponse {
        "RequestId" => request_id: value,
        "Total" => total: value,
        "MemberList" => member_list: list(""),
    }
}

/// Items of the kind member that were found or are concerned.
#[non_exhaustive]
pub struct MemberList {
    /// Number of the account concerned. Example: `196027980201****`.
    pub uid: Option<String>,
    /// Name that people know the item by. Example: `tes***`.
    pub name: Option<String>,
    /// When the item was created. Example: `1624954942000`.
    pub gmt_create: Option<i64>,
}

response! {
    MemberList {
        "Uid" => uid: value,
        "Name" => name: value,
        "GmtCreate" => gmt_create: value,
    }
}
