// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListDisks`, from `swas-open/ListDisks.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists the disks of servers in a region.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::ListDisksRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_disks(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListDisksRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// IDs of the disks to work on or to narrow the list down to.
    pub disk_ids: Option<String>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: 1 to 1000.
    pub page_number: Option<i32>,
    /// Which kind of disk it is or is to be.
    pub disk_type: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 100.
    pub tag: Vec<Tag>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl ListDisksRequest {
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
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `DiskIds`.
    pub fn disk_ids(mut self, value: impl Into<String>) -> Self {
        self.disk_ids = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `DiskType`.
    pub fn disk_type(mut self, value: impl Into<String>) -> Self {
        self.disk_type = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    ListDisksRequest {
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
        "DiskIds" => disk_ids: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "DiskType" => disk_type: query,
        "Tag" => tag: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for ListDisksRequest {
    type Response = ListDisksResponse;
    type Error = ListDisksError;
    const INFO: OperationInfo = super::operation("ListDisks")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListDisksError] = &[ListDisksError::InternalError];
}

impl Paginated for ListDisksRequest {
    type Item = Disk;
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
        Some(&mut response.disks)
    }
}

/// Response to [`ListDisksRequest`].
#[non_exhaustive]
pub struct ListDisksResponse {
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `20758A-585D-4A41-A9B2-28DA8F4F534F`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// The disks that were found or are concerned, one entry each.
    pub disks: Vec<Disk>,
}

response! {
    ListDisksResponse {
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "Disks" => disks: list(""),
    }
}

/// The disks that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Disk {
    /// When the item was created. Example: `2021-03-08T05:31:06Z`.
    pub creation_time: Option<Timestamp>,
    /// State of what the entry describes, which decides what can be done with it. Example: `In_use`.
    pub status: Option<String>,
    /// Device that is meant, such as `/dev/xvdb`. Example: `/dev/xvda`.
    pub device: Option<String>,
    /// How large it is, or how many a page holds. Example: `50`.
    pub size: Option<i32>,
    /// Name that the disk goes by. Example: `SystemDisk`.
    pub disk_name: Option<String>,
    /// How the disk is billed. Example: `PrePaid`.
    pub disk_charge_type: Option<String>,
    /// Which kind of disk it is or is to be. Example: `System`.
    pub disk_type: Option<String>,
    /// Class that the item belongs to. Example: `ESSD`.
    pub category: Option<String>,
    /// ID of the disk that the item belongs to or stands for. Example: `d-bp14wq0149cpp2x****`.
    pub disk_id: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `2ad1ae67295445f598017499dc****`.
    pub instance_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Free text for people; it has no technical effect. Example: `remark`.
    pub remark: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// Name given to the instance, as lists and the console show it. Example: `myInstance`.
    pub instance_name: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-aek2bti7cf7****`.
    pub resource_group_id: Option<String>,
}

response! {
    Disk {
        "CreationTime" => creation_time: value,
        "Status" => status: value,
        "Device" => device: value,
        "Size" => size: value,
        "DiskName" => disk_name: value,
        "DiskChargeType" => disk_charge_type: value,
        "DiskType" => disk_type: value,
        "Category" => category: value,
        "DiskId" => disk_id: value,
        "InstanceId" => instance_id: value,
        "RegionId" => region_id: value,
        "Remark" => remark: value,
        "Tags" => tags: list(""),
        "InstanceName" => instance_name: value,
        "ResourceGroupId" => resource_group_id: value,
    }
}

/// Errors that the documentation of [`ListDisksRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListDisksError = super::DocumentedError;
