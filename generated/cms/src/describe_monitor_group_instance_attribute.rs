// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeMonitorGroupInstanceAttribute`, from `cms/DescribeMonitorGroupInstanceAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Category, Tag};

/// Lists the resources of an application group with their details.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DescribeMonitorGroupInstanceAttributeRequest::new()
///     .group_id(123456);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_monitor_group_instance_attribute(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeMonitorGroupInstanceAttributeRequest {
    /// **Required.** Application group that the call concerns, as
    /// [`DescribeMonitorGroups`](super::Client::describe_monitor_groups) returned it.
    /// Example: `123456`.
    pub group_id: Option<i64>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Whether the number of resources in the group is returned too. Example: `true`.
    pub total: Option<bool>,
    /// Code of the cloud service, or of one edition of it, such as `kvstore_sharding`. Example: `ecs`.
    pub category: Option<Open<Category>>,
    /// Text to search for. Example: `portal`.
    pub keyword: Option<String>,
    /// IDs of the instances that the call is applied to or narrowed down to.
    /// Items: at most 20. Example: `i-m5e0k0bexac8tykr****`.
    pub instance_ids: Option<String>,
}

impl DescribeMonitorGroupInstanceAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupId`, which is required.
    #[inline]
    pub fn group_id(mut self, value: i64) -> Self {
        self.group_id = Some(value);
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
    /// Sets `Total`.
    #[inline]
    pub fn total(mut self, value: bool) -> Self {
        self.total = Some(value);
        self
    }
    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<Open<Category>>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets `Keyword`.
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
        self
    }
    /// Sets `InstanceIds`.
    pub fn instance_ids(mut self, value: impl Into<String>) -> Self {
        self.instance_ids = Some(value.into());
        self
    }
}

request! {
    DescribeMonitorGroupInstanceAttributeRequest {
        "GroupId" => group_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Total" => total: query,
        "Category" => category: query,
        "Keyword" => keyword: query,
        "InstanceIds" => instance_ids: query,
    }
}

impl Operation for DescribeMonitorGroupInstanceAttributeRequest {
    type Response = DescribeMonitorGroupInstanceAttributeResponse;
    type Error = DescribeMonitorGroupInstanceAttributeError;
    const INFO: OperationInfo = super::operation("DescribeMonitorGroupInstanceAttribute")
        .required(&["GroupId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeMonitorGroupInstanceAttributeError] = &[
        DescribeMonitorGroupInstanceAttributeError::Any,
        DescribeMonitorGroupInstanceAttributeError::ParameterInvalid,
        DescribeMonitorGroupInstanceAttributeError::AccessDeniedException,
        DescribeMonitorGroupInstanceAttributeError::LimitExceeded,
        DescribeMonitorGroupInstanceAttributeError::AccessForbidden,
        DescribeMonitorGroupInstanceAttributeError::ResourceNotFound,
        DescribeMonitorGroupInstanceAttributeError::ThrottliNgException,
        DescribeMonitorGroupInstanceAttributeError::InternalError,
    ];
}

impl Paginated for DescribeMonitorGroupInstanceAttributeRequest {
    type Item = Resource;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.resources)
    }
}

/// Response to [`DescribeMonitorGroupInstanceAttributeRequest`].
#[non_exhaustive]
pub struct DescribeMonitorGroupInstanceAttributeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9FB8EA79-7279-4482-8D6D-3D28EEDD871A`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
    /// Page of the list that this response holds. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `2`.
    pub page_size: Option<i32>,
    /// How many records there are in all. Example: `12`.
    pub total: Option<i32>,
    /// What was found or created, one entry for each resource.
    pub resources: Vec<Resource>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
}

response! {
    DescribeMonitorGroupInstanceAttributeResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Success" => success: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "Total" => total: value,
        "Resources" => resources: list("Resource"),
        "Message" => message: value,
    }
}

/// What was found or created, one entry for each resource.
#[non_exhaustive]
pub struct Resource {
    /// Code of the cloud service, or of one edition of it, such as `kvstore_sharding`. Example: `ecs`.
    pub category: Option<String>,
    /// Note about the item. Example: `desc_test`.
    pub desc: Option<String>,
    /// Resources that the item is about, as pairs of key and value.
    /// Example: `{"instanceId":"i-m5e0k0bexac8tykr****"}`.
    pub dimension: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `i-m5e0k0bexac8tykr****`.
    pub instance_id: Option<String>,
    /// Label of the instance that people recognize it by. Example: `hostName`.
    pub instance_name: Option<String>,
    /// Whether the item lies in a VPC or in the classic network. Example: `vpc`.
    pub network_type: Option<String>,
    /// Region that the resource lies in or the data comes from.
    pub region: Option<Region>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// Network that the resource lies in.
    pub vpc: Option<Vpc>,
    /// Alibaba Cloud account that owns the resource. Example: `127067667954****`.
    pub ali_uid: Option<String>,
}

response! {
    Resource {
        "Category" => category: value,
        "Desc" => desc: value,
        "Dimension" => dimension: value,
        "InstanceId" => instance_id: value,
        "InstanceName" => instance_name: value,
        "NetworkType" => network_type: value,
        "Region" => region: value,
        "Tags" => tags: list("Tag"),
        "Vpc" => vpc: value,
        "AliUid" => ali_uid: value,
    }
}

/// Region that the resource lies in or the data comes from.
#[non_exhaustive]
pub struct Region {
    /// Zone that the resource lies in. Example: `cn-hangzhou-f`.
    pub availability_zone: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

response! {
    Region {
        "AvailabilityZone" => availability_zone: value,
        "RegionId" => region_id: value,
    }
}

/// Network that the resource lies in.
#[non_exhaustive]
pub struct Vpc {
    /// Virtual private cloud that the resource lies in. Example: `vpc-2zew7etgiceg21****`.
    pub vpc_instance_id: Option<String>,
    /// vSwitch that connects the resource. Example: `vsw-2ze36seq79n992****`.
    pub vswitch_instance_id: Option<String>,
}

response! {
    Vpc {
        "VpcInstanceId" => vpc_instance_id: value,
        "VswitchInstanceId" => vswitch_instance_id: value,
    }
}

/// Errors that the documentation of [`DescribeMonitorGroupInstanceAttributeRequest`] names.
///
/// - [`Any`](super::DocumentedError::Any), here with HTTP status 206
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`AccessDeniedException`](super::DocumentedError::AccessDeniedException)
/// - [`LimitExceeded`](super::DocumentedError::LimitExceeded)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`ThrottliNgException`](super::DocumentedError::ThrottliNgException)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeMonitorGroupInstanceAttributeError = super::DocumentedError;
