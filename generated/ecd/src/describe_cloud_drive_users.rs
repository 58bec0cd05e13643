// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCloudDriveUsers`, from `ecd/DescribeCloudDriveUsers.md`.

use alicloud_runtime::codegen::*;

/// Lists the personal drives in an enterprise drive, with owner, status and used space.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::DescribeCloudDriveUsersRequest::new()
///     .cds_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_cloud_drive_users(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCloudDriveUsersRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cds that the call is about.
    pub cds_id: Option<String>,
    /// ID of the end user that the call is about.
    pub end_user_id: Option<String>,
    /// How many items to return at most in one call. Range: 0 to 500.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
}

impl DescribeCloudDriveUsersRequest {
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
    /// Sets `CdsId`, which is required.
    pub fn cds_id(mut self, value: impl Into<String>) -> Self {
        self.cds_id = Some(value.into());
        self
    }
    /// Sets `EndUserId`.
    pub fn end_user_id(mut self, value: impl Into<String>) -> Self {
        self.end_user_id = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
}

request! {
    DescribeCloudDriveUsersRequest {
        "RegionId" => region_id: query,
        "CdsId" => cds_id: query,
        "EndUserId" => end_user_id: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
    }
}

impl Operation for DescribeCloudDriveUsersRequest {
    type Response = DescribeCloudDriveUsersResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCloudDriveUsers")
        .required(&["RegionId", "CdsId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeCloudDriveUsersRequest {
    type Item = CloudDriveUser;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.cloud_drive_users)
    }
}

/// Response to [`DescribeCloudDriveUsersRequest`].
#[non_exhaustive]
pub struct DescribeCloudDriveUsersResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `aGN4YzAxQGNuLWhhbmd6aG91LjExNzU5NTMyNjgzMTQ1****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F083AAE5-7AA9-53BB-9060-AFFB2C18****`.
    pub request_id: Option<String>,
    /// The cloud drive users that were found or are concerned, one entry each.
    pub cloud_drive_users: Vec<CloudDriveUser>,
}

response! {
    DescribeCloudDriveUsersResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "CloudDriveUsers" => cloud_drive_users: list(""),
    }
}

/// The cloud drive users that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct CloudDriveUser {
    /// How large the used is or is to be. Example: `10485760`.
    pub used_size: Option<i64>,
    /// State of what the entry describes, which decides what can be done with it. Example: `enabled`.
    pub status: Option<String>,
    /// ID of the drive that the item belongs to or stands for. Example: `8`.
    pub drive_id: Option<String>,
    /// How large the total is or is to be. Example: `104857600`.
    pub total_size: Option<i64>,
    /// ID of the user or account that the call or the item is about.
    /// Example: `alice@cn-shanghai.148875033399****`.
    pub user_id: Option<String>,
    /// Name that the user logs on with. Example: `alice`.
    pub user_name: Option<String>,
    /// ID of the end user that the item belongs to or stands for. Example: `alice`.
    pub end_user_id: Option<String>,
}

response! {
    CloudDriveUser {
        "UsedSize" => used_size: value,
        "Status" => status: value,
        "DriveId" => drive_id: value,
        "TotalSize" => total_size: value,
        "UserId" => user_id: value,
        "UserName" => user_name: value,
        "EndUserId" => end_user_id: value,
    }
}
