// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListBasicAccelerateIps`, from `ga/ListBasicAccelerateIps.md`.

use alicloud_runtime::codegen::*;

/// Lists the accelerated IP addresses in a basic instance's accelerated region.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::ListBasicAccelerateIpsRequest::new()
///     .ip_set_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_basic_accelerate_ips(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListBasicAccelerateIpsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the set of acceleration areas and addresses that the call is about.
    pub ip_set_id: Option<String>,
    /// IP address that belongs to the accelerate.
    pub accelerate_ip_address: Option<String>,
    /// ID of the accelerate IP address that the call is about.
    pub accelerate_ip_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
}

impl ListBasicAccelerateIpsRequest {
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `IpSetId`, which is required.
    pub fn ip_set_id(mut self, value: impl Into<String>) -> Self {
        self.ip_set_id = Some(value.into());
        self
    }
    /// Sets `AccelerateIpAddress`.
    pub fn accelerate_ip_address(mut self, value: impl Into<String>) -> Self {
        self.accelerate_ip_address = Some(value.into());
        self
    }
    /// Sets `AccelerateIpId`.
    pub fn accelerate_ip_id(mut self, value: impl Into<String>) -> Self {
        self.accelerate_ip_id = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
}

request! {
    ListBasicAccelerateIpsRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "IpSetId" => ip_set_id: query,
        "AccelerateIpAddress" => accelerate_ip_address: query,
        "AccelerateIpId" => accelerate_ip_id: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
    }
}

impl Operation for ListBasicAccelerateIpsRequest {
    type Response = ListBasicAccelerateIpsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListBasicAccelerateIps")
        .required(&["RegionId", "IpSetId"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
}

impl Paginated for ListBasicAccelerateIpsRequest {
    type Item = AccelerateIp;
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
        Some(&mut response.accelerate_ips)
    }
}

/// Response to [`ListBasicAccelerateIpsRequest`].
#[non_exhaustive]
pub struct ListBasicAccelerateIpsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `FFmyTO70tTpLG6I3FmYAXGKPd****`.
    pub next_token: Option<String>,
    /// How many items one response holds at most. Example: `10`.
    pub max_results: Option<i32>,
    /// IP addresses that belong to the accelerate.
    pub accelerate_ips: Vec<AccelerateIp>,
}

response! {
    ListBasicAccelerateIpsResponse {
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "NextToken" => next_token: value,
        "MaxResults" => max_results: value,
        "AccelerateIps" => accelerate_ips: list(""),
    }
}

/// IP addresses that belong to the accelerate.
#[non_exhaustive]
pub struct AccelerateIp {
    /// ID of the accelerator that the item belongs to or stands for.
    /// Example: `ga-bp17frjjh0udz4qz****`.
    pub accelerator_id: Option<String>,
    /// ID of the set of acceleration areas and addresses that the item belongs to or stands for.
    /// Example: `ips-bp11r5jb8ogp122xl****`.
    pub ip_set_id: Option<String>,
    /// ID of the accelerate IP address that the item belongs to or stands for.
    /// Example: `gaip-bp1****`.
    pub accelerate_ip_id: Option<String>,
    /// IP address that belongs to the accelerate. Example: `116.132.XX.XX`.
    pub accelerate_ip_address: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `active`.
    pub state: Option<String>,
}

response! {
    AccelerateIp {
        "AcceleratorId" => accelerator_id: value,
        "IpSetId" => ip_set_id: value,
        "AccelerateIpId" => accelerate_ip_id: value,
        "AccelerateIpAddress" => accelerate_ip_address: value,
        "State" => state: value,
    }
}
