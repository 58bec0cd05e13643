// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCloudDriveGroups`, from `ecd/DescribeCloudDriveGroups.md`.

use alicloud_runtime::codegen::*;

/// Lists the team spaces of an enterprise drive, with status and sizes.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::DescribeCloudDriveGroupsRequest::new()
///     .cds_id("...")
///     .drive_type("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_cloud_drive_groups(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCloudDriveGroupsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cds that the call is about.
    pub cds_id: Option<String>,
    /// ID of the group that the call or the item is about. Items: at most 100.
    pub group_id: Vec<String>,
    /// Name of the group that the call or the item is about.
    pub group_name: Option<String>,
    /// ID of the parent group that the call is about.
    pub parent_group_id: Option<String>,
    /// State of the drive, to narrow the list down to or to be put into.
    pub drive_status: Option<String>,
    /// Which kind of group it is or is to be.
    pub group_type: Option<String>,
    /// **Required.** Which kind of drive it is or is to be.
    pub drive_type: Option<String>,
    /// ID of the directory that the call is about.
    pub directory_id: Option<String>,
    /// Name that the directory goes by.
    pub directory_name: Option<String>,
    /// How many items to return at most in one call. Range: 0 to 500.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
}

impl DescribeCloudDriveGroupsRequest {
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
    /// Sets `GroupId`.
    pub fn group_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.group_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `GroupName`.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
    /// Sets `ParentGroupId`.
    pub fn parent_group_id(mut self, value: impl Into<String>) -> Self {
        self.parent_group_id = Some(value.into());
        self
    }
    /// Sets `DriveStatus`.
    pub fn drive_status(mut self, value: impl Into<String>) -> Self {
        self.drive_status = Some(value.into());
        self
    }
    /// Sets `GroupType`.
    pub fn group_type(mut self, value: impl Into<String>) -> Self {
        self.group_type = Some(value.into());
        self
    }
    /// Sets `DriveType`, which is required.
    pub fn drive_type(mut self, value: impl Into<String>) -> Self {
        self.drive_type = Some(value.into());
        self
    }
    /// Sets `DirectoryId`.
    pub fn directory_id(mut self, value: impl Into<String>) -> Self {
        self.directory_id = Some(value.into());
        self
    }
    /// Sets `DirectoryName`.
    pub fn directory_name(mut self, value: impl Into<String>) -> Self {
        self.directory_name = Some(value.into());
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
    DescribeCloudDriveGroupsRequest {
        "RegionId" => region_id: query,
        "CdsId" => cds_id: query,
        "GroupId" => group_id: query,
        "GroupName" => group_name: query,
        "ParentGroupId" => parent_group_id: query,
        "DriveStatus" => drive_status: query,
        "GroupType" => group_type: query,
        "DriveType" => drive_type: query,
        "DirectoryId" => directory_id: query,
        "DirectoryName" => directory_name: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
    }
}

impl Operation for DescribeCloudDriveGroupsRequest {
    type Response = DescribeCloudDriveGroupsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCloudDriveGroups")
        .required(&["RegionId", "CdsId", "DriveType"])
        .success_flag("Success")
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeCloudDriveGroupsRequest {
    type Item = CloudDriveGroup;
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
        Some(&mut response.cloud_drive_groups)
    }
}

/// Response to [`DescribeCloudDriveGroupsRequest`].
#[non_exhaustive]
pub struct DescribeCloudDriveGroupsResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `AAAAAV3MpHK1AP0pfERHZN5pu6nmB7qrRFJ8vmttjxPL****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EF015AE5-B30A-5189-B519-735CEE40****`.
    pub request_id: Option<String>,
    /// How many items or events were counted. Example: `0`.
    pub count: Option<i64>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// The cloud drive groups that were found or are concerned, one entry each.
    pub cloud_drive_groups: Vec<CloudDriveGroup>,
}

response! {
    DescribeCloudDriveGroupsResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "Count" => count: value,
        "Success" => success: value,
        "CloudDriveGroups" => cloud_drive_groups: list(""),
    }
}

/// The cloud drive groups that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct CloudDriveGroup {
    /// State of what the entry describes, which decides what can be done with it. Example: `enabled`.
    pub status: Option<String>,
    /// ID of the group that the call or the item is about. Example: `cg-e70ga4ixp30ur****`.
    pub group_id: Option<String>,
    /// Name of the group that the call or the item is about. Example: `text`.
    pub group_name: Option<String>,
    /// ID of the directory that the item belongs to or stands for.
    /// Example: `cn-hangzhou+dir-959593****`.
    pub directory_id: Option<String>,
    /// ID of the drive that the item belongs to or stands for. Example: `sh1234`.
    pub drive_id: Option<String>,
    /// When the item was created. Example: `2022-04-11T07:44:21Z`.
    pub create_time: Option<Timestamp>,
    /// How large the total is or is to be. Example: `5368709120`.
    pub total_size: Option<i64>,
    /// How large the used is or is to be. Example: `1024000000`.
    pub used_size: Option<String>,
    /// IDs of the admin users that were found or are concerned. Example: `["user01"]`.
    pub admin_user_ids: Option<String>,
    /// ID of the org that the item belongs to or stands for. Example: `org-aliyun-wy-org-id`.
    pub org_id: Option<String>,
    /// What is known about each admin user, one entry each.
    pub admin_user_infos: Vec<AdminUserInfos>,
}

response! {
    CloudDriveGroup {
        "Status" => status: value,
        "GroupId" => group_id: value,
        "GroupName" => group_name: value,
        "DirectoryId" => directory_id: value,
        "DriveId" => drive_id: value,
        "CreateTime" => create_time: value,
        "TotalSize" => total_size: value,
        "UsedSize" => used_size: value,
        "AdminUserIds" => admin_user_ids: value,
        "OrgId" => org_id: value,
        "AdminUserInfos" => admin_user_infos: list(""),
    }
}

/// What is known about each admin user, one entry each.
#[non_exhaustive]
pub struct AdminUserInfos {
    /// ID of the end user that the item belongs to or stands for. Example: `user01`.
    pub end_user_id: Option<String>,
    /// Name that the nick goes by. Example: `text`.
    pub nick_name: Option<String>,
}

response! {
    AdminUserInfos {
        "EndUserId" => end_user_id: value,
        "NickName" => nick_name: value,
    }
}
