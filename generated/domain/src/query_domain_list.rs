// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryDomainList`, from `domain/QueryDomainList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang, OrderByType, RealNameStatus, Tag};

/// Lists the account's domains, filtered by name, group, expiry or registration date.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::QueryDomainListRequest::new()
///     .page_num(1)
///     .page_size(10);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.query_domain_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryDomainListRequest {
    /// Day or moment of the end expiration. Example: `1522080000000`.
    pub end_expiration_date: Option<i64>,
    /// Day or moment of the start expiration. Example: `1522080000000`.
    pub start_expiration_date: Option<i64>,
    /// IP address that belongs to the user client. Example: `127.0.0.1`.
    pub user_client_ip: Option<String>,
    /// Language of the texts that come back. Default: `en`. Example: `en`.
    pub lang: Option<Open<Lang>>,
    /// Which kind of query it is or is to be. Example: `1`.
    pub query_type: Option<String>,
    /// Day or moment of the start registration. Example: `1522080000000`.
    pub start_registration_date: Option<i64>,
    /// Day or moment of the end registration. Example: `1522080000000`.
    pub end_registration_date: Option<i64>,
    /// Domain name that the call or the item is about. Example: `test.com`.
    pub domain_name: Option<String>,
    /// Which kind of order by it is or is to be. Default: `DESC`. Example: `ASC`.
    pub order_by_type: Option<Open<OrderByType>>,
    /// Which kind of order key it is or is to be. Example: `RegistrationDate`.
    pub order_key_type: Option<Open<OrderKeyType>>,
    /// Which kind of product domain name it is or is to be. Example: `New gTLD`.
    pub product_domain_type: Option<String>,
    /// **Required.** Which page of the list to return. Example: `1`.
    pub page_num: Option<i32>,
    /// **Required.** How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of the domain name group that the call is about. Example: `123456`.
    pub domain_group_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// Holder of the domain.
    pub ccompany: Option<String>,
    /// Registrar of the domain.
    pub registrar: Option<String>,
}

impl QueryDomainListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EndExpirationDate`.
    #[inline]
    pub fn end_expiration_date(mut self, value: i64) -> Self {
        self.end_expiration_date = Some(value);
        self
    }
    /// Sets `StartExpirationDate`.
    #[inline]
    pub fn start_expiration_date(mut self, value: i64) -> Self {
        self.start_expiration_date = Some(value);
        self
    }
    /// Sets `UserClientIp`.
    pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
        self.user_client_ip = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<Open<Lang>>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `QueryType`.
    pub fn query_type(mut self, value: impl Into<String>) -> Self {
        self.query_type = Some(value.into());
        self
    }
    /// Sets `StartRegistrationDate`.
    #[inline]
    pub fn start_registration_date(mut self, value: i64) -> Self {
        self.start_registration_date = Some(value);
        self
    }
    /// Sets `EndRegistrationDate`.
    #[inline]
    pub fn end_registration_date(mut self, value: i64) -> Self {
        self.end_registration_date = Some(value);
        self
    }
    /// Sets `DomainName`.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `OrderByType`.
    pub fn order_by_type(mut self, value: impl Into<Open<OrderByType>>) -> Self {
        self.order_by_type = Some(value.into());
        self
    }
    /// Sets `OrderKeyType`.
    pub fn order_key_type(mut self, value: impl Into<Open<OrderKeyType>>) -> Self {
        self.order_key_type = Some(value.into());
        self
    }
    /// Sets `ProductDomainType`.
    pub fn product_domain_type(mut self, value: impl Into<String>) -> Self {
        self.product_domain_type = Some(value.into());
        self
    }
    /// Sets `PageNum`, which is required.
    #[inline]
    pub fn page_num(mut self, value: i32) -> Self {
        self.page_num = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `DomainGroupId`.
    pub fn domain_group_id(mut self, value: impl Into<String>) -> Self {
        self.domain_group_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Ccompany`.
    pub fn ccompany(mut self, value: impl Into<String>) -> Self {
        self.ccompany = Some(value.into());
        self
    }
    /// Sets `Registrar`.
    pub fn registrar(mut self, value: impl Into<String>) -> Self {
        self.registrar = Some(value.into());
        self
    }
}

request! {
    QueryDomainListRequest {
        "EndExpirationDate" => end_expiration_date: query,
        "StartExpirationDate" => start_expiration_date: query,
        "UserClientIp" => user_client_ip: query,
        "Lang" => lang: query,
        "QueryType" => query_type: query,
        "StartRegistrationDate" => start_registration_date: query,
        "EndRegistrationDate" => end_registration_date: query,
        "DomainName" => domain_name: query,
        "OrderByType" => order_by_type: query,
        "OrderKeyType" => order_key_type: query,
        "ProductDomainType" => product_domain_type: query,
        "PageNum" => page_num: query,
        "PageSize" => page_size: query,
        "DomainGroupId" => domain_group_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
        "Ccompany" => ccompany: query,
        "Registrar" => registrar: query,
    }
}

