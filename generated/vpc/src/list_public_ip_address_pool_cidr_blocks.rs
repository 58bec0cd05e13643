// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListPublicIpAddressPoolCidrBlocks`, from `vpc/ListPublicIpAddressPoolCidrBlocks.md`.

use alicloud_runtime::codegen::*;

/// Lists the CIDR blocks in an IP address pool, with how many addresses are in use.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ListPublicIpAddressPoolCidrBlocksRequest::new()
///     .public_ip_address_pool_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_public_ip_address_pool_cidr_blocks(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListPublicIpAddressPoolCidrBlocksRequest {
    /// **Required.** Pool that public addresses come from, as
    /// [`CreatePublicIpAddressPool`](super::Client::create_public_ip_address_pool) returned its ID.
    pub public_ip_address_pool_id: Option<String>,
    /// Private IPv4 range of the network, in CIDR notation.
    pub cidr_block: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ListPublicIpAddressPoolCidrBlocksRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PublicIpAddressPoolId`, which is required.
    pub fn public_ip_address_pool_id(mut self, value: impl Into<String>) -> Self {
        self.public_ip_address_pool_id = Some(value.into());
        self
    }
    /// Sets `CidrBlock`.
    pub fn cidr_block(mut self, value: impl Into<String>) -> Self {
        self.cidr_block = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    ListPublicIpAddressPoolCidrBlocksRequest {
        "PublicIpAddressPoolId" => public_ip_address_pool_id: query,
        "CidrBlock" => cidr_block: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "DryRun" => dry_run: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for ListPublicIpAddressPoolCidrBlocksRequest {
    type Response = ListPublicIpAddressPoolCidrBlocksResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListPublicIpAddressPoolCidrBlocks")
        .required(&["PublicIpAddressPoolId", "RegionId"])
        .dry_run("DryRun")
        .region("RegionId")
        .read_only();
}

impl Paginated for ListPublicIpAddressPoolCidrBlocksRequest {
    type Item = PublicIpPoolCidrBlockList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.public_ip_pool_cidr_block_list)
    }
}

/// Response to [`ListPublicIpAddressPoolCidrBlocksRequest`].
#[non_exhaustive]
pub struct ListPublicIpAddressPoolCidrBlocksResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `4EC47282-1B74-4534-BD0E-403F3EE64CAF`.
    pub request_id: Option<String>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `FFmyTO70tTpLG6I3FmYAXGKPd****`.
    pub next_token: Option<String>,
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i32>,
    /// Items of the kind public IP address pool CIDR block that were found or are concerned.
    pub public_ip_pool_cidr_block_list: Vec<PublicIpPoolCidrBlockList>,
}

response! {
    ListPublicIpAddressPoolCidrBlocksResponse {
        "RequestId" => request_id: value,
        "NextToken" => next_token: value,
        "TotalCount" => total_count: value,
        "PublicIpPoolCidrBlockList" => public_ip_pool_cidr_block_list: list(""),
    }
}

/// Items of the kind public IP address pool CIDR block that were found or are concerned.
#[non_exhaustive]
pub struct PublicIpPoolCidrBlockList {
    /// Pool that public addresses come from, as
    /// [`CreatePublicIpAddressPool`](super::Client::create_public_ip_address_pool) returned its ID.
    /// Example: `pippool-6wetvn6fumkgycssx****`.
    pub public_ip_address_pool_id: Option<String>,
    /// Private IPv4 range of the network, in CIDR notation. Example: `47.0.XX.XX/24`.
    pub cidr_block: Option<String>,
    /// When the resource was created. Example: `2022-05-10T01:37:38Z`.
    pub creation_time: Option<Timestamp>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Created`.
    pub status: Option<String>,
    /// How many addresses of the block are in use. Example: `20`.
    pub used_ip_num: Option<i32>,
    /// How many addresses the block has. Example: `20`.
    pub total_ip_num: Option<i32>,
}

response! {
    PublicIpPoolCidrBlockList {
        "PublicIpAddressPoolId" => public_ip_address_pool_id: value,
        "CidrBlock" => cidr_block: value,
        "CreationTime" => creation_time: value,
        "Status" => status: value,
        "UsedIpNum" => used_ip_num: value,
        "TotalIpNum" => total_ip_num: value,
    }
}
