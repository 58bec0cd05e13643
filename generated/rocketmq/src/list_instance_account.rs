// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListInstanceAccount`, from `rocketmq/ListInstanceAccount.md`.

use alicloud_runtime::codegen::*;

/// Lists the accounts of an instance, by name, type, or status.
///
/// ```no_run
/// # async fn example(client: alicloud_rocketmq::Client) -> Result<(), alicloud_rocketmq::Error> {
/// let request = alicloud_rocketmq::ListInstanceAccountRequest::new()
///     .instance_id("...");
/// let reply = client.list_instance_account(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListInstanceAccountRequest {
    /// **Required.** RocketMQ instance that the call works on.
    pub instance_id: Option<String>,
    /// Number that counts or picks out the page. Range: 1 to 100000000.
    pub page_number: Option<i32>,
    /// How large the page is or is to be. Range: 10 to 10000.
    pub page_size: Option<i32>,
    /// Name for logging on.
    pub username: Option<String>,
    /// Which sort of users to list.
    pub account_type: Option<String>,
    /// State of the account, to narrow the list down to or to be put into.
    pub account_status: Option<String>,
}

impl ListInstanceAccountRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `instanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `pageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `pageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `username`.
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }
    /// Sets `accountType`.
    pub fn account_type(mut self, value: impl Into<String>) -> Self {
        self.account_type = Some(value.into());
        self
    }
    /// Sets `accountStatus`.
    pub fn account_status(mut self, value: impl Into<String>) -> Self {
        self.account_status = Some(value.into());
        self
    }
}

request! {
    ListInstanceAccountRequest {
        "instanceId" => instance_id: path,
        "pageNumber" => page_number: query,
        "pageSize" => page_size: query,
        "username" => username: query,
        "accountType" => account_type: query,
        "accountStatus" => account_status: query,
    }
}

impl Operation for ListInstanceAccountRequest {
    type Response = ListInstanceAccountResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ListInstanceAccount")
        .roa("GET", "/instances/{instanceId}/accounts")
        .required(&["instanceId"])
        .read_only();
}

/// Response to [`ListInstanceAccountRequest`], which the documentation does not describe.
pub type ListInstanceAccountResponse = alicloud_runtime::UndocumentedResponse;
