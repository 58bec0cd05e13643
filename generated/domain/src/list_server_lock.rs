// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListServerLock`, from `domain/ListServerLock.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{OrderByType};

/// Lists registry locks of domains, filtered by status, start and expiry.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::ListServerLockRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_server_lock(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListServerLockRequest {
    /// Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// Day or moment of the end start.
    pub end_start_date: Option<i64>,
    /// Day or moment of the begin start.
    pub begin_start_date: Option<i64>,
    /// Which page of the list to return.
    pub page_num: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// ID of the lock product that the call is about.
    pub lock_product_id: Option<String>,
    /// State of the server lock, to narrow the list down to or to be put into.
    pub server_lock_status: Option<i32>,
    /// Day or moment of the start expire.
    pub start_expire_date: Option<i64>,
    /// Day or moment of the end expire.
    pub end_expire_date: Option<i64>,
    /// How the list is sorted.
    pub order_by: Option<String>,
    /// Which kind of order by it is or is to be.
    pub order_by_type: Option<Open<OrderByType>>,
    /// IP address that belongs to the user client.
    pub user_client_ip: Option<String>,
}

impl ListServerLockRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainName`.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `EndStartDate`.
    #[inline]
    pub fn end_start_date(mut self, value: i64) -> Self {
        self.end_start_date = Some(value);
        self
    }
    /// Sets `BeginStartDate`.
    #[inline]
    pub fn begin_start_date(mut self, value: i64) -> Self {
        self.begin_start_date = Some(value);
        self
    }
    /// Sets `PageNum`.
    #[inline]
    pub fn page_num(mut self, value: i32) -> Self {
        self.page_num = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `LockProductId`.
    pub fn lock_product_id(mut self, value: impl Into<String>) -> Self {
        self.lock_product_id = Some(value.into());
        self
    }
    /// Sets `ServerLockStatus`.
    #[inline]
    pub fn server_lock_status(mut self, value: i32) -> Self {
        self.server_lock_status = Some(value);
        self
    }
    /// Sets `StartExpireDate`.
    #[inline]
    pub fn start_expire_date(mut self, value: i64) -> Self {
        self.start_expire_date = Some(value);
        self
    }
    /// Sets `EndExpireDate`.
    #[inline]
    pub fn end_expire_date(mut self, value: i64) -> Self {
        self.end_expire_date = Some(value);
        self
    }
    /// Sets `OrderBy`.
    pub fn order_by(mut self, value: impl Into<String>) -> Self {
        self.order_by = Some(value.into());
        self
    }
    /// Sets `OrderByType`.
    pub fn order_by_type(mut self, value: impl Into<Open<OrderByType>>) -> Self {
        self.order_by_type = Some(value.into());
        self
    }
    /// Sets `UserClientIp`.
    pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
        self.user_client_ip = Some(value.into());
        self
    }
}

request! {
    ListServerLockRequest {
        "DomainName" => domain_name: query,
        "EndStartDate" => end_start_date: query,
        "BeginStartDate" => begin_start_date: query,
        "PageNum" => page_num: query,
        "PageSize" => page_size: query,
        "Lang" => lang: query,
        "LockProductId" => lock_product_id: query,
        "ServerLockStatus" => server_lock_status: query,
        "StartExpireDate" => start_expire_date: query,
        "EndExpireDate" => end_expire_date: query,
        "OrderBy" => order_by: query,
        "OrderByType" => order_by_type: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for ListServerLockRequest {
    type Response = ListServerLockResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListServerLock").read_only();
}

impl Paginated for ListServerLockRequest {
    type Item = ServerLockData;
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

/// Response to [`ListServerLockRequest`].
#[non_exhaustive]
pub struct ListServerLockResponse {
    /// Whether there is a page before. Example: `false`.
    pub pre_page: Option<bool>,
    /// How many there are of this: current page. Example: `0`.
    pub current_page_num: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9DFCF6F8-243C-****-8035-4B12FEFD7D48`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `5`.
    pub page_size: Option<i32>,
    /// How many there are of this: total page. Example: `1`.
    pub total_page_num: Option<i32>,
    /// What the call found, one entry each.
    pub data: Vec<ServerLockData>,
    /// How many there are of this: total item. Example: `2`.
    pub total_item_num: Option<i32>,
    /// Whether there is a next page. Example: `false`.
    pub next_page: Option<bool>,
}

response! {
    ListServerLockResponse {
        "PrePage" => pre_page: value,
        "CurrentPageNum" => current_page_num: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "TotalPageNum" => total_page_num: value,
        "Data" => data: list(""),
        "TotalItemNum" => total_item_num: value,
        "NextPage" => next_page: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct ServerLockData {
    /// State that the server lock is in. Example: `2`.
    pub server_lock_status: Option<String>,
    /// ID of the lock instance that the item belongs to or stands for. Example: `S2021591IQ28****`.
    pub lock_instance_id: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `121000000****`.
    pub user_id: Option<String>,
    /// When the item was created. Example: `2020-02-19 16:38:07`.
    pub gmt_create: Option<String>,
    /// Day or moment of the expire. Example: `2030-07-10 17:37:36`.
    pub expire_date: Option<String>,
    /// First day of the period concerned. Example: `2021-07-10 17:37:36`.
    pub start_date: Option<String>,
    /// ID of the lock product that the item belongs to or stands for. Example: `1807**`.
    pub lock_product_id: Option<String>,
    /// ID of the domain name instance that the item belongs to or stands for.
    /// Example: `S20190N1DAI4****`.
    pub domain_instance_id: Option<String>,
    /// When the item was last changed. Example: `2022-02-19 16:40:38`.
    pub gmt_modified: Option<String>,
    /// Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
}

response! {
    ServerLockData {
        "ServerLockStatus" => server_lock_status: value,
        "LockInstanceId" => lock_instance_id: value,
        "UserId" => user_id: value,
        "GmtCreate" => gmt_create: value,
        "ExpireDate" => expire_date: value,
        "StartDate" => start_date: value,
        "LockProductId" => lock_product_id: value,
        "DomainInstanceId" => domain_instance_id: value,
        "GmtModified" => gmt_modified: value,
        "DomainName" => domain_name: value,
    }
}
