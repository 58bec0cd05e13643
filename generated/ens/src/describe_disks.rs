// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDisks`, from `ens/DescribeDisks.md`.

use alicloud_runtime::codegen::*;

/// Lists disks with their attributes, all or those that filters select.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeDisksRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_disks(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDisksRequest {
    /// Region that the ens lies in.
    pub ens_region_id: Option<String>,
    /// ID of the disk that the call is about.
    pub disk_id: Option<String>,
    /// Name that the disk goes by.
    pub disk_name: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Class that the item belongs to.
    pub category: Option<String>,
    /// How the disk is billed.
    pub disk_charge_type: Option<String>,
    /// IDs of the ens regions to work on or to narrow the list down to.
    pub ens_region_ids: Option<String>,
    /// IDs of the disks to work on or to narrow the list down to.
    pub disk_ids: Option<String>,
    /// The order by params that are concerned.
    pub order_by_params: Option<String>,
    /// Which kind of disk it is or is to be.
    pub disk_type: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the snapshot that the call is about.
    pub snapshot_id: Option<String>,
}

impl DescribeDisksRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EnsRegionId`.
    pub fn ens_region_id(mut self, value: impl Into<String>) -> Self {
        self.ens_region_id = Some(value.into());
        self
    }
    /// Sets `DiskId`.
    pub fn disk_id(mut self, value: impl Into<String>) -> Self {
        self.disk_id = Some(value.into());
        self
    }
    /// Sets `DiskName`.
    pub fn disk_name(mut self, value: impl Into<String>) -> Self {
        self.disk_name = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: impl Into<String>) -> Self {
        self.page_number = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets `DiskChargeType`.
    pub fn disk_charge_type(mut self, value: impl Into<String>) -> Self {
        self.disk_charge_type = Some(value.into());
        self
    }
    /// Sets `EnsRegionIds`.
    pub fn ens_region_ids(mut self, value: impl Into<String>) -> Self {
        self.ens_region_ids = Some(value.into());
        self
    }
    /// Sets `DiskIds`.
    pub fn disk_ids(mut self, value: impl Into<String>) -> Self {
        self.disk_ids = Some(value.into());
        self
    }
    /// Sets `OrderByParams`.
    pub fn order_by_params(mut self, value: impl Into<String>) -> Self {
        self.order_by_params = Some(value.into());
        self
    }
    /// Sets `DiskType`.
    pub fn disk_type(mut self, value: impl Into<String>) -> Self {
        self.disk_type = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `SnapshotId`.
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }
}

request! {
    DescribeDisksRequest {
        "EnsRegionId" => ens_region_id: query,
        "DiskId" => disk_id: query,
        "DiskName" => disk_name: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Status" => status: query,
        "Type" => type_: query,
        "Category" => category: query,
        "DiskChargeType" => disk_charge_type: query,
        "EnsRegionIds" => ens_region_ids: query,
        "DiskIds" => disk_ids: query,
        "OrderByParams" => order_by_params: query,
        "DiskType" => disk_type: query,
        "InstanceId" => instance_id: query,
        "SnapshotId" => snapshot_id: query,
    }
}

impl Operation for DescribeDisksRequest {
    type Response = DescribeDisksResponse;
    type Error = DescribeDisksError;
    const INFO: OperationInfo = super::operation("DescribeDisks").read_only();
    const ERRORS: &'static [DescribeDisksError] = &[
        DescribeDisksError::MissingParameter,
        DescribeDisksError::InstanceIdNotFound2,
        DescribeDisksError::NoPermission,
        DescribeDisksError::CallInterface,
        DescribeDisksError::InvalidParameterAny,
    ];
}

impl Paginated for DescribeDisksRequest {
    type Item = Disks;
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

/// Response to [`DescribeDisksRequest`].
#[non_exhaustive]
pub struct DescribeDisksResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `0`.
    pub code: Option<i32>,
    /// The disks that were found or are concerned, one entry each.
    pub disks: Vec<Disks>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `50`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BA984`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `13`.
    pub total_count: Option<i32>,
}

response! {
    DescribeDisksResponse {
        "Code" => code: value,
        "Disks" => disks: list("Disks"),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// The disks that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Disks {
    /// Class that the item belongs to. Example: `local_ssd`.
    pub category: Option<String>,
    /// When the item was created. Example: `2021-11-11T14:34:55+08:00`.
    pub creation_time: Option<Timestamp>,
    /// How the disk is billed. Example: `prepaid`.
    pub disk_charge_type: Option<String>,
    /// ID of the disk that the item belongs to or stands for. Example: `d-5svum1dx1w4a4spr54lgr****`.
    pub disk_id: Option<String>,
    /// Name that the disk goes by. Example: `fvt-ecs-5cf0****`.
    pub disk_name: Option<String>,
    /// Region that the ens lies in. Example: `cn-guangzhou-10`.
    pub ens_region_id: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `i-5t77rb0yoz79m28ku60sx****`.
    pub instance_id: Option<String>,
    /// Name given to the instance, as lists and the console show it. Example: `text`.
    pub instance_name: Option<String>,
    /// Size of the disk. Example: `20`.
    pub size: Option<i32>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `Available`.
    pub status: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `1`.
    pub type_: Option<String>,
    /// Whether the disk can be detached and live on without its instance. Example: `true`.
    pub portable: Option<bool>,
    /// ID of the snapshot that the item belongs to or stands for. Example: `s-bp67acfmxazb4p****`.
    pub snapshot_id: Option<String>,
    /// ID of the serial that the item belongs to or stands for. Example: `123`.
    pub serial_id: Option<String>,
    /// Whether the data is stored encrypted. Example: `false`.
    pub encrypted: Option<bool>,
    /// ID of the encrypted key that the item belongs to or stands for.
    /// Example: `05467897a-4262-4802-b8cb-00d3fb40****`.
    pub encrypted_key_id: Option<String>,
}

response! {
    Disks {
        "Category" => category: value,
        "CreationTime" => creation_time: value,
        "DiskChargeType" => disk_charge_type: value,
        "DiskId" => disk_id: value,
        "DiskName" => disk_name: value,
        "EnsRegionId" => ens_region_id: value,
        "InstanceId" => instance_id: value,
        "InstanceName" => instance_name: value,
        "Size" => size: value,
        "Status" => status: value,
        "Type" => type_: value,
        "Portable" => portable: value,
        "SnapshotId" => snapshot_id: value,
        "SerialId" => serial_id: value,
        "Encrypted" => encrypted: value,
        "EncryptedKeyId" => encrypted_key_id: value,
    }
}

/// Errors that the documentation of [`DescribeDisksRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InstanceIdNotFound2`](super::DocumentedError::InstanceIdNotFound2)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type DescribeDisksError = super::DocumentedError;
