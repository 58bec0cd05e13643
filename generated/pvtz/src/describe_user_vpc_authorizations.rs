// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUserVpcAuthorizations`, from `pvtz/DescribeUserVpcAuthorizations.md`.

use alicloud_runtime::codegen::*;

/// Lists cross-account VPC authorizations, by type or account.
///
/// ```no_run
/// # async fn example(client: alicloud_pvtz::Client) -> Result<(), alicloud_pvtz::Error> {
/// let request = alicloud_pvtz::DescribeUserVpcAuthorizationsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_user_vpc_authorizations(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeUserVpcAuthorizationsRequest {
    /// Whether the grant is an ordinary one (`NORMAL`) or one for cloud services (`CLOUD_PRODUCT`).
    pub auth_type: Option<String>,
    /// Which page of the list to return. Range: at most 9999999.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 100.
    pub page_size: Option<i32>,
    /// Account that may or is to be allowed to use the zones.
    pub authorized_user_id: Option<i64>,
}

impl DescribeUserVpcAuthorizationsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AuthType`.
    pub fn auth_type(mut self, value: impl Into<String>) -> Self {
        self.auth_type = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `AuthorizedUserId`.
    #[inline]
    pub fn authorized_user_id(mut self, value: i64) -> Self {
        self.authorized_user_id = Some(value);
        self
    }
}

request! {
    DescribeUserVpcAuthorizationsRequest {
        "AuthType" => auth_type: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "AuthorizedUserId" => authorized_user_id: query,
    }
}

impl Operation for DescribeUserVpcAuthorizationsRequest {
    type Response = DescribeUserVpcAuthorizationsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeUserVpcAuthorizations")
        .read_only();
}

impl Paginated for DescribeUserVpcAuthorizationsRequest {
    type Item = User;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_items)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.users)
    }
}

/// Response to [`DescribeUserVpcAuthorizationsRequest`].
#[non_exhaustive]
pub struct DescribeUserVpcAuthorizationsResponse {
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `46973D4C-E3E4-4ABA-9190-9A9DE406C7E`.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// Number that is given for this: total pages. Example: `5`.
    pub total_pages: Option<i32>,
    /// The users that were found or are concerned, one entry each.
    pub users: Vec<User>,
    /// Number that is given for this: total items. Example: `100`.
    pub total_items: Option<i32>,
}

response! {
    DescribeUserVpcAuthorizationsResponse {
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "TotalPages" => total_pages: value,
        "Users" => users: list(""),
        "TotalItems" => total_items: value,
    }
}

/// The users that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct User {
    /// Whether the grant is an ordinary one (`NORMAL`) or one for cloud services (`CLOUD_PRODUCT`).
    /// Example: `NORMAL`.
    pub auth_type: Option<String>,
    /// ID of the authorized user that the item belongs to or stands for. Example: `111222333`.
    pub authorized_user_id: Option<i64>,
    /// ID of the authorized aliyun that the item belongs to or stands for.
    /// Example: `alidns***@test.com`.
    pub authorized_aliyun_id: Option<String>,
    /// When the item was created. Example: `2023-05-08T02:31Z`.
    pub create_time: Option<Timestamp>,
    /// Moment that was recorded for this: create. Example: `1672740294000`.
    pub create_timestamp: Option<i64>,
}

response! {
    User {
        "AuthType" => auth_type: value,
        "AuthorizedUserId" => authorized_user_id: value,
        "AuthorizedAliyunId" => authorized_aliyun_id: value,
        "CreateTime" => create_time: value,
        "CreateTimestamp" => create_timestamp: value,
    }
}
