// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListOperationHosts`, from `yundun-bastionhost/ListOperationHosts.md`.

use alicloud_runtime::codegen::*;

/// Lists the hosts that the calling RAM user may operate.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::ListOperationHostsRequest::new()
///     .instance_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_operation_hosts(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListOperationHostsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
    /// Which kind of operating system it is or is to be.
    pub os_type: Option<String>,
    /// Name that the machine goes by on the network.
    pub host_name: Option<String>,
    /// Address that belongs to the host.
    pub host_address: Option<String>,
    /// Where it comes from.
    pub source: Option<String>,
    /// ID of the source instance that the call is about.
    pub source_instance_id: Option<String>,
    /// State of the source instance, to narrow the list down to or to be put into.
    pub source_instance_state: Option<String>,
}

impl ListOperationHostsRequest {
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
    pub fn os_type(mut self, value: impl Into<String>) -> Self {
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
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
    /// Sets `SourceInstanceId`.
    pub fn source_instance_id(mut self, value: impl Into<String>) -> Self {
        self.source_instance_id = Some(value.into());
        self
    }
    /// Sets `SourceInstanceState`.
    pub fn source_instance_state(mut self, value: impl Into<String>) -> Self {
        self.source_instance_state = Some(value.into());
        self
    }
}

request! {
    ListOperationHostsRequest {
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
    }
}

impl Operation for ListOperationHostsRequest {
    type Response = ListOperationHostsResponse;
    type Error = ListOperationHostsError;
    const INFO: OperationInfo = super::operation("ListOperationHosts")
        .required(&["InstanceId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListOperationHostsError] = &[
        ListOperationHostsError::InvalidParameter,
        ListOperationHostsError::InternalError,
    ];
}

impl Paginated for ListOperationHostsRequest {
    type Item = Host;
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

/// Response to [`ListOperationHostsRequest`].
#[non_exhaustive]
pub struct ListOperationHostsResponse {
    /// The hosts that were found or are concerned, one entry each.
    pub hosts: Vec<Host>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4F6C075F-FC86-476E-943B-097BD4E12948`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `5`.
    pub total_count: Option<i64>,
}

response! {
    ListOperationHostsResponse {
        "Hosts" => hosts: list(""),
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// The hosts that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Host {
    /// Which kind of active address it is or is to be. Example: `Public`.
    pub active_address_type: Option<String>,
    /// Free text added as a note. Example: `comment`.
    pub comment: Option<String>,
    /// ID of the host that the item belongs to or stands for. Example: `1`.
    pub host_id: Option<String>,
    /// Name that the machine goes by on the network. Example: `host1`.
    pub host_name: Option<String>,
    /// Address that belongs to the host private. Example: `192.168.XX.XX`.
    pub host_private_address: Option<String>,
    /// Address that belongs to the host public. Example: `10.158.XX.XX`.
    pub host_public_address: Option<String>,
    /// Which kind of operating system it is or is to be. Example: `Linux`.
    pub os_type: Option<String>,
    /// Where it comes from. Example: `Local`.
    pub source: Option<String>,
    /// ID of the source instance that the item belongs to or stands for.
    /// Example: `i-bp19ienyt0yax748****`.
    pub source_instance_id: Option<String>,
    /// State that the source instance is in. Example: `Normal`.
    pub source_instance_state: Option<String>,
}

response! {
    Host {
        "ActiveAddressType" => active_address_type: value,
        "Comment" => comment: value,
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

/// Errors that the documentation of [`ListOperationHostsRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListOperationHostsError = super::DocumentedError;
