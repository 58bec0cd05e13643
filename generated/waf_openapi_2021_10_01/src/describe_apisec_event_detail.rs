// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeApisecEventDetail`, from `waf-openapi_2021_10_01/DescribeApisecEventDetail.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EventScope};

/// Shows one API security event in the kind of detail asked for.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeApisecEventDetailRequest::new()
///     .instance_id("...")
///     .event_id("...");
/// let reply = client.describe_apisec_event_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeApisecEventDetailRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
    /// **Required.** ID of one event.
    pub event_id: Option<String>,
    /// Range in which the event holds.
    pub event_scope: Option<Open<EventScope>>,
    /// Which kind of detail it is or is to be.
    pub detail_type: Option<Open<DetailType>>,
    /// ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
}

impl DescribeApisecEventDetailRequest {
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
    /// Sets `EventId`, which is required.
    pub fn event_id(mut self, value: impl Into<String>) -> Self {
        self.event_id = Some(value.into());
        self
    }
    /// Sets `EventScope`.
    pub fn event_scope(mut self, value: impl Into<Open<EventScope>>) -> Self {
        self.event_scope = Some(value.into());
        self
    }
    /// Sets `DetailType`.
    pub fn detail_type(mut self, value: impl Into<Open<DetailType>>) -> Self {
        self.detail_type = Some(value.into());
        self
    }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
}

request! {
    DescribeApisecEventDetailRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
        "EventId" => event_id: query,
        "EventScope" => event_scope: query,
        "DetailType" => detail_type: query,
        "ClusterId" => cluster_id: query,
    }
}

impl Operation for DescribeApisecEventDetailRequest {
    type Response = DescribeApisecEventDetailResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeApisecEventDetail")
        .required(&["InstanceId", "EventId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeApisecEventDetailRequest`], which the documentation does not describe.
pub type DescribeApisecEventDetailResponse = alicloud_runtime::UndocumentedResponse;

values! {
    /// Which kind of detail it is or is to be.
    pub enum DetailType {
        /// The event itself.
        EventInfo = "event_info",
        /// The API concerned.
        ApiInfo = "api_info",
        /// Counts.
        CntInfo = "cnt_info",
        /// The addresses the requests came from.
        IpInfo = "ip_info",
        /// Sensitive data found.
        SensitiveInfo = "sensitive_info",
        /// Data sent in the requests.
        RequestData = "request_data",
        /// Data sent in the responses.
        ResponseData = "response_data",
    }
}
