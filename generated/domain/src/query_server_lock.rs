// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryServerLock`, from `domain/QueryServerLock.md`.

use alicloud_runtime::codegen::*;

/// Reads the registry lock of one domain.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::QueryServerLockRequest::new();
/// let reply = client.query_server_lock(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryServerLockRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// IP address that belongs to the user client.
    pub user_client_ip: Option<String>,
}

impl QueryServerLockRequest {
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
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `UserClientIp`.
    pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
        self.user_client_ip = Some(value.into());
        self
    }
}

request! {
    QueryServerLockRequest {
        "Lang" => lang: query,
        "InstanceId" => instance_id: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for QueryServerLockRequest {
    type Response = QueryServerLockResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryServerLock").read_only();
}

/// Response to [`QueryServerLockRequest`].
#[non_exhaustive]
pub struct QueryServerLockResponse {
    /// First day of the period concerned. Example: `2021-07-10 17:37:36`.
    pub start_date: Option<String>,
    /// When the item was created. Example: `2021-07-10 17:37:36`.
    pub gmt_create: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9DFCF6F8-243C-****-8035-4B12FEFD7D48`.
    pub request_id: Option<String>,
    /// Day or moment of the expire. Example: `2030-07-10 17:37:36`.
    pub expire_date: Option<String>,
    /// Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `121000000****`.
    pub user_id: Option<String>,
    /// When the item was last changed. Example: `2021-07-10 17:37:36`.
    pub gmt_modified: Option<String>,
    /// ID of the domain name instance that the item belongs to or stands for.
    /// Example: `S20190N1DAI4****`.
    pub domain_instance_id: Option<String>,
    /// ID of the lock instance that the item belongs to or stands for. Example: `S2021591IQ28****`.
    pub lock_instance_id: Option<String>,
    /// State that the server lock is in. Example: `2`.
    pub server_lock_status: Option<i32>,
    /// ID of the lock product that the item belongs to or stands for. Example: `1807**`.
    pub lock_product_id: Option<String>,
}

response! {
    QueryServerLockResponse {
        "StartDate" => start_date: value,
        "GmtCreate" => gmt_create: value,
        "RequestId" => request_id: value,
        "ExpireDate" => expire_date: value,
        "DomainName" => domain_name: value,
        "UserId" => user_id: value,
        "GmtModified" => gmt_modified: value,
        "DomainInstanceId" => domain_instance_id: value,
        "LockInstanceId" => lock_instance_id: value,
        "ServerLockStatus" => server_lock_status: value,
        "LockProductId" => lock_product_id: value,
    }
}
