// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeGtmInstance`, from `alidns/DescribeGtmInstance.md`.

use alicloud_runtime::codegen::*;

/// Shows one GTM 1.0 instance with its configuration.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribeGtmInstanceRequest::new()
///     .instance_id("instance1");
/// let reply = client.describe_gtm_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeGtmInstanceRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// **Required.** ID of the GTM instance or paid DNS instance that is meant. Example: `instance1`.
    pub instance_id: Option<String>,
    /// Whether the response also holds the details. Example: `false`.
    pub need_detail_attributes: Option<bool>,
}

impl DescribeGtmInstanceRequest {
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
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
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
    DescribeGtmInstanceRequest {
        "Lang" => lang: query,
        "InstanceId" => instance_id: query,
        "NeedDetailAttributes" => need_detail_attributes: query,
    }
}

impl Operation for DescribeGtmInstanceRequest {
    type Response = DescribeGtmInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeGtmInstance")
        .required(&["InstanceId"])
        .read_only();
}

/// Response to [`DescribeGtmInstanceRequest`].
#[non_exhaustive]
pub struct DescribeGtmInstanceResponse {
    /// When the instance or domain expires, as a Unix timestamp. Example: `1528284856000`.
    pub expire_timestamp: Option<i64>,
    /// Domains that users call and that GTM steers. Example: `dns-example.top`.
    pub user_domain_name: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E41AA251-F9BA-48C6-99B2-2B82B26A573A`.
    pub request_id: Option<String>,
    /// How an answer is chosen among the addresses, such as all of them or by weight.
    /// Example: `RATIO`.
    pub lba_strategy: Option<String>,
    /// ID of the GTM instance or paid DNS instance that is meant. Example: `gtm-cn-wwo3a3hbz**`.
    pub instance_id: Option<String>,
    /// When the item was created. Example: `2018-06-06T11:34Z`.
    pub create_time: Option<Timestamp>,
    /// Whether the CNAME comes from the service or from a domain of the account. Example: `CUSTOM`.
    pub cname_mode: Option<String>,
    /// How long resolvers may keep the answer in their cache. Example: `60`.
    pub ttl: Option<i32>,
    /// Name that your DNS record has to point to for the traffic to reach the service.
    /// Example: `gtm-cn-wwo3a3hbz**.dns-example.top`.
    pub cname: Option<String>,
    /// Label of the instance that people recognize it by. Example: `test`.
    pub instance_name: Option<String>,
    /// Code of the edition that was bought. Example: `biaozhun`.
    pub version_code: Option<String>,
    /// Contact groups of CloudMonitor that alerts go to. Example: `text`.
    pub alert_group: Option<String>,
    /// How many address pools the instance has. Example: `5`.
    pub address_pool_num: Option<i32>,
    /// How many access policies the instance has. Example: `5`.
    pub access_strategy_num: Option<i32>,
    /// When the instance runs out unless it is renewed. Example: `2018-06-06T11:34Z`.
    pub expire_time: Option<Timestamp>,
    /// When the item was created, as a Unix timestamp. Example: `1528284856000`.
    pub create_timestamp: Option<i64>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-testgroupid`.
    pub resource_group_id: Option<String>,
}

response! {
    DescribeGtmInstanceResponse {
        "ExpireTimestamp" => expire_timestamp: value,
        "UserDomainName" => user_domain_name: value,
        "RequestId" => request_id: value,
        "LbaStrategy" => lba_strategy: value,
        "InstanceId" => instance_id: value,
        "CreateTime" => create_time: value,
        "CnameMode" => cname_mode: value,
        "Ttl" => ttl: value,
        "Cname" => cname: value,
        "InstanceName" => instance_name: value,
        "VersionCode" => version_code: value,
        "AlertGroup" => alert_group: value,
        "AddressPoolNum" => address_pool_num: value,
        "AccessStrategyNum" => access_strategy_num: value,
        "ExpireTime" => expire_time: value,
        "CreateTimestamp" => create_timestamp: value,
        "ResourceGroupId" => resource_group_id: value,
    }
}
