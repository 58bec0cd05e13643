// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeNASFileSystems`, from `ecd/DescribeNASFileSystems.md`.

use alicloud_runtime::codegen::*;

/// Lists NAS file systems, with capacity, mount target and office network.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// use alicloud_ecd::describe_nas_file_systems::FileSystemStatus;
///
/// let request = alicloud_ecd::DescribeNASFileSystemsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_nas_file_systems(request.clone()).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .describe_nas_file_systems(request)
///     .wait()
///     .until(FileSystemStatus::Running)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeNASFileSystemsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the office site that the call is about.
    pub office_site_id: Option<String>,
    /// How many items to return at most in one call. Range: 0 to 500.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// ID of the file system that the call is about. Items: at most 100.
    pub file_system_id: Vec<String>,
    /// `MatchCompatibleProfile`.
    pub match_compatible_profile: Option<bool>,
}

impl DescribeNASFileSystemsRequest {
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
    /// Sets `OfficeSiteId`.
    pub fn office_site_id(mut self, value: impl Into<String>) -> Self {
        self.office_site_id = Some(value.into());
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
    /// Sets `FileSystemId`.
    pub fn file_system_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.file_system_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `MatchCompatibleProfile`.
    #[inline]
    pub fn match_compatible_profile(mut self, value: bool) -> Self {
        self.match_compatible_profile = Some(value);
        self
    }
}

request! {
    DescribeNASFileSystemsRequest {
        "RegionId" => region_id: query,
        "OfficeSiteId" => office_site_id: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "FileSystemId" => file_system_id: query,
        "MatchCompatibleProfile" => match_compatible_profile: query,
    }
}

impl Operation for DescribeNASFileSystemsRequest {
    type Response = DescribeNASFileSystemsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeNASFileSystems")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeNASFileSystemsRequest {
    type Item = FileSystem;
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
        Some(&mut response.file_systems)
    }
}

impl Stateful for DescribeNASFileSystemsRequest {
    type State = FileSystemStatus;
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.file_system_id)
    }
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::list(
            response
                .file_systems
                .iter()
                .map(|v| (
                    v.file_system_id.as_deref(),
                    v.file_system_status.as_ref().map(|s| s.as_str()),
                )),
        )
    }
}

/// Response to [`DescribeNASFileSystemsRequest`].
#[non_exhaustive]
pub struct DescribeNASFileSystemsResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `caeba0bbb2be03f84eb48b699f0a4883`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `269BDB16-2CD8-4865-84BD-11C40BC21DB0`.
    pub request_id: Option<String>,
    /// The file systems that were found or are concerned, one entry each.
    pub file_systems: Vec<FileSystem>,
}

response! {
    DescribeNASFileSystemsResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "FileSystems" => file_systems: list(""),
    }
}

/// The file systems that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct FileSystem {
    /// How much it can take. Example: `10485760`.
    pub capacity: Option<i64>,
    /// State that the mount target is in. Example: `Active`.
    pub mount_target_status: Option<String>,
    /// When the item was created. Example: `2021-05-10T11:39Z`.
    pub create_time: Option<Timestamp>,
    /// ID of the office site that the item belongs to or stands for.
    /// Example: `cn-hangzhou+dir-363353****`.
    pub office_site_id: Option<String>,
    /// Whether this can be used: ACL. Example: `false`.
    pub support_acl: Option<bool>,
    /// Which kind of storage it is or is to be. Example: `Capacity`.
    pub storage_type: Option<String>,
    /// Name that the office site goes by. Example: `test`.
    pub office_site_name: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the file system that the item belongs to or stands for. Example: `04f314****`.
    pub file_system_id: Option<String>,
    /// Which kind of file system it is or is to be. Example: `standard`.
    pub file_system_type: Option<String>,
    /// Name that the file system goes by. Example: `testNAS`.
    pub file_system_name: Option<String>,
    /// How large the metered is or is to be. Example: `0`.
    pub metered_size: Option<i64>,
    /// Domain name that belongs to the mount target.
    /// Example: `04f314****-at***.cn-hangzhou.nas.aliyuncs.com`.
    pub mount_target_domain: Option<String>,
    /// Free text that describes the item to people. Example: `testDescription`.
    pub description: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-f`.
    pub zone_id: Option<String>,
    /// State that the file system is in. Example: `Running`.
    pub file_system_status: Option<Open<FileSystemStatus>>,
    /// Whether the encryption is switched on. Example: `false`.
    pub encryption_enabled: Option<bool>,
    /// Example: `false`.
    pub profile_compatible: Option<bool>,
    /// The desktop groups that were found or are concerned, one entry each.
    pub desktop_groups: Vec<DesktopGroup>,
}

response! {
    FileSystem {
        "Capacity" => capacity: value,
        "MountTargetStatus" => mount_target_status: value,
        "CreateTime" => create_time: value,
        "OfficeSiteId" => office_site_id: value,
        "SupportAcl" => support_acl: value,
        "StorageType" => storage_type: value,
        "OfficeSiteName" => office_site_name: value,
        "RegionId" => region_id: value,
        "FileSystemId" => file_system_id: value,
        "FileSystemType" => file_system_type: value,
        "FileSystemName" => file_system_name: value,
        "MeteredSize" => metered_size: value,
        "MountTargetDomain" => mount_target_domain: value,
        "Description" => description: value,
        "ZoneId" => zone_id: value,
        "FileSystemStatus" => file_system_status: value,
        "EncryptionEnabled" => encryption_enabled: value,
        "ProfileCompatible" => profile_compatible: value,
        "DesktopGroups" => desktop_groups: list(""),
    }
}

/// The desktop groups that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct DesktopGroup {
    /// ID of the desktop group that the item belongs to or stands for.
    /// Example: `dg-9eeyf15b25nyl****`.
    pub desktop_group_id: Option<String>,
    /// Name that the desktop group goes by. Example: `test_dg`.
    pub desktop_group_name: Option<String>,
}

response! {
    DesktopGroup {
        "DesktopGroupId" => desktop_group_id: value,
        "DesktopGroupName" => desktop_group_name: value,
    }
}

values! {
    /// State that the file system is in.
    pub enum FileSystemStatus {
        /// `Stopped`
        Stopped = "Stopped",
        /// `Running`
        Running = "Running",
        /// `Deleted`
        Deleted = "Deleted",
        /// `Pending`
        Pending = "Pending",
        /// `Deleting`
        Deleting = "Deleting",
        /// `Invalid`
        Invalid = "Invalid",
    }
}
