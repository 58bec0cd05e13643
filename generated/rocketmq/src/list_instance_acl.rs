// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListInstanceAcl`, from `rocketmq/ListInstanceAcl.md`.

use alicloud_runtime::codegen::*;

/// Lists the access permissions on an instance, with a text filter.
///
/// ```no_run
/// # async fn example(client: alicloud_rocketmq::Client) -> Result<(), alicloud_rocketmq::Error> {
/// let request = alicloud_rocketmq::ListInstanceAclRequest::new()
///     .instance_id("...");
/// let reply = client.list_instance_acl(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListInstanceAclRequest {
    /// **Required.** RocketMQ instance that the call works on.
    pub instance_id: Option<String>,
    /// Number that counts or picks out the page. Range: 1 to 100000000.
    pub page_number: Option<i32>,
    /// How large the page is or is to be. Range: 10 to 10000.
    pub page_size: Option<i32>,
    /// Text to search for.
    pub filter: Option<String>,
}

impl ListInstanceAclRequest {
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
    /// Sets `filter`.
    pub fn filter(mut self, value: impl Into<String>) -> Self {
        self.filter = Some(value.into());
        self
    }
}

request! {
    ListInstanceAclRequest {
        "instanceId" => instance_id: path,
        "pageNumber" => page_number: query,
        "pageSize" => page_size: query,
        "filter" => filter: query,
    }
}

impl Operation for ListInstanceAclRequest {
    type Response = ListInstanceAclResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ListInstanceAcl")
        .roa("GET", "/instances/{instanceId}/acl")
        .required(&["instanceId"])
        .read_only();
}

/// Response to [`ListInstanceAclRequest`], which the documentation does not describe.
pub type ListInstanceAclResponse = alicloud_runtime::UndocumentedResponse;
