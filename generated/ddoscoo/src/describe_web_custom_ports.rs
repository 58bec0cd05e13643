// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeWebCustomPorts`, from `ddoscoo/DescribeWebCustomPorts.md`.

use alicloud_runtime::codegen::*;

/// Lists the custom ports that websites may use, per protocol.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeWebCustomPortsRequest::new();
/// let reply = client.describe_web_custom_ports(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeWebCustomPortsRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `default`.
    pub resource_group_id: Option<String>,
}

impl DescribeWebCustomPortsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeWebCustomPortsRequest {
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeWebCustomPortsRequest {
    type Response = DescribeWebCustomPortsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeWebCustomPorts").read_only();
}

/// Response to [`DescribeWebCustomPortsRequest`].
#[non_exhaustive]
pub struct DescribeWebCustomPortsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0bcf28g5-d57c-11e7-9bs0-d89d6717dxbc`.
    pub request_id: Option<String>,
    /// Network ports that belong to the web custom.
    pub web_custom_ports: Vec<WebCustomPort>,
}

response! {
    DescribeWebCustomPortsResponse {
        "RequestId" => request_id: value,
        "WebCustomPorts" => web_custom_ports: list(""),
    }
}

/// Network ports that belong to the web custom.
#[non_exhaustive]
pub struct WebCustomPort {
    /// Which kind of proxy it is or is to be. Example: `http`.
    pub proxy_type: Option<String>,
    /// Network ports that belong to the proxy. Example: `8080`.
    pub proxy_ports: Vec<String>,
}

response! {
    WebCustomPort {
        "ProxyType" => proxy_type: value,
        "ProxyPorts" => proxy_ports: list(""),
    }
}
