// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstances`, from `ddoscoo/DescribeInstances.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists instances in detail, filtered by IP address, remark, edition, status, expiry, or tags.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeInstancesRequest::new()
///     .page_number("1")
///     .page_size("10");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_instances(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstancesRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfm2pz25js****`.
    pub resource_group_id: Option<String>,
    /// **Required.** Which page of the list to return. Example: `1`.
    pub page_number: Option<String>,
    /// **Required.** How many items a page holds at most. Example: `10`.
    pub page_size: Option<String>,
    /// IP address of the host or service concerned. Example: `203.107.XX.XX`.
    pub ip: Option<String>,
    /// Free text for people; it has no technical effect. Example: `doc-test`.
    pub remark: Option<String>,
    /// Keeps instances of this line of the product. Example: `9`.
    pub edition: Option<i32>,
    /// Whether the feature or the item is switched on. Example: `1`.
    pub enabled: Option<i32>,
    /// When the expire began or is to begin. Example: `1640361500000`.
    pub expire_start_time: Option<i64>,
    /// When the expire ended or is to end. Example: `1640361700000`.
    pub expire_end_time: Option<i64>,
    /// IDs of the instances that the call is applied to or narrowed down to.
    /// Items: at most 100. Example: `ddoscoo-cn-7pp2g9ed****`.
    pub instance_ids: Vec<String>,
    /// State to narrow the list down to, or to put the item into. Items: at most 10. Example: `1`.
    pub status: Vec<i32>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
}

impl DescribeInstancesRequest {
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
    /// Sets `PageNumber`, which is required.
    pub fn page_number(mut self, value: impl Into<String>) -> Self {
        self.page_number = Some(value.into());
        self
    }
    /// Sets `PageSize`, which is required.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets `Ip`.
    pub fn ip(mut self, value: impl Into<String>) -> Self {
        self.ip = Some(value.into());
        self
    }
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
    /// Sets `Edition`.
    #[inline]
    pub fn edition(mut self, value: i32) -> Self {
        self.edition = Some(value);
        self
    }
    /// Sets `Enabled`.
    #[inline]
    pub fn enabled(mut self, value: i32) -> Self {
        self.enabled = Some(value);
        self
    }
    /// Sets `ExpireStartTime`.
    #[inline]
    pub fn expire_start_time(mut self, value: i64) -> Self {
        self.expire_start_time = Some(value);
        self
    }
    /// Sets `ExpireEndTime`.
    #[inline]
    pub fn expire_end_time(mut self, value: i64) -> Self {
        self.expire_end_time = Some(value);
        self
    }
    /// Sets `InstanceIds`.
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl IntoIterator<Item = impl Into<i32>>) -> Self {
        self.status = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeInstancesRequest {
        "ResourceGroupId" => resource_group_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Ip" => ip: query,
        "Remark" => remark: query,
        "Edition" => edition: query,
        "Enabled" => enabled: query,
        "ExpireStartTime" => expire_start_time: query,
        "ExpireEndTime" => expire_end_time: query,
        "InstanceIds" => instance_ids: query,
        "Status" => status: query,
        "Tag" => tag: query,
    }
}

impl Operation for DescribeInstancesRequest {
    type Response = DescribeInstancesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeInstances")
        .required(&["PageNumber", "PageSize"])
        .read_only();
}

impl Paginated for DescribeInstancesRequest {
    type Item = Instance;
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
        Some(&mut response.instances)
    }
}

/// Response to [`DescribeInstancesRequest`].
#[non_exhaustive]
pub struct DescribeInstancesResponse {
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A0AF40CC-814A-5A86-AEAA-6F19E88B8A39`.
    pub request_id: Option<String>,
    /// Instances found, one entry each.
    pub instances: Vec<Instance>,
}

response! {
    DescribeInstancesResponse {
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "Instances" => instances: list(""),
    }
}

/// Instances found, one entry each.
#[non_exhaustive]
pub struct Instance {
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i32>,
    /// Way in which the IP address works. Example: `fnat`.
    pub ip_mode: Option<String>,
    /// State that the debt is in. Example: `0`.
    pub debt_status: Option<i32>,
    /// Line of the product, as a number. Example: `9`.
    pub edition: Option<i32>,
    /// Version of the Internet Protocol. Example: `Ipv4`.
    pub ip_version: Option<String>,
    /// When the item runs out. Example: `1640361600000`.
    pub expire_time: Option<i64>,
    /// Free text for people; it has no technical effect. Example: `doc-test`.
    pub remark: Option<String>,
    /// When the item was created. Example: `1637751953000`.
    pub create_time: Option<i64>,
    /// Whether the feature or the item is switched on. Example: `1`.
    pub enabled: Option<i32>,
    /// ID of the instance, by which other calls name it. Example: `ddoscoo-cn-7pp2g9ed****`.
    pub instance_id: Option<String>,
    /// Whether burstable bandwidth was ever switched on: 1 yes, 0 no. Example: `0`.
    pub is_first_open_bw: Option<i64>,
    /// Requests a second counted for the is first open. Example: `0`.
    pub is_first_open_qps: Option<i64>,
    /// IP address of the host or service concerned. Example: `203.199.XX.XX`.
    pub ip: Option<String>,
}

response! {
    Instance {
        "Status" => status: value,
        "IpMode" => ip_mode: value,
        "DebtStatus" => debt_status: value,
        "Edition" => edition: value,
        "IpVersion" => ip_version: value,
        "ExpireTime" => expire_time: value,
        "Remark" => remark: value,
        "CreateTime" => create_time: value,
        "Enabled" => enabled: value,
        "InstanceId" => instance_id: value,
        "IsFirstOpenBw" => is_first_open_bw: value,
        "IsFirstOpenQps" => is_first_open_qps: value,
        "Ip" => ip: value,
    }
}