impl Operation for QueryDomainListRequest {
    type Response = QueryDomainListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryDomainList")
        .required(&["PageNum", "PageSize"])
        .read_only();
}

impl Paginated for QueryDomainListRequest {
    type Item = Domain;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_num).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_item_num).size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data)
    }
}

/// Response to [`QueryDomainListRequest`].
#[non_exhaustive]
pub struct QueryDomainListResponse {
    /// Whether there is a page before. Example: `false`.
    pub pre_page: Option<bool>,
    /// How many there are of this: current page. Example: `0`.
    pub current_page_num: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B7AB5469-5E38-4AA9-A920-C65B7A9C8E6E`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `5`.
    pub page_size: Option<i32>,
    /// How many there are of this: total page. Example: `1`.
    pub total_page_num: Option<i32>,
    /// What the call found, one entry each.
    pub data: Vec<Domain>,
    /// How many there are of this: total item. Example: `1`.
    pub total_item_num: Option<i32>,
    /// Whether there is a next page. Example: `false`.
    pub next_page: Option<bool>,
}

response! {
    QueryDomainListResponse {
        "PrePage" => pre_page: value,
        "CurrentPageNum" => current_page_num: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "TotalPageNum" => total_page_num: value,
        "Data" => data: list("Domain"),
        "TotalItemNum" => total_item_num: value,
        "NextPage" => next_page: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct Domain {
    /// State that the domain name audit is in. Example: `FAILED`.
    pub domain_audit_status: Option<Open<RealNameStatus>>,
    /// ID of the domain name group that the item belongs to or stands for. Example: `123456`.
    pub domain_group_id: Option<String>,
    /// Free text for people; it has no technical effect. Example: `text`.
    pub remark: Option<String>,
    /// Name that the domain name group goes by. Example: `text`.
    pub domain_group_name: Option<String>,
    /// Day or moment of the registration. Example: `Nov 02,2017 04:00:45`.
    pub registration_date: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `ST20151102120031118`.
    pub instance_id: Option<String>,
    /// Domain name that the call or the item is about. Example: `test.com`.
    pub domain_name: Option<String>,
    /// State that the expiration date is in. Example: `1`.
    pub expiration_date_status: Option<String>,
    /// Day or moment of the expiration. Example: `Nov 02,2019 04:00:45`.
    pub expiration_date: Option<String>,
    /// Which kind of registrant it is or is to be. Example: `1`.
    pub registrant_type: Option<String>,
    /// When the domain runs out, in milliseconds since 1970. Example: `1522080000000`.
    pub expiration_date_long: Option<i64>,
    /// Days until the domain runs out. Example: `-30`.
    pub expiration_curr_date_diff: Option<i32>,
    /// Whether the domain has a premium price. Example: `true`.
    pub premium: Option<bool>,
    /// When the domain was registered, in milliseconds since 1970. Example: `1522080000000`.
    pub registration_date_long: Option<i64>,
    /// ID of the product that the item belongs to or stands for. Example: `2a`.
    pub product_id: Option<String>,
    /// How the domain name stands with the service at present. Example: `3`.
    pub domain_status: Option<String>,
    /// Which kind of domain name it is or is to be. Example: `gTLD`.
    pub domain_type: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-aek2yyciz557g3q`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tag: Vec<Tag>,
    /// Holder of the domain. Example: `text`.
    pub ccompany: Option<String>,
}

response! {
    Domain {
        "DomainAuditStatus" => domain_audit_status: value,
        "DomainGroupId" => domain_group_id: value,
        "Remark" => remark: value,
        "DomainGroupName" => domain_group_name: value,
        "RegistrationDate" => registration_date: value,
        "InstanceId" => instance_id: value,
        "DomainName" => domain_name: value,
        "ExpirationDateStatus" => expiration_date_status: value,
        "ExpirationDate" => expiration_date: value,
        "RegistrantType" => registrant_type: value,
        "ExpirationDateLong" => expiration_date_long: value,
        "ExpirationCurrDateDiff" => expiration_curr_date_diff: value,
        "Premium" => premium: value,
        "RegistrationDateLong" => registration_date_long: value,
        "ProductId" => product_id: value,
        "DomainStatus" => domain_status: value,
        "DomainType" => domain_type: value,
        "ResourceGroupId" => resource_group_id: value,
        "Tag" => tag: list("Tag"),
        "Ccompany" => ccompany: value,
    }
}

values! {
    /// Which kind of order key it is or is to be.
    pub enum OrderKeyType {
        /// By the time they were registered.
        RegistrationDate = "RegistrationDate",
        /// By the time they run out.
        ExpirationDate = "ExpirationDate",
    }
}
