// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListCloudGtmInstances`, from `alidns/ListCloudGtmInstances.md`.

use alicloud_runtime::codegen::*;

/// Lists the GTM 3.0 instances of the account.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::ListCloudGtmInstancesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_cloud_gtm_instances(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListCloudGtmInstancesRequest {
    /// Language of the names and texts that come back. Example: `en-US`.
    pub accept_language: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Example: `1ae05db4-10e7-11ef-b126-00163e24****`.
    pub client_token: Option<String>,
    /// Which page of the list to return. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// ID of the GTM instance or paid DNS instance that is meant. Example: `gtm-cn-jmp3qnw****`.
    pub instance_id: Option<String>,
    /// Label of the instance that people recognize it by. Example: `test`.
    pub instance_name: Option<String>,
    /// How the item is billed. Example: `postpay/prepay`.
    pub charge_type: Option<String>,
}

impl ListCloudGtmInstancesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
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
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `InstanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }
    /// Sets `ChargeType`.
    pub fn charge_type(mut self, value: impl Into<String>) -> Self {
        self.charge_type = Some(value.into());
        self
    }
}

request! {
    ListCloudGtmInstancesRequest {
        "AcceptLanguage" => accept_language: query,
        "ClientToken" => client_token: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "InstanceId" => instance_id: query,
        "InstanceName" => instance_name: query,
        "ChargeType" => charge_type: query,
    }
}

impl Operation for ListCloudGtmInstancesRequest {
    type Response = ListCloudGtmInstancesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListCloudGtmInstances")
        .idempotency_token("ClientToken")
        .read_only();
}

impl Paginated for ListCloudGtmInstancesRequest {
    type Item = Instance;
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
        Some(&mut response.instances)
    }
}

/// Response to [`ListCloudGtmInstancesRequest`].
#[non_exhaustive]
pub struct ListCloudGtmInstancesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `536E9CAD-DB30-4647-AC87-AA5CC38C5382`.
    pub request_id: Option<String>,
    /// Page of the list that this response holds. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// How many pages the whole list has. Example: `1`.
    pub total_pages: Option<i32>,
    /// How many items match in all, over all pages. Example: `15`.
    pub total_items: Option<i32>,
    /// Instances found, one entry each.
    pub instances: Vec<Instance>,
}

response! {
    ListCloudGtmInstancesResponse {
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalPages" => total_pages: value,
        "TotalItems" => total_items: value,
        "Instances" => instances: list("Instance"),
    }
}

/// Instances found, one entry each.
#[non_exhaustive]
pub struct Instance {
    /// ID of the GTM instance or paid DNS instance that is meant. Example: `gtm-cn-jmp3qnw****`.
    pub instance_id: Option<String>,
    /// Label of the instance that people recognize it by. Example: `test`.
    pub instance_name: Option<String>,
    /// When the item was created. Example: `2024-03-15T01:46Z`.
    pub create_time: Option<Timestamp>,
    /// When the item was created, as a Unix timestamp. Example: `1231298343343`.
    pub create_timestamp: Option<i64>,
    /// When the item was last changed. Example: `2024-03-15T01:46Z`.
    pub update_time: Option<Timestamp>,
    /// When the item was last changed, as a Unix timestamp. Example: `1231298343343`.
    pub update_timestamp: Option<i64>,
    /// Code of the edition that was bought. Example: `ultimate`.
    pub version_code: Option<String>,
    /// Code under which the order system sells the item. Example: `dns_gtm_public_cn`.
    pub commodity_code: Option<String>,
    /// How many text message alerts may be sent in a month. Example: `1000`.
    pub monthly_sms_quota: Option<i32>,
    /// How many health checks the instance may have. Example: `100`.
    pub monitor_task_quota: Option<i32>,
    /// When the instance or domain expires, as a Unix timestamp. Example: `1231298343343`.
    pub expire_timestamp: Option<i64>,
    /// When the instance runs out unless it is renewed. Example: `2024-03-15T01:46Z`.
    pub expire_time: Option<Timestamp>,
    /// Whole name that GTM answers for, made of host part and zone. Example: `www.example.com`.
    pub schedule_domain_name: Option<String>,
    /// How many text message alerts were sent this month; only on the China site. Example: `100`.
    pub monthly_sms_used: Option<i32>,
    /// How many email alerts were sent this month. Example: `50`.
    pub monthly_email_used: Option<i32>,
    /// How many webhook alerts were sent this month. Example: `80`.
    pub monthly_webhook_used: Option<i32>,
    /// How the item is billed. Example: `postpay / prepay`.
    pub charge_type: Option<String>,
}

response! {
    Instance {
        "InstanceId" => instance_id: value,
        "InstanceName" => instance_name: value,
        "CreateTime" => create_time: value,
        "CreateTimestamp" => create_timestamp: value,
        "UpdateTime" => update_time: value,
        "UpdateTimestamp" => update_timestamp: value,
        "VersionCode" => version_code: value,
        "CommodityCode" => commodity_code: value,
        "MonthlySmsQuota" => monthly_sms_quota: value,
        "MonitorTaskQuota" => monitor_task_quota: value,
        "ExpireTimestamp" => expire_timestamp: value,
        "ExpireTime" => expire_time: value,
        "ScheduleDomainName" => schedule_domain_name: value,
        "MonthlySmsUsed" => monthly_sms_used: value,
        "MonthlyEmailUsed" => monthly_email_used: value,
        "MonthlyWebhookUsed" => monthly_webhook_used: value,
        "ChargeType" => charge_type: value,
    }
}
