// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRCInstanceIpAddress`, from `rds/DescribeRCInstanceIpAddress.md`.

use alicloud_runtime::codegen::*;

/// Lists the public addresses of RDS Custom instances with their DDoS protection.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeRCInstanceIpAddressRequest::new();
/// let reply = client.describe_rc_instance_ip_address(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRCInstanceIpAddressRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Kind or model of the instance, which sets what it can do.
    pub instance_type: Option<String>,
    /// State of the DDoS, to narrow the list down to or to be put into.
    pub ddos_status: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Public address of the instance.
    pub instance_ip: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// Region that the DDoS lies in.
    pub ddos_region_id: Option<String>,
    /// Name given to the instance, as lists and the console show it.
    pub instance_name: Option<String>,
}

impl DescribeRCInstanceIpAddressRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `DdosStatus`.
    pub fn ddos_status(mut self, value: impl Into<String>) -> Self {
        self.ddos_status = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `InstanceIp`.
    pub fn instance_ip(mut self, value: impl Into<String>) -> Self {
        self.instance_ip = Some(value.into());
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `DdosRegionId`.
    pub fn ddos_region_id(mut self, value: impl Into<String>) -> Self {
        self.ddos_region_id = Some(value.into());
        self
    }
    /// Sets `InstanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }
}

request! {
    DescribeRCInstanceIpAddressRequest {
        "RegionId" => region_id: query,
        "InstanceType" => instance_type: query,
        "DdosStatus" => ddos_status: query,
        "InstanceId" => instance_id: query,
        "InstanceIp" => instance_ip: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "ResourceType" => resource_type: query,
        "DdosRegionId" => ddos_region_id: query,
        "InstanceName" => instance_name: query,
    }
}

impl Operation for DescribeRCInstanceIpAddressRequest {
    type Response = DescribeRCInstanceIpAddressResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeRCInstanceIpAddress")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeRCInstanceIpAddressRequest`], which the documentation does not describe.
pub type DescribeRCInstanceIpAddressResponse = alicloud_runtime::UndocumentedResponse;
