// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstanceSources`, from `sddp/DescribeInstanceSources.md`.

use alicloud_runtime::codegen::*;

/// Lists instances as data sources with login and audit state, filtered by engine or text.
///
/// ```no_run
/// # async fn example(client: alicloud_sddp::Client) -> Result<(), alicloud_sddp::Error> {
/// let request = alicloud_sddp::DescribeInstanceSourcesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_instance_sources(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstanceSourcesRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// Region that the service lies in.
    pub service_region_id: Option<String>,
    /// Which kind of engine it is or is to be.
    pub engine_type: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the product that the call is about.
    pub product_id: Option<i64>,
    /// Code or name of the product concerned.
    pub product_code: Option<String>,
    /// State of the audit, to narrow the list down to or to be put into.
    pub audit_status: Option<i32>,
    /// Which kind of search it is or is to be.
    pub search_type: Option<String>,
    /// Text to search for.
    pub search_key: Option<String>,
    /// State of the auth, to narrow the list down to or to be put into.
    pub auth_status: Option<i32>,
    /// Which kind of feature it is or is to be.
    pub feature_type: Option<i32>,
}

impl DescribeInstanceSourcesRequest {
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
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `ServiceRegionId`.
    pub fn service_region_id(mut self, value: impl Into<String>) -> Self {
        self.service_region_id = Some(value.into());
        self
    }
    /// Sets `EngineType`.
    pub fn engine_type(mut self, value: impl Into<String>) -> Self {
        self.engine_type = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `ProductId`.
    #[inline]
    pub fn product_id(mut self, value: i64) -> Self {
        self.product_id = Some(value);
        self
    }
    /// Sets `ProductCode`.
    pub fn product_code(mut self, value: impl Into<String>) -> Self {
        self.product_code = Some(value.into());
        self
    }
    /// Sets `AuditStatus`.
    #[inline]
    pub fn audit_status(mut self, value: i32) -> Self {
        self.audit_status = Some(value);
        self
    }
    /// Sets `SearchType`.
    pub fn search_type(mut self, value: impl Into<String>) -> Self {
        self.search_type = Some(value.into());
        self
    }
    /// Sets `SearchKey`.
    pub fn search_key(mut self, value: impl Into<String>) -> Self {
        self.search_key = Some(value.into());
        self
    }
    /// Sets `AuthStatus`.
    #[inline]
    pub fn auth_status(mut self, value: i32) -> Self {
        self.auth_status = Some(value);
        self
    }
    /// Sets `FeatureType`.
    #[inline]
    pub fn feature_type(mut self, value: i32) -> Self {
        self.feature_type = Some(value);
        self
    }
}

request! {
    DescribeInstanceSourcesRequest {
        "Lang" => lang: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
        "ServiceRegionId" => service_region_id: query,
        "EngineType" => engine_type: query,
        "InstanceId" => instance_id: query,
        "ProductId" => product_id: query,
        "ProductCode" => product_code: query,
        "AuditStatus" => audit_status: query,
        "SearchType" => search_type: query,
        "SearchKey" => search_key: query,
        "AuthStatus" => auth_status: query,
        "FeatureType" => feature_type: query,
    }
}

impl Operation for DescribeInstanceSourcesRequest {
    type Response = DescribeInstanceSourcesResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeInstanceSources").read_only();
}

impl Paginated for DescribeInstanceSourcesRequest {
    type Item = InstanceSourceItem;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.current_page)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.items)
    }
}

/// Response to [`DescribeInstanceSourcesRequest`].
#[non_exhaustive]
pub struct DescribeInstanceSourcesResponse {
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5A7E8FB9-5011-5A90-97D9-AE587047****`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
    /// Entries of the list.
    pub items: Vec<InstanceSourceItem>,
}

response! {
    DescribeInstanceSourcesResponse {
        "CurrentPage" => current_page: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "Items" => items: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct InstanceSourceItem {
    /// ID of the last modify user that the item belongs to or stands for. Example: `demo`.
    pub last_modify_user_id: Option<String>,
    /// State that the password is in. Example: `1`.
    pub password_status: Option<i32>,
    /// Which kind of engine it is or is to be. Example: `MySQL`.
    pub engine_type: Option<String>,
    /// Name that the tenant goes by. Example: `user1`.
    pub tenant_name: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `rm-****`.
    pub instance_id: Option<String>,
    /// Free text that tells people about the instance. Example: `text`.
    pub instance_description: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name that the database goes by. Example: `demo`.
    pub db_name: Option<String>,
    /// Time that is set or recorded for this: last modify. Example: `1625587423000`.
    pub last_modify_time: Option<i64>,
    /// Name that the region goes by. Example: `text`.
    pub region_name: Option<String>,
    /// Name that the user of the can modify is known by. Example: `true`.
    pub can_modify_user_name: Option<bool>,
    /// Days that audit logs of the asset are kept. Example: `30`.
    pub log_store_day: Option<i32>,
    /// When the item was created. Example: `1625587423000`.
    pub gmt_create: Option<i64>,
    /// Whether data is scanned by itself: 1 yes, 0 no. Example: `0`.
    pub auto_scan: Option<i32>,
    /// ID of the product that the item belongs to or stands for. Example: `2`.
    pub product_id: Option<i64>,
    /// How large the instance is or is to be. Example: `409600`.
    pub instance_size: Option<i64>,
    /// Name that the user logs on with. Example: `User01`.
    pub user_name: Option<String>,
    /// How the review stands or how it ended. Example: `1`.
    pub audit_status: Option<i32>,
    /// Identifier of the item within its collection. Example: `1`.
    pub id: Option<i64>,
    /// ID of the tenant that the item belongs to or stands for. Example: `11`.
    pub tenant_id: Option<String>,
    /// Whether the feature or the item is switched on. Example: `1`.
    pub enable: Option<i32>,
    /// State that the check is in. Example: `3`.
    pub check_status: Option<i32>,
    /// State that the datamask is in. Example: `1`.
    pub datamask_status: Option<i32>,
    /// Reason of the failure in words. Example: `password error`.
    pub error_message: Option<String>,
    /// How large the sampling is or is to be. Example: `10`.
    pub sampling_size: Option<i32>,
}

response! {
    InstanceSourceItem {
        "LastModifyUserId" => last_modify_user_id: value,
        "PasswordStatus" => password_status: value,
        "EngineType" => engine_type: value,
        "TenantName" => tenant_name: value,
        "InstanceId" => instance_id: value,
        "InstanceDescription" => instance_description: value,
        "RegionId" => region_id: value,
        "DbName" => db_name: value,
        "LastModifyTime" => last_modify_time: value,
        "RegionName" => region_name: value,
        "CanModifyUserName" => can_modify_user_name: value,
        "LogStoreDay" => log_store_day: value,
        "GmtCreate" => gmt_create: value,
        "AutoScan" => auto_scan: value,
        "ProductId" => product_id: value,
        "InstanceSize" => instance_size: value,
        "UserName" => user_name: value,
        "AuditStatus" => audit_status: value,
        "Id" => id: value,
        "TenantId" => tenant_id: value,
        "Enable" => enable: value,
        "CheckStatus" => check_status: value,
        "DatamaskStatus" => datamask_status: value,
        "ErrorMessage" => error_message: value,
        "SamplingSize" => sampling_size: value,
    }
}
