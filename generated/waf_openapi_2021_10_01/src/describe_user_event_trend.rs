// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUserEventTrend`, from `waf-openapi_2021_10_01/DescribeUserEventTrend.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EventScope};

/// Charts the account's API security events over time.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeUserEventTrendRequest::new()
///     .instance_id("...");
/// let reply = client.describe_user_event_trend(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeUserEventTrendRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
    /// Range in which the event holds.
    pub event_scope: Option<Open<EventScope>>,
}

impl DescribeUserEventTrendRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceManagerResourceGroupId`.
    pub fn resource_manager_resource_group_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.resource_manager_resource_group_id = Some(value.into());
        self
    }
    /// Sets `EventScope`.
    pub fn event_scope(mut self, value: impl Into<Open<EventScope>>) -> Self {
        self.event_scope = Some(value.into());
        self
    }
}

request! {
    DescribeUserEventTrendRequest {
        "InstanceId" => instance_id: query,
        "ClusterId" => cluster_id: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
        "EventScope" => event_scope: query,
    }
}

impl Operation for DescribeUserEventTrendRequest {
    type Response = DescribeUserEventTrendResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeUserEventTrend")
        .required(&["InstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeUserEventTrendRequest`], which the documentation does not describe.
pub type DescribeUserEventTrendResponse = alicloud_runtime::UndocumentedResponse;
