// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePort`, from `ddoscoo/DescribePort.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{FrontendProtocol};

/// Lists the port forwarding rules that an instance has.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribePortRequest::new()
///     .instance_id("ddoscoo-cn-7e225i41****");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_port(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePortRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ddoscoo-cn-7e225i41****`.
    pub instance_id: Option<String>,
    /// Protocol that the frontend uses. Example: `tcp`.
    pub frontend_protocol: Option<Open<FrontendProtocol>>,
    /// Network port that belongs to the frontend. Example: `55`.
    pub frontend_port: Option<i32>,
    /// Which page of the list to return. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
}

impl DescribePortRequest {
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
    /// Sets `FrontendProtocol`.
    pub fn frontend_protocol(
        mut self,
        value: impl Into<Open<FrontendProtocol>>,
    ) -> Self {
        self.frontend_protocol = Some(value.into());
        self
    }
    /// Sets `FrontendPort`.
    #[inline]
    pub fn frontend_port(mut self, value: i32) -> Self {
        self.frontend_port = Some(value);
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
    DescribePortRequest {
        "InstanceId" => instance_id: query,
        "FrontendProtocol" => frontend_protocol: query,
        "FrontendPort" => frontend_port: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribePortRequest {
    type Response = DescribePortResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribePort")
        .required(&["InstanceId"])
        .read_only();
}

impl Paginated for DescribePortRequest {
    type Item = NetworkRule;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.network_rules)
    }
}

/// Response to [`DescribePortRequest`].
#[non_exhaustive]
pub struct DescribePortResponse {
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `39499F01-19D9-4EA4-A0E9-C6014BA5CDBE`.
    pub request_id: Option<String>,
    /// Rules that apply to the network, one entry each.
    pub network_rules: Vec<NetworkRule>,
}

response! {
    DescribePortResponse {
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "NetworkRules" => network_rules: list(""),
    }
}

/// Rules that apply to the network, one entry each.
#[non_exhaustive]
pub struct NetworkRule {
    /// Network port that belongs to the frontend. Example: `55`.
    pub frontend_port: Option<i32>,
    /// Whether a website rule brought the port rule with it. Example: `false`.
    pub is_auto_create: Option<bool>,
    /// ID of the instance, by which other calls name it. Example: `ddoscoo-cn-7e225i41****`.
    pub instance_id: Option<String>,
    /// Protocol that the frontend uses. Example: `tcp`.
    pub frontend_protocol: Option<String>,
    /// Network port that belongs to the backend. Example: `55`.
    pub backend_port: Option<i32>,
    /// Servers that belong to the real, one entry each. Example: `1.XX.XX.1`.
    pub real_servers: Vec<String>,
}

response! {
    NetworkRule {
        "FrontendPort" => frontend_port: value,
        "IsAutoCreate" => is_auto_create: value,
        "InstanceId" => instance_id: value,
        "FrontendProtocol" => frontend_protocol: value,
        "BackendPort" => backend_port: value,
        "RealServers" => real_servers: list(""),
    }
}
