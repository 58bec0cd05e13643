// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListInstances`, from `swas-open/ListInstances.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists servers of a region with full details.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::ListInstancesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_instances(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListInstancesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// IDs of the instances that the call is applied to or narrowed down to.
    pub instance_ids: Option<String>,
    /// How the item is billed.
    pub charge_type: Option<String>,
    /// Addresses of the kind public IP address to work on or to narrow the list down to.
    pub public_ip_addresses: Option<String>,
    /// Which page of the list to return. Range: 1 to 1000.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 100.
    pub tag: Vec<Tag>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Name given to the instance, as lists and the console show it.
    pub instance_name: Option<String>,
    /// Which kind of plan it is or is to be.
    pub plan_type: Option<String>,
}

impl ListInstancesRequest {
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
    /// Sets `InstanceIds`.
    pub fn instance_ids(mut self, value: impl Into<String>) -> Self {
        self.instance_ids = Some(value.into());
        self
    }
    /// Sets `ChargeType`.
    pub fn charge_type(mut self, value: impl Into<String>) -> Self {
        self.charge_type = Some(value.into());
        self
    }
    /// Sets `PublicIpAddresses`.
    pub fn public_ip_addresses(mut self, value: impl Into<String>) -> Self {
        self.public_ip_addresses = Some(value.into());
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
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
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
    /// Sets `InstanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }
    /// Sets `PlanType`.
    pub fn plan_type(mut self, value: impl Into<String>) -> Self {
        self.plan_type = Some(value.into());
        self
    }
}

request! {
    ListInstancesRequest {
        "RegionId" => region_id: query,
        "InstanceIds" => instance_ids: query,
        "ChargeType" => charge_type: query,
        "PublicIpAddresses" => public_ip_addresses: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Status" => status: query,
        "Tag" => tag: query,
        "ResourceGroupId" => resource_group_id: query,
        "InstanceName" => instance_name: query,
        "PlanType" => plan_type: query,
    }
}

impl Operation for ListInstancesRequest {
    type Response = ListInstancesResponse;
    type Error = ListInstancesError;
    const INFO: OperationInfo = super::operation("ListInstances")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListInstancesError] = &[
        ListInstancesError::InvalidChargeTypeValueNotSupported,
        ListInstancesError::InvalidPublicIpAddressesValueNotSupported,
        ListInstancesError::InvalidInstanceIdNotFound,
        ListInstancesError::InternalError,
    ];
}

impl Paginated for ListInstancesRequest {
    type Item = Instance;
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
        Some(&mut response.instances)
    }
}

/// Response to [`ListInstancesRequest`].
#[non_exhaustive]
pub struct ListInstancesResponse {
    /// Instances found, one entry each.
    pub instances: Vec<Instance>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `20758A-585D-4A41-A9B2-28DA8F4F****`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
}

response! {
    ListInstancesResponse {
        "Instances" => instances: list(""),
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
    }
}

