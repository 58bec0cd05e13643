// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeMonitorGroupInstances`, from `cms/DescribeMonitorGroupInstances.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{InstanceCategory};

/// Lists the resources of an application group.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DescribeMonitorGroupInstancesRequest::new()
///     .group_id(12345);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_monitor_group_instances(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeMonitorGroupInstancesRequest {
    /// **Required.** Application group that the call concerns, as
    /// [`DescribeMonitorGroups`](super::Client::describe_monitor_groups) returned it.
    /// Example: `12345`.
    pub group_id: Option<i64>,
    /// Code of the cloud service, or of one edition of it, such as `kvstore_sharding`.
    /// Here: `ECS`, `RDS`, `ADS`, `SLB`, `VPC`, `APIGATEWAY`, `CDN`, `CS`, `DCDN`, `DDOS`, `EIP`, `ELASTICSEARCH`, `EMR`, `ESS`, `HBASE`, `IOT_EDGE`, `K8S_POD`, `KVSTORE_SHARDING`, `KVSTORE_STANDARD`, `MEMCACHE`, `MONGODB`, `MONGODB_CLUSTER`, `MONGODB_SHARDING`, `MQ_TOPIC`, `SHAREBANDWIDTHPACKAGES`, `SLS`, `VPN`.
    /// Example: `ECS`.
    pub category: Option<Open<InstanceCategory>>,
    /// IDs of the instances that the call is applied to or narrowed down to. Example: `i-x1234568`.
    pub instance_ids: Option<String>,
    /// Text to search for. Example: `s1`.
    pub keyword: Option<String>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
}

impl DescribeMonitorGroupInstancesRequest {
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
    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<Open<InstanceCategory>>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets `InstanceIds`.
    pub fn instance_ids(mut self, value: impl Into<String>) -> Self {
        self.instance_ids = Some(value.into());
        self
    }
    /// Sets `Keyword`.
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
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
    DescribeMonitorGroupInstancesRequest {
        "GroupId" => group_id: query,
        "Category" => category: query,
        "InstanceIds" => instance_ids: query,
        "Keyword" => keyword: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeMonitorGroupInstancesRequest {
    type Response = DescribeMonitorGroupInstancesResponse;
    type Error = DescribeMonitorGroupInstancesError;
    const INFO: OperationInfo = super::operation("DescribeMonitorGroupInstances")
        .required(&["GroupId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeMonitorGroupInstancesError] = &[
        DescribeMonitorGroupInstancesError::Any,
        DescribeMonitorGroupInstancesError::ParameterInvalid,
        DescribeMonitorGroupInstancesError::AccessDeniedException,
        DescribeMonitorGroupInstancesError::LimitExceeded,
        DescribeMonitorGroupInstancesError::AccessForbidden,
        DescribeMonitorGroupInstancesError::ResourceNotFound,
        DescribeMonitorGroupInstancesError::ThrottliNgException,
        DescribeMonitorGroupInstancesError::InternalError,
    ];
}

impl Paginated for DescribeMonitorGroupInstancesRequest {
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

/// Response to [`DescribeMonitorGroupInstancesRequest`].
#[non_exhaustive]
pub struct DescribeMonitorGroupInstancesResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// Page of the list that this response holds. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `97F2A410-9412-499C-9AD1-76EF7EC02DF2`.
    pub request_id: Option<String>,
    /// What was found or created, one entry for each resource.
    pub resources: Vec<Resource>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
    /// How many records there are in all. Example: `12`.
    pub total: Option<i32>,
}

response! {
    DescribeMonitorGroupInstancesResponse {
        "Code" => code: value,
        "Message" => message: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "Resources" => resources: list("Resource"),
        "Success" => success: value,
        "Total" => total: value,
    }
}

/// What was found or created, one entry for each resource.
#[non_exhaustive]
pub struct Resource {
    /// Code of the cloud service, or of one edition of it, such as `kvstore_sharding`. Example: `ecs`.
    pub category: Option<String>,
    /// Identifier of the item within its collection. Example: `12345`.
    pub id: Option<i64>,
    /// ID of the instance, by which other calls name it. Example: `i-2ze3w55tr2r****`.
    pub instance_id: Option<String>,
    /// Label of the instance that people recognize it by. Example: `hostIP`.
    pub instance_name: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

response! {
    Resource {
        "Category" => category: value,
        "Id" => id: value,
        "InstanceId" => instance_id: value,
        "InstanceName" => instance_name: value,
        "RegionId" => region_id: value,
    }
}

/// Errors that the documentation of [`DescribeMonitorGroupInstancesRequest`] names.
///
/// - [`Any`](super::DocumentedError::Any), here with HTTP status 206
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`AccessDeniedException`](super::DocumentedError::AccessDeniedException)
/// - [`LimitExceeded`](super::DocumentedError::LimitExceeded)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`ThrottliNgException`](super::DocumentedError::ThrottliNgException)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeMonitorGroupInstancesError = super::DocumentedError;
