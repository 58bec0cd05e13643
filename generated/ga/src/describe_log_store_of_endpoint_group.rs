// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLogStoreOfEndpointGroup`, from `ga/DescribeLogStoreOfEndpointGroup.md`.

use alicloud_runtime::codegen::*;

/// Returns to which Logstore an endpoint group's access logs go.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::DescribeLogStoreOfEndpointGroupRequest::new()
///     .accelerator_id("...")
///     .listener_id("...")
///     .endpoint_group_id("...");
/// let reply = client.describe_log_store_of_endpoint_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLogStoreOfEndpointGroupRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the accelerator that the call is about.
    pub accelerator_id: Option<String>,
    /// **Required.** ID of the listener that the call is about.
    pub listener_id: Option<String>,
    /// **Required.** ID of the endpoint group that the call is about.
    pub endpoint_group_id: Option<String>,
}

impl DescribeLogStoreOfEndpointGroupRequest {
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
    /// Sets `AcceleratorId`, which is required.
    pub fn accelerator_id(mut self, value: impl Into<String>) -> Self {
        self.accelerator_id = Some(value.into());
        self
    }
    /// Sets `ListenerId`, which is required.
    pub fn listener_id(mut self, value: impl Into<String>) -> Self {
        self.listener_id = Some(value.into());
        self
    }
    /// Sets `EndpointGroupId`, which is required.
    pub fn endpoint_group_id(mut self, value: impl Into<String>) -> Self {
        self.endpoint_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeLogStoreOfEndpointGroupRequest {
        "RegionId" => region_id: query,
        "AcceleratorId" => accelerator_id: query,
        "ListenerId" => listener_id: query,
        "EndpointGroupId" => endpoint_group_id: query,
    }
}

impl Operation for DescribeLogStoreOfEndpointGroupRequest {
    type Response = DescribeLogStoreOfEndpointGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeLogStoreOfEndpointGroup")
        .required(&["RegionId", "AcceleratorId", "ListenerId", "EndpointGroupId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeLogStoreOfEndpointGroupRequest`].
#[non_exhaustive]
pub struct DescribeLogStoreOfEndpointGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1777E713-8456-55F1-9A69-9AD9EAE2B3B6`.
    pub request_id: Option<String>,
    /// ID of the accelerator that the item belongs to or stands for. Example: `ga-xxxxxxxxxxxxx`.
    pub accelerator_id: Option<String>,
    /// ID of the listener that the item belongs to or stands for. Example: `lsr-xxxxxxxxxxxxxxx`.
    pub listener_id: Option<String>,
    /// ID of the endpoint group that the item belongs to or stands for.
    /// Example: `epg-xxxxxxxxxxxxxxx`.
    pub endpoint_group_id: Option<String>,
    /// Region that the sls lies in. Example: `cn-hangzhou`.
    pub sls_region_id: Option<String>,
    /// Name that the sls project goes by. Example: `ga_project_name`.
    pub sls_project_name: Option<String>,
    /// Name that the sls log store goes by. Example: `ga_log`.
    pub sls_log_store_name: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `on`.
    pub status: Option<String>,
}

response! {
    DescribeLogStoreOfEndpointGroupResponse {
        "RequestId" => request_id: value,
        "AcceleratorId" => accelerator_id: value,
        "ListenerId" => listener_id: value,
        "EndpointGroupId" => endpoint_group_id: value,
        "SlsRegionId" => sls_region_id: value,
        "SlsProjectName" => sls_project_name: value,
        "SlsLogStoreName" => sls_log_store_name: value,
        "Status" => status: value,
    }
}
