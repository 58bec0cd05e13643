// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListHosts`, from `yundun-bastionhost/ListHosts.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ActiveAddressType, HostSource, OSType, SourceInstanceState};

/// Lists the hosts of a bastion host, filtered by name, address, source, or group.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::ListHostsRequest::new()
///     .instance_id("bastionhost-cn-st220aw****");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_hosts(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListHostsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `bastionhost-cn-st220aw****`.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_number: Option<String>,
    /// How many items a page holds at most. Default: `20`. Example: `20`.
    pub page_size: Option<String>,
    /// Which kind of operating system it is or is to be. Example: `Linux`.
    pub os_type: Option<Open<OSType>>,
    /// Name that the machine goes by on the network. Example: `host`.
    pub host_name: Option<String>,
    /// Address that belongs to the host. Example: `1.1.XX.XX`.
    pub host_address: Option<String>,
    /// Where it comes from. Example: `Local`.
    pub source: Option<Open<HostSource>>,
    /// ID of the source instance that the call is about. Example: `i-bp19ienyt0yax748****`.
    pub source_instance_id: Option<String>,
    /// State of the source instance, to narrow the list down to or to be put into. Example: `Normal`.
    pub source_instance_state: Option<Open<SourceInstanceState>>,
    /// ID of the host group that the call is about. Example: `1`.
    pub host_group_id: Option<String>,
}

impl ListHostsRequest {
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
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: impl Into<String>) -> Self {
        self.page_number = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets `OSType`.
    pub fn os_type(mut self, value: impl Into<Open<OSType>>) -> Self {
        self.os_type = Some(value.into());
        self
    }
    /// Sets `HostName`.
    pub fn host_name(mut self, value: impl Into<String>) -> Self {
        self.host_name = Some(value.into());
        self
    }
    /// Sets `HostAddress`.
    pub fn host_address(mut self, value: impl Into<String>) -> Self {
        self.host_address = Some(value.into());
        self
    }
    /// Sets `Source`.
    pub fn source(mut self, value: impl Into<Open<HostSource>>) -> Self {
        self.source = Some(value.into());
        self
    }
    /// Sets `SourceInstanceId`.
    pub fn source_instance_id(mut self, value: impl Into<String>) -> Self {
        self.source_instance_id = Some(value.into());
        self
    }
    /// Sets `SourceInstanceState`.
    pub fn source_instance_state(
        mut self,
        value: impl Into<Open<SourceInstanceState>>,
    ) -> Self {
        self.source_instance_state = Some(value.into());
        self
    }
    /// Sets `HostGroupId`.
    pub fn host_group_id(mut self, value: impl Into<String>) -> Self {
        self.host_group_id = Some(value.into());
        self
    }
}

request! {
    ListHostsRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "OSType" => os_type: query,
        "HostName" => host_name: query,
        "HostAddress" => host_address: query,
        "Source" => source: query,
        "SourceInstanceId" => source_instance_id: query,
        "SourceInstanceState" => source_instance_state: query,
        "HostGroupId" => host_group_id: query,
    }
}

impl Operation for ListHostsRequest {
    type Response = ListHostsResponse;
    type Error = ListHostsError;
    const INFO: OperationInfo = super::operation("ListHosts")
        .required(&["InstanceId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListHostsError] = &[
        ListHostsError::InvalidParameter,
        ListHostsError::InternalError,
    ];
}

impl Paginated for ListHostsRequest {
    type Item = HostItem;
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
        Some(&mut response.hosts)
    }
}

/// Response to [`ListHostsRequest`].
#[non_exhaustive]
pub struct ListHostsResponse {
    /// The hosts that were found or are concerned, one entry each.
    pub hosts: Vec<HostItem>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EC9BF0F4-8983-491A-BC8C-1B4DD94976DE`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    ListHostsResponse {
        "Hosts" => hosts: list(""),
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// The hosts that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct HostItem {
    /// Which kind of active address it is or is to be. Example: `Public`.
    pub active_address_type: Option<Open<ActiveAddressType>>,
    /// Free text added as a note. Example: `host`.
    pub comment: Option<String>,
    /// How many there are of this: host account. Example: `1`.
    pub host_account_count: Option<i32>,
    /// ID of the host that the item belongs to or stands for. Example: `1`.
    pub host_id: Option<String>,
    /// Name that the machine goes by on the network. Example: `name`.
    pub host_name: Option<String>,
    /// Address that belongs to the host private. Example: `192.168.XX.XX`.
    pub host_private_address: Option<String>,
    /// Address that belongs to the host public. Example: `1.1.XX.XX`.
    pub host_public_address: Option<String>,
    /// Which kind of operating system it is or is to be. Example: `Linux`.
    pub os_type: Option<Open<OSType>>,
    /// Where it comes from. Example: `Local`.
    pub source: Option<Open<HostSource>>,
    /// ID of the source instance that the item belongs to or stands for.
    /// Example: `i-bp19ienyt0yax748****`.
    pub source_instance_id: Option<String>,
    /// State that the source instance is in. Example: `Normal`.
    pub source_instance_state: Option<Open<SourceInstanceState>>,
}

response! {
    HostItem {
        "ActiveAddressType" => active_address_type: value,
        "Comment" => comment: value,
        "HostAccountCount" => host_account_count: value,
        "HostId" => host_id: value,
        "HostName" => host_name: value,
        "HostPrivateAddress" => host_private_address: value,
        "HostPublicAddress" => host_public_address: value,
        "OSType" => os_type: value,
        "Source" => source: value,
        "SourceInstanceId" => source_instance_id: value,
        "SourceInstanceState" => source_instance_state: value,
    }
}

/// Errors that the documentation of [`ListHostsRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListHostsError = super::DocumentedError;
