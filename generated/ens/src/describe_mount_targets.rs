// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeMountTargets`, from `ens/DescribeMountTargets.md`.

use alicloud_runtime::codegen::*;

/// Lists the mount targets of a NAS file system.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeMountTargetsRequest::new()
///     .ens_region_id("...")
///     .file_system_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_mount_targets(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeMountTargetsRequest {
    /// **Required.** Region that the ens lies in.
    pub ens_region_id: Option<String>,
    /// **Required.** ID of the file system that the call is about.
    pub file_system_id: Option<String>,
    /// Name that the mount target goes by.
    pub mount_target_name: Option<String>,
    /// Which page of the list to return. Range: at least 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
}

impl DescribeMountTargetsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EnsRegionId`, which is required.
    pub fn ens_region_id(mut self, value: impl Into<String>) -> Self {
        self.ens_region_id = Some(value.into());
        self
    }
    /// Sets `FileSystemId`, which is required.
    pub fn file_system_id(mut self, value: impl Into<String>) -> Self {
        self.file_system_id = Some(value.into());
        self
    }
    /// Sets `MountTargetName`.
    pub fn mount_target_name(mut self, value: impl Into<String>) -> Self {
        self.mount_target_name = Some(value.into());
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
}

request! {
    DescribeMountTargetsRequest {
        "EnsRegionId" => ens_region_id: query,
        "FileSystemId" => file_system_id: query,
        "MountTargetName" => mount_target_name: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeMountTargetsRequest {
    type Response = DescribeMountTargetsResponse;
    type Error = DescribeMountTargetsError;
    const INFO: OperationInfo = super::operation("DescribeMountTargets")
        .required(&["EnsRegionId", "FileSystemId"])
        .read_only();
    const ERRORS: &'static [DescribeMountTargetsError] = &[
        DescribeMountTargetsError::NoPermission,
        DescribeMountTargetsError::InvalidParameterAny,
    ];
}

impl Paginated for DescribeMountTargetsRequest {
    type Item = MountTarget;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count).size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.mount_targets)
    }
}

/// Response to [`DescribeMountTargetsRequest`].
#[non_exhaustive]
pub struct DescribeMountTargetsResponse {
    /// How many items a page holds at most. Example: `2`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// The mount targets that were found or are concerned, one entry each.
    pub mount_targets: Vec<MountTarget>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `762DD527-358B-1E48-8005-CCE3ED4EB9E0`.
    pub request_id: Option<String>,
}

response! {
    DescribeMountTargetsResponse {
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "MountTargets" => mount_targets: list(""),
        "RequestId" => request_id: value,
    }
}

/// The mount targets that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct MountTarget {
    /// Domain name that belongs to the mount target. Example: `LB:/fileSystemName/mountTargetName`.
    pub mount_target_domain: Option<String>,
    /// Name that the mount target goes by. Example: `TestMountPath`.
    pub mount_target_name: Option<String>,
    /// ID of the net work that the item belongs to or stands for. Example: `n-***`.
    pub net_work_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `active`.
    pub status: Option<String>,
    /// Region that the ens lies in. Example: `cn-beijing-cmcc`.
    pub ens_region_id: Option<String>,
    /// ID of the file system that the item belongs to or stands for. Example: `c50f8*****`.
    pub file_system_id: Option<String>,
}

response! {
    MountTarget {
        "MountTargetDomain" => mount_target_domain: value,
        "MountTargetName" => mount_target_name: value,
        "NetWorkId" => net_work_id: value,
        "Status" => status: value,
        "EnsRegionId" => ens_region_id: value,
        "FileSystemId" => file_system_id: value,
    }
}

/// Errors that the documentation of [`DescribeMountTargetsRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type DescribeMountTargetsError = super::DocumentedError;
