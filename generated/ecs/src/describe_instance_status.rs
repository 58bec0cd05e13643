// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstanceStatus`, from `ecs/DescribeInstanceStatus.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{InstanceStatus};

/// Lists instances with nothing but their lifecycle state; quicker to read than
/// [`DescribeInstances`](super::Client::describe_instances).
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// use alicloud_ecs::describe_instance_status::InstanceStatus;
///
/// let request = alicloud_ecs::DescribeInstanceStatusRequest::new()
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_instance_status(request.clone()).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .describe_instance_status(request)
///     .wait()
///     .until(InstanceStatus::Running)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstanceStatusRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Keeps only these instances. Items: at most 100. Example: `i-bp1j4i2jdf3owlhe****`.
    pub instance_id: Vec<String>,
    /// ID of a zone, as [`DescribeZones`](super::Client::describe_zones) returned it.
    /// Example: `cn-hangzhou-d`.
    pub zone_id: Option<String>,
    /// Keeps only instances in this cluster. Example: `cls-bp67acfmxazb4p****`.
    pub cluster_id: Option<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 50. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
}

impl DescribeInstanceStatusRequest {
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
    pub fn instance_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
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
    DescribeInstanceStatusRequest {
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
        "ZoneId" => zone_id: query,
        "ClusterId" => cluster_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeInstanceStatusRequest {
    type Response = DescribeInstanceStatusResponse;
    type Error = DescribeInstanceStatusError;
    const INFO: OperationInfo = super::operation("DescribeInstanceStatus")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeInstanceStatusError] = &[
        DescribeInstanceStatusError::InvalidParameterTooManyInstanceIds,
        DescribeInstanceStatusError::AbsInvalidInstanceIdsMalFormed,
        DescribeInstanceStatusError::InvalidZoneIdNotFound,
    ];
}

impl Paginated for DescribeInstanceStatusRequest {
    type Item = ResponseInstanceStatus;
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
        Some(&mut response.instance_statuses)
    }
}

impl Stateful for DescribeInstanceStatusRequest {
    type State = InstanceStatus;
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.instance_id)
    }
    #[inline]
    fn page_size(&mut self) -> Option<&mut Option<i32>> {
        Some(&mut self.page_size)
    }
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::list(
            response
                .instance_statuses
                .iter()
                .map(|v| (
                    v.instance_id.as_deref(),
                    v.status.as_ref().map(|s| s.as_str()),
                )),
        )
    }
}

/// Response to [`DescribeInstanceStatusRequest`].
#[non_exhaustive]
pub struct DescribeInstanceStatusResponse {
    /// State of each instance on the page.
    pub instance_statuses: Vec<ResponseInstanceStatus>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `1`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `58`.
    pub total_count: Option<i32>,
}

response! {
    DescribeInstanceStatusResponse {
        "InstanceStatuses" => instance_statuses: list("InstanceStatus"),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// State of each instance on the page.
#[non_exhaustive]
pub struct ResponseInstanceStatus {
    /// ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `i-bp1j4i2jdf3owlhe****`.
    pub instance_id: Option<String>,
    /// State of the instance, such as running or stopped.
    pub status: Option<Open<InstanceStatus>>,
}

response! {
    ResponseInstanceStatus {
        "InstanceId" => instance_id: value,
        "Status" => status: value,
    }
}

/// Errors that the documentation of [`DescribeInstanceStatusRequest`] names.
///
/// - [`InvalidParameterTooManyInstanceIds`](super::DocumentedError::InvalidParameterTooManyInstanceIds)
/// - [`AbsInvalidInstanceIdsMalFormed`](super::DocumentedError::AbsInvalidInstanceIdsMalFormed)
/// - [`InvalidZoneIdNotFound`](super::DocumentedError::InvalidZoneIdNotFound)
pub type DescribeInstanceStatusError = super::DocumentedError;