/// Instances found, one entry each.
#[non_exhaustive]
pub struct Instance {
    /// State of what the entry describes, which decides what can be done with it. Example: `Running`.
    pub status: Option<String>,
    /// When the item was created. Example: `2021-03-08T05:31:06Z`.
    pub creation_time: Option<Timestamp>,
    /// IP address that belongs to the inner. Example: `172.26.XX.XX`.
    pub inner_ip_address: Option<String>,
    /// How the item is billed. Example: `PrePaid`.
    pub charge_type: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `2ad1ae67295445f598017499dc****`.
    pub instance_id: Option<String>,
    /// ID of the plan that the item belongs to or stands for. Example: `swas.s2.c2m2s50b4t08`.
    pub plan_id: Option<String>,
    /// Address that can be reached from the Internet. Example: `42.1.XX.XX`.
    pub public_ip_address: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// When the item runs out unless it is renewed, or the time left until then.
    /// Example: `2021-05-08T16:00:00Z`.
    pub expired_time: Option<Timestamp>,
    /// Name given to the instance, as lists and the console show it. Example: `test-InstanceName`.
    pub instance_name: Option<String>,
    /// Whether the item works as usual or is locked for a matter of payment or security.
    /// Example: `Normal`.
    pub business_status: Option<String>,
    /// State that the DDoS is in. Example: `Normal`.
    pub ddos_status: Option<String>,
    /// ID of an image: a system image to start from or, where media are concerned, a picture.
    /// Example: `fe9c66133a9d4688872869726b52****`.
    pub image_id: Option<String>,
    /// Why it came to the disable. Example: `EXPIRED`.
    pub disable_reason: Option<String>,
    /// Whether the server was bought along with other items. Example: `false`.
    pub combination: Option<bool>,
    /// ID of the combination instance that the item belongs to or stands for.
    /// Example: `com-f6c9a22****45b5b8de68ad608af1ba`.
    pub combination_instance_id: Option<String>,
    /// Identifier that is unique for the item. Example: `41f30524-5df7-49c9-9c6e-32****489001`.
    pub uuid: Option<String>,
    /// Size or model of the resource.
    pub resource_spec: Option<ResourceSpec>,
    /// Image, with its facts.
    pub image: Option<Image>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// The disks that were found or are concerned, one entry each.
    pub disks: Vec<Disk>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-aekz7jmhg5s****`.
    pub resource_group_id: Option<String>,
}

response! {
    Instance {
        "Status" => status: value,
        "CreationTime" => creation_time: value,
        "InnerIpAddress" => inner_ip_address: value,
        "ChargeType" => charge_type: value,
        "InstanceId" => instance_id: value,
        "PlanId" => plan_id: value,
        "PublicIpAddress" => public_ip_address: value,
        "RegionId" => region_id: value,
        "ExpiredTime" => expired_time: value,
        "InstanceName" => instance_name: value,
        "BusinessStatus" => business_status: value,
        "DdosStatus" => ddos_status: value,
        "ImageId" => image_id: value,
        "DisableReason" => disable_reason: value,
        "Combination" => combination: value,
        "CombinationInstanceId" => combination_instance_id: value,
        "Uuid" => uuid: value,
        "ResourceSpec" => resource_spec: value,
        "Image" => image: value,
        "Tags" => tags: list(""),
        "Disks" => disks: list(""),
        "ResourceGroupId" => resource_group_id: value,
    }
}

/// Size or model of the resource.
#[non_exhaustive]
pub struct ResourceSpec {
    /// Class that the disk belongs to. Example: `ESSD`.
    pub disk_category: Option<String>,
    /// How many vCPUs the database has. Example: `2`.
    pub cpu: Option<i32>,
    /// Upper limit of the data rate. Example: `5`.
    pub bandwidth: Option<i32>,
    /// How large the disk is or is to be. Example: `60`.
    pub disk_size: Option<i32>,
    /// Memory of the database. Example: `2`.
    pub memory: Option<f64>,
    /// Traffic a month that the plan includes. Example: `818`.
    pub flow: Option<f64>,
}

response! {
    ResourceSpec {
        "DiskCategory" => disk_category: value,
        "Cpu" => cpu: value,
        "Bandwidth" => bandwidth: value,
        "DiskSize" => disk_size: value,
        "Memory" => memory: value,
        "Flow" => flow: value,
    }
}

/// Image, with its facts.
#[non_exhaustive]
pub struct Image {
    /// Which kind of operating system it is or is to be. Example: `windows`.
    pub os_type: Option<String>,
    /// Name that the image goes by. Example: `test-custom-1686536882356`.
    pub image_name: Option<String>,
    /// Which version of the image is meant. Example: `V3.5`.
    pub image_version: Option<String>,
    /// Which kind of image it is or is to be. Example: `system`.
    pub image_type: Option<String>,
    /// Web address under which the image icon is found.
    pub image_icon_url: Option<String>,
    /// How to reach the maker of the image.
    /// Example: `https://selfs****e.console.aliyun.com/ticket/createIndex`.
    pub image_contact: Option<String>,
}

response! {
    Image {
        "OsType" => os_type: value,
        "ImageName" => image_name: value,
        "ImageVersion" => image_version: value,
        "ImageType" => image_type: value,
        "ImageIconUrl" => image_icon_url: value,
        "ImageContact" => image_contact: value,
    }
}

/// The disks that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Disk {
    /// When the item was created. Example: `2023-02-24T02:20:10Z`.
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
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Free text for people; it has no technical effect. Example: `remark`.
    pub remark: Option<String>,
    /// Tags that the disk carries.
    pub disk_tags: Vec<Tag>,
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
        "RegionId" => region_id: value,
        "Remark" => remark: value,
        "DiskTags" => disk_tags: list(""),
        "ResourceGroupId" => resource_group_id: value,
    }
}

/// Errors that the documentation of [`ListInstancesRequest`] names.
///
/// - [`InvalidChargeTypeValueNotSupported`](super::DocumentedError::InvalidChargeTypeValueNotSupported)
/// - [`InvalidPublicIpAddressesValueNotSupported`](super::DocumentedError::InvalidPublicIpAddressesValueNotSupported)
/// - [`InvalidInstanceIdNotFound`](super::DocumentedError::InvalidInstanceIdNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListInstancesError = super::DocumentedError;
