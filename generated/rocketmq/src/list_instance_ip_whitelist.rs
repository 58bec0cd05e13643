// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListInstanceIpWhitelist`, from `rocketmq/ListInstanceIpWhitelist.md`.

use alicloud_runtime::codegen::*;

/// Lists the IP addresses on the whitelist of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_rocketmq::Client) -> Result<(), alicloud_rocketmq::Error> {
/// let request = alicloud_rocketmq::ListInstanceIpWhitelistRequest::new()
///     .instance_id("...");
/// let reply = client.list_instance_ip_whitelist(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListInstanceIpWhitelistRequest {
    /// **Required.** RocketMQ instance that the call works on.
    pub instance_id: Option<String>,
    /// Number that counts or picks out the page. Range: 1 to 100000000.
    pub page_number: Option<i32>,
    /// How large the page is or is to be. Range: 10 to 10000.
    pub page_size: Option<i32>,
    /// Addresses that may connect.
    pub ip_whitelist: Option<String>,
}

impl ListInstanceIpWhitelistRequest {
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
    /// Sets `ipWhitelist`.
    pub fn ip_whitelist(mut self, value: impl Into<String>) -> Self {
        self.ip_whitelist = Some(value.into());
        self
    }
}

request! {
    ListInstanceIpWhitelistRequest {
        "instanceId" => instance_id: path,
        "pageNumber" => page_number: query,
        "pageSize" => page_size: query,
        "ipWhitelist" => ip_whitelist: query,
    }
}

impl Operation for ListInstanceIpWhitelistRequest {
    type Response = ListInstanceIpWhitelistResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ListInstanceIpWhitelist")
        .roa("GET", "/instances/{instanceId}/ip/whitelist")
        .required(&["instanceId"])
        .read_only();
}

/// Response to [`ListInstanceIpWhitelistRequest`], which the documentation does not describe.
pub type ListInstanceIpWhitelistResponse = alicloud_runtime::UndocumentedResponse;
