// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListStackResourceDrifts`, from `ros/ListStackResourceDrifts.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ModuleInfo, PropertyDifference};

/// Lists the resources of a stack with what the check for drift found.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::ListStackResourceDriftsRequest::new()
///     .stack_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_stack_resource_drifts(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListStackResourceDriftsRequest {
    /// **Required.** Stack to work on, as [`CreateStack`](super::Client::create_stack) or
    /// [`ListStacks`](super::Client::list_stacks) returned it.
    pub stack_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i64>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// Whether the resource is as the template says, was changed or is gone. Items: at most 4.
    pub resource_drift_status: Vec<String>,
}

impl ListStackResourceDriftsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StackId`, which is required.
    pub fn stack_id(mut self, value: impl Into<String>) -> Self {
        self.stack_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `ResourceDriftStatus`.
    pub fn resource_drift_status(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_drift_status = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListStackResourceDriftsRequest {
        "StackId" => stack_id: query,
        "RegionId" => region_id: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "ResourceDriftStatus" => resource_drift_status: query,
    }
}

impl Operation for ListStackResourceDriftsRequest {
    type Response = ListStackResourceDriftsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListStackResourceDrifts")
        .required(&["StackId", "RegionId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for ListStackResourceDriftsRequest {
    type Item = ResourceDrift;
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
        Some(&mut response.resource_drifts)
    }
}

/// Response to [`ListStackResourceDriftsRequest`].
#[non_exhaustive]
pub struct ListStackResourceDriftsResponse {
    /// Resources with what the check for drift found.
    pub resource_drifts: Vec<ResourceDrift>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `AAAAAdDWBF2****w==`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B288A0BE-D927-4888-B0F7-B35EF84B6E6F`.
    pub request_id: Option<String>,
}

response! {
    ListStackResourceDriftsResponse {
        "ResourceDrifts" => resource_drifts: list(""),
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
    }
}

/// Resources with what the check for drift found.
#[non_exhaustive]
pub struct ResourceDrift {
    /// What the template calls the resource. Example: `ScalingRule`.
    pub logical_resource_id: Option<String>,
    /// Stack that was made or that the entry is about; keep it for later calls.
    /// Example: `4a6c9851-3b0f-4f5f-b4ca-a14bf691****`.
    pub stack_id: Option<String>,
    /// ID of the actual cloud resource that stands behind the logical one.
    /// Example: `asr-2ze4zzc3kf9yz1kd****`.
    pub physical_resource_id: Option<String>,
    /// When the last successful check for drift was made. Example: `2020-02-27T07:47:47`.
    pub drift_detection_time: Option<String>,
    /// Resource type as templates write it, such as `ALIYUN::ECS::VPC`.
    /// Example: `ALIYUN::ESS::ScalingRule`.
    pub resource_type: Option<String>,
    /// Properties that the template wants the resource to have, as JSON.
    /// Example: `{"ScalingRuleName": "test2"}`.
    pub expected_properties: Option<String>,
    /// Whether the resource is as the template says, was changed or is gone. Example: `MODIFIED`.
    pub resource_drift_status: Option<String>,
    /// Properties that differ between template and reality.
    pub property_differences: Vec<PropertyDifference>,
    /// Properties that the resource really has now, as JSON. Example: `{"ScalingRuleName": "test1"}`.
    pub actual_properties: Option<String>,
    /// Modules that the resource comes from; missing when it comes from none.
    pub module_info: Option<ModuleInfo>,
}

response! {
    ResourceDrift {
        "LogicalResourceId" => logical_resource_id: value,
        "StackId" => stack_id: value,
        "PhysicalResourceId" => physical_resource_id: value,
        "DriftDetectionTime" => drift_detection_time: value,
        "ResourceType" => resource_type: value,
        "ExpectedProperties" => expected_properties: value,
        "ResourceDriftStatus" => resource_drift_status: value,
        "PropertyDifferences" => property_differences: list(""),
        "ActualProperties" => actual_properties: value,
        "ModuleInfo" => module_info: value,
    }
}
