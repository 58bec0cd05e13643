// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeImageSharePermission`, from `ecs/DescribeImageSharePermission.md`.

use alicloud_runtime::codegen::*;

/// Lists the accounts and groups that a custom image is shared with.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeImageSharePermissionRequest::new()
///     .image_id("m-bp1caf3yicx5jlfl****")
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_image_share_permission(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeImageSharePermissionRequest {
    /// **Required.** ID of an image, as [`DescribeImages`](super::Client::describe_images) lists it.
    /// Example: `m-bp1caf3yicx5jlfl****`.
    pub image_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// Login name of the account that the resource belongs to. Example: `ECSforCloud@Alibaba.com`.
    pub owner_account: Option<String>,
}

impl DescribeImageSharePermissionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ImageId`, which is required.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
    /// Sets `OwnerAccount`.
    pub fn owner_account(mut self, value: impl Into<String>) -> Self {
        self.owner_account = Some(value.into());
        self
    }
}

request! {
    DescribeImageSharePermissionRequest {
        "ImageId" => image_id: query,
        "RegionId" => region_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "OwnerAccount" => owner_account: query,
    }
}

impl Operation for DescribeImageSharePermissionRequest {
    type Response = DescribeImageSharePermissionResponse;
    type Error = DescribeImageSharePermissionError;
    const INFO: OperationInfo = super::operation("DescribeImageSharePermission")
        .required(&["ImageId", "RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeImageSharePermissionError] = &[
        DescribeImageSharePermissionError::MissingParameter,
        DescribeImageSharePermissionError::InvalidImageIdNotFound,
    ];
}

impl Paginated for DescribeImageSharePermissionRequest {
    type Item = Account;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.accounts)
    }
}

/// Response to [`DescribeImageSharePermissionRequest`].
#[non_exhaustive]
pub struct DescribeImageSharePermissionResponse {
    /// Accounts that the custom image is shared with.
    pub accounts: Vec<Account>,
    /// ID of an image, as [`DescribeImages`](super::Client::describe_images) lists it.
    /// Example: `m-bp1caf3yicx5jlfl****`.
    pub image_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// Groups that the image is shared with.
    pub share_groups: Vec<ShareGroup>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    DescribeImageSharePermissionResponse {
        "Accounts" => accounts: list("Account"),
        "ImageId" => image_id: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RegionId" => region_id: value,
        "RequestId" => request_id: value,
        "ShareGroups" => share_groups: list("ShareGroup"),
        "TotalCount" => total_count: value,
    }
}

/// Accounts that the custom image is shared with.
#[non_exhaustive]
pub struct Account {
    /// ID of an account that the image is shared with. Example: `1234567890`.
    pub aliyun_id: Option<String>,
    /// When sharing the image began. Example: `2023-01-01T12:05:00Z`.
    pub shared_time: Option<Timestamp>,
}

response! {
    Account {
        "AliyunId" => aliyun_id: value,
        "SharedTime" => shared_time: value,
    }
}

/// Groups that the image is shared with.
#[non_exhaustive]
pub struct ShareGroup {
    /// Group that the image is shared with; `all` stands for everybody. Example: `all`.
    pub group: Option<String>,
}

response! {
    ShareGroup {
        "Group" => group: value,
    }
}

/// Errors that the documentation of [`DescribeImageSharePermissionRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidImageIdNotFound`](super::DocumentedError::InvalidImageIdNotFound)
pub type DescribeImageSharePermissionError = super::DocumentedError;
