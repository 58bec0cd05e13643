// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeGtmInstances`, from `alidns/DescribeGtmInstances.md`.

use alicloud_runtime::codegen::*;

/// Lists the GTM 1.0 instances of the account.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribeGtmInstancesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_gtm_instances(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeGtmInstancesRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// Which page of the list to return. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// Text to search for. Example: `test`.
    pub keyword: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-xxxxx`.
    pub resource_group_id: Option<String>,
    /// Whether the response also holds the details. Example: `false`.
    pub need_detail_attributes: Option<bool>,
}

impl DescribeGtmInstancesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
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
    /// Sets `Keyword`.
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `NeedDetailAttributes`.
    #[inline]
    pub fn need_detail_attributes(mut self, value: bool) -> Self {
        self.need_detail_attributes = Some(value);
        self
    }
}

request! {
    DescribeGtmInstancesRequest {
        "Lang" => lang: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Keyword" => keyword: query,
        "ResourceGroupId" => resource_group_id: query,
        "NeedDetailAttributes" => need_detail_attributes: query,
    }
}

impl Operation for DescribeGtmInstancesRequest {
    type Response = DescribeGtmInstancesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeGtmInstances").read_only();
}

impl Paginated for DescribeGtmInstancesRequest {
    type Item = GtmInstance;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_items)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.gtm_instances)
    }
}

/// Response to [`DescribeGtmInstancesRequest`].
#[non_exhaustive]
pub struct DescribeGtmInstancesResponse {
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `193B0163-7F93-42DF-AB05-ACEEB7D22707`.
    pub request_id: Option<String>,
    /// Page of the list that this response holds. Example: `1`.
    pub page_number: Option<i32>,
    /// GTM instances that were found.
    pub gtm_instances: Vec<GtmInstance>,
    /// How many pages the whole list has. Example: `1`.
    pub total_pages: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_items: Option<i32>,
}

response! {
    DescribeGtmInstancesResponse {
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "GtmInstances" => gtm_instances: list("GtmInstance"),
        "TotalPages" => total_pages: value,
        "TotalItems" => total_items: value,
    }
}

/// GTM instances that were found.
#[non_exhaustive]
pub struct GtmInstance {
    /// When the instance runs out unless it is renewed. Example: `2018-06-06T11:34Z`.
    pub expire_time: Option<Timestamp>,
    /// How many access policies the instance has. Example: `5`.
    pub access_strategy_num: Option<i32>,
    /// When the item was created. Example: `2018-06-06T11:34Z`.
    pub create_time: Option<Timestamp>,
    /// Whether the CNAME comes from the service or from a domain of the account. Example: `CUSTOM`.
    pub cname_mode: Option<String>,
    /// ID of the GTM instance or paid DNS instance that is meant. Example: `gtm-cn-wwo3a3hbz**`.
    pub instance_id: Option<String>,
    /// When the instance or domain expires, as a Unix timestamp. Example: `1528284856000`.
    pub expire_timestamp: Option<i64>,
    /// How long resolvers may keep the answer in their cache. Example: `60`.
    pub ttl: Option<i32>,
    /// Contact groups of CloudMonitor that alerts go to. Example: `text`.
    pub alert_group: Option<String>,
    /// How many address pools the instance has. Example: `5`.
    pub address_pool_num: Option<i32>,
    /// Label of the instance that people recognize it by. Example: `test`.
    pub instance_name: Option<String>,
    /// How an answer is chosen among the addresses, such as all of them or by weight.
    /// Example: `RATIO`.
    pub lba_strategy: Option<String>,
    /// Name that your DNS record has to point to for the traffic to reach the service.
    /// Example: `gtm-cn-wwo3a3hbz**.dns-example.top`.
    pub cname: Option<String>,
    /// Code of the edition that was bought. Example: `biaozhun`.
    pub version_code: Option<String>,
    /// Domains that users call and that GTM steers. Example: `dns-example.top`.
    pub user_domain_name: Option<String>,
    /// When the item was created, as a Unix timestamp. Example: `1528284856000`.
    pub create_timestamp: Option<i64>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfm2q2jqpjh***`.
    pub resource_group_id: Option<String>,
}

response! {
    GtmInstance {
        "ExpireTime" => expire_time: value,
        "AccessStrategyNum" => access_strategy_num: value,
        "CreateTime" => create_time: value,
        "CnameMode" => cname_mode: value,
        "InstanceId" => instance_id: value,
        "ExpireTimestamp" => expire_timestamp: value,
        "Ttl" => ttl: value,
        "AlertGroup" => alert_group: value,
        "AddressPoolNum" => address_pool_num: value,
        "InstanceName" => instance_name: value,
        "LbaStrategy" => lba_strategy: value,
        "Cname" => cname: value,
        "VersionCode" => version_code: value,
        "UserDomainName" => user_domain_name: value,
        "CreateTimestamp" => create_timestamp: value,
        "ResourceGroupId" => resource_group_id: value,
    }
}
