// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeResourceLifeCycleEvents`, from `actiontrail/DescribeResourceLifeCycleEvents.md`.

use alicloud_runtime::codegen::*;

/// Shows which events belong to the life cycle of a resource type.
///
/// ```no_run
/// # async fn example(client: alicloud_actiontrail::Client) -> Result<(), alicloud_actiontrail::Error> {
/// let request = alicloud_actiontrail::DescribeResourceLifeCycleEventsRequest::new();
/// let reply = client.describe_resource_life_cycle_events(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeResourceLifeCycleEventsRequest {
    /// Cloud service whose records are looked at, such as `Ecs`.
    pub service_name: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to. Example: `ACS::ECS::Instance`.
    pub resource_type: Option<String>,
}

impl DescribeResourceLifeCycleEventsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServiceName`.
    pub fn service_name(mut self, value: impl Into<String>) -> Self {
        self.service_name = Some(value.into());
        self
    }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
}

request! {
    DescribeResourceLifeCycleEventsRequest {
        "ServiceName" => service_name: query,
        "ResourceType" => resource_type: query,
    }
}

impl Operation for DescribeResourceLifeCycleEventsRequest {
    type Response = DescribeResourceLifeCycleEventsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeResourceLifeCycleEvents")
        .read_only();
}

/// Response to [`DescribeResourceLifeCycleEventsRequest`].
#[non_exhaustive]
pub struct DescribeResourceLifeCycleEventsResponse {
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B10969CF-C743-55F8-9710-F0711504****`.
    pub request_id: Option<String>,
}

response! {
    DescribeResourceLifeCycleEventsResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}
