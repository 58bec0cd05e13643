// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeNetworks`, from `ens/DescribeNetworks.md`.

use alicloud_runtime::codegen::*;

/// Lists the networks of the account on edge nodes.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeNetworksRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_networks(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeNetworksRequest {
    /// ID of the network that the call is about.
    pub network_id: Option<String>,
    /// Region that the ens lies in.
    pub ens_region_id: Option<String>,
    /// Name that the network goes by.
    pub network_name: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// IDs of the ens regions to work on or to narrow the list down to. Items: at most 100.
    pub ens_region_ids: Vec<String>,
    /// IDs of the networks to work on or to narrow the list down to. Items: at most 100.
    pub network_ids: Vec<String>,
}

impl DescribeNetworksRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NetworkId`.
    pub fn network_id(mut self, value: impl Into<String>) -> Self {
        self.network_id = Some(value.into());
        self
    }
    /// Sets `EnsRegionId`.
    pub fn ens_region_id(mut self, value: impl Into<String>) -> Self {
        self.ens_region_id = Some(value.into());
        self
    }
    /// Sets `NetworkName`.
    pub fn network_name(mut self, value: impl Into<String>) -> Self {
        self.network_name = Some(value.into());
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
    /// Sets `EnsRegionIds`.
    pub fn ens_region_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ens_region_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `NetworkIds`.
    pub fn network_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.network_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeNetworksRequest {
        "NetworkId" => network_id: query,
        "EnsRegionId" => ens_region_id: query,
        "NetworkName" => network_name: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "EnsRegionIds" => ens_region_ids: query,
        "NetworkIds" => network_ids: query,
    }
}

impl Operation for DescribeNetworksRequest {
    type Response = DescribeNetworksResponse;
    type Error = DescribeNetworksError;
    const INFO: OperationInfo = super::operation("DescribeNetworks").read_only();
    const ERRORS: &'static [DescribeNetworksError] = &[
        DescribeNetworksError::EnsInterfaceError,
        DescribeNetworksError::NoPermission,
        DescribeNetworksError::InvalidParameterAny,
    ];
}

impl Paginated for DescribeNetworksRequest {
    type Item = ResponseNetwork;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.networks)
    }
}

/// Response to [`DescribeNetworksRequest`].
#[non_exhaustive]
pub struct DescribeNetworksResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `3`.
    pub total_count: Option<i32>,
    /// How many items a page holds at most. Example: `2`.
    pub page_size: Option<i32>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// The networks that were found or are concerned, one entry each.
    pub networks: Vec<ResponseNetwork>,
}

response! {
    DescribeNetworksResponse {
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "Networks" => networks: list("Network"),
    }
}

/// The networks that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ResponseNetwork {
    /// Region that the ens lies in. Example: `cn-beijing`.
    pub ens_region_id: Option<String>,
    /// ID of the network that the item belongs to or stands for. Example: `n-5***`.
    pub network_id: Option<String>,
    /// Name that the network goes by. Example: `example`.
    pub network_name: Option<String>,
    /// Address range in CIDR notation. Example: `10.0.xx.xx/24`.
    pub cidr_block: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `Available`.
    pub status: Option<String>,
    /// Free text that describes the item to people. Example: `exampleDescription`.
    pub description: Option<String>,
    /// When the item was created or added. Example: `1653620630000`.
    pub created_time: Option<String>,
    /// IDs of the vSwitches that were found or are concerned.
    pub vswitch_ids: Vec<String>,
    /// ID of the router table that the item belongs to or stands for. Example: `rtb-5**`.
    pub router_table_id: Option<String>,
    /// ID of the network ACL that the item belongs to or stands for.
    /// Example: `nacl-a2do9e413e0spxscd****`.
    pub network_acl_id: Option<String>,
}

response! {
    ResponseNetwork {
        "EnsRegionId" => ens_region_id: value,
        "NetworkId" => network_id: value,
        "NetworkName" => network_name: value,
        "CidrBlock" => cidr_block: value,
        "Status" => status: value,
        "Description" => description: value,
        "CreatedTime" => created_time: value,
        "VSwitchIds" => vswitch_ids: list("VSwitchId"),
        "RouterTableId" => router_table_id: value,
        "NetworkAclId" => network_acl_id: value,
    }
}

/// Errors that the documentation of [`DescribeNetworksRequest`] names.
///
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type DescribeNetworksError = super::DocumentedError;
