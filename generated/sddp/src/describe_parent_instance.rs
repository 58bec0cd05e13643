// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeParentInstance`, from `sddp/DescribeParentInstance.md`.

use alicloud_runtime::codegen::*;

/// Lists instances with their databases, authorized or not.
///
/// ```no_run
/// # async fn example(client: alicloud_sddp::Client) -> Result<(), alicloud_sddp::Error> {
/// let request = alicloud_sddp::DescribeParentInstanceRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_parent_instance(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeParentInstanceRequest {
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Region that the service lies in.
    pub service_region_id: Option<String>,
    /// Which kind of engine it is or is to be.
    pub engine_type: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Name that the database goes by.
    pub db_name: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<i64>,
    /// State of the check, to narrow the list down to or to be put into.
    pub check_status: Option<i32>,
    /// State of the cluster, to narrow the list down to or to be put into.
    pub cluster_status: Option<String>,
    /// State of the auth, to narrow the list down to or to be put into.
    pub auth_status: Option<i32>,
    /// Account that the member belongs to or works with.
    pub member_account: Option<i64>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DescribeParentInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
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
    /// Sets `DbName`.
    pub fn db_name(mut self, value: impl Into<String>) -> Self {
        self.db_name = Some(value.into());
        self
    }
    /// Sets `ResourceType`.
    #[inline]
    pub fn resource_type(mut self, value: i64) -> Self {
        self.resource_type = Some(value);
        self
    }
    /// Sets `CheckStatus`.
    #[inline]
    pub fn check_status(mut self, value: i32) -> Self {
        self.check_status = Some(value);
        self
    }
    /// Sets `ClusterStatus`.
    pub fn cluster_status(mut self, value: impl Into<String>) -> Self {
        self.cluster_status = Some(value.into());
        self
    }
    /// Sets `AuthStatus`.
    #[inline]
    pub fn auth_status(mut self, value: i32) -> Self {
        self.auth_status = Some(value);
        self
    }
    /// Sets `MemberAccount`.
    #[inline]
    pub fn member_account(mut self, value: i64) -> Self {
        self.member_account = Some(value);
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    DescribeParentInstanceRequest {
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "ServiceRegionId" => service_region_id: query,
        "EngineType" => engine_type: query,
        "InstanceId" => instance_id: query,
        "DbName" => db_name: query,
        "ResourceType" => resource_type: query,
        "CheckStatus" => check_status: query,
        "ClusterStatus" => cluster_status: query,
        "AuthStatus" => auth_status: query,
        "MemberAccount" => member_account: query,
        "Lang" => lang: query,
    }
}

impl Operation for DescribeParentInstanceRequest {
    type Response = DescribeParentInstanceResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeParentInstance").read_only();
}

impl Paginated for DescribeParentInstanceRequest {
    type Item = ParentInstanceItem;
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

/// Response to [`DescribeParentInstanceRequest`].
#[non_exhaustive]
pub struct DescribeParentInstanceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `ACEF9334-BB50-525D-8CF3-6CF504E4D1B3`.
    pub request_id: Option<String>,
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `3`.
    pub total_count: Option<i32>,
    /// Entries of the list.
    pub items: Vec<ParentInstanceItem>,
}

response! {
    DescribeParentInstanceResponse {
        "RequestId" => request_id: value,
        "CurrentPage" => current_page: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "Items" => items: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct ParentInstanceItem {
    /// ID of the instance, by which other calls name it. Example: `rm-2h066mht2vz`.
    pub instance_id: Option<String>,
    /// Name to show to people, in the language asked for. Example: `cn-hangzhou`.
    pub local_name: Option<String>,
    /// Which kind of engine it is or is to be. Example: `MySQL`.
    pub engine_type: Option<String>,
    /// ID of the parent that the item belongs to or stands for. Example: `rm-uf6b9897shxxx.test`.
    pub parent_id: Option<String>,
    /// How many there are of this: database. Example: `3`.
    pub db_num: Option<String>,
    /// State that the cluster is in. Example: `Running`.
    pub cluster_status: Option<String>,
    /// ID of the tenant that the item belongs to or stands for. Example: `HBJWDSBE-zh_CN`.
    pub tenant_id: Option<String>,
    /// Name that the tenant goes by. Example: `user1`.
    pub tenant_name: Option<String>,
    /// Free text that tells people about the instance. Example: `instance description`.
    pub instance_description: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to. Example: `RDS`.
    pub resource_type: Option<String>,
    /// How many there are of this: un connect database. Example: `1`.
    pub un_connect_db_count: Option<String>,
    /// Why it came to the un support one click auth. Example: `engine type not support`.
    pub un_support_one_click_auth_reason: Option<String>,
    /// Kind of node that is connected to; for MongoDB alone. Example: `Primary`.
    pub connect_node: Option<String>,
    /// The support connect nodes that are concerned. Example: `Primary,Secondary`.
    pub support_connect_nodes: Option<String>,
    /// State that the auth is in. Example: `1`.
    pub auth_status: Option<i32>,
    /// How large the instance is or is to be. Example: `409600`.
    pub instance_size: Option<i64>,
    /// How the review stands or how it ended. Example: `1`.
    pub audit_status: Option<i32>,
    /// Account that the member belongs to or works with. Example: `**********8103`.
    pub member_account: Option<i64>,
}

response! {
    ParentInstanceItem {
        "InstanceId" => instance_id: value,
        "LocalName" => local_name: value,
        "EngineType" => engine_type: value,
        "ParentId" => parent_id: value,
        "DbNum" => db_num: value,
        "ClusterStatus" => cluster_status: value,
        "TenantId" => tenant_id: value,
        "TenantName" => tenant_name: value,
        "InstanceDescription" => instance_description: value,
        "ResourceType" => resource_type: value,
        "UnConnectDbCount" => un_connect_db_count: value,
        "UnSupportOneClickAuthReason" => un_support_one_click_auth_reason: value,
        "ConnectNode" => connect_node: value,
        "SupportConnectNodes" => support_connect_nodes: value,
        "AuthStatus" => auth_status: value,
        "InstanceSize" => instance_size: value,
        "AuditStatus" => audit_status: value,
        "MemberAccount" => member_account: value,
    }
}
