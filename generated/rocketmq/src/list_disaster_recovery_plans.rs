// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListDisasterRecoveryPlans`, from `rocketmq/ListDisasterRecoveryPlans.md`.

use alicloud_runtime::codegen::*;

/// Lists disaster recovery plans, optionally those of one instance.
///
/// ```no_run
/// # async fn example(client: alicloud_rocketmq::Client) -> Result<(), alicloud_rocketmq::Error> {
/// let request = alicloud_rocketmq::ListDisasterRecoveryPlansRequest::new();
/// let reply = client.list_disaster_recovery_plans(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListDisasterRecoveryPlansRequest {
    /// RocketMQ instance that the call works on.
    pub instance_id: Option<String>,
    /// Text to search for.
    pub filter: Option<String>,
    /// Number that counts or picks out the page. Range: 1 to 100000000.
    pub page_number: Option<i32>,
    /// How large the page is or is to be. Range: 10 to 10000.
    pub page_size: Option<i32>,
}

impl ListDisasterRecoveryPlansRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `instanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `filter`.
    pub fn filter(mut self, value: impl Into<String>) -> Self {
        self.filter = Some(value.into());
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
}

request! {
    ListDisasterRecoveryPlansRequest {
        "instanceId" => instance_id: query,
        "filter" => filter: query,
        "pageNumber" => page_number: query,
        "pageSize" => page_size: query,
    }
}

impl Operation for ListDisasterRecoveryPlansRequest {
    type Response = ListDisasterRecoveryPlansResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ListDisasterRecoveryPlans")
        .roa("GET", "/disaster_recovery")
        .read_only();
}

/// Response to [`ListDisasterRecoveryPlansRequest`], which the documentation does not describe.
pub type ListDisasterRecoveryPlansResponse = alicloud_runtime::UndocumentedResponse;
