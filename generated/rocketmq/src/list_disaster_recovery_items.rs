// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListDisasterRecoveryItems`, from `rocketmq/ListDisasterRecoveryItems.md`.

use alicloud_runtime::codegen::*;

/// Lists the topic items of a disaster recovery plan.
///
/// ```no_run
/// # async fn example(client: alicloud_rocketmq::Client) -> Result<(), alicloud_rocketmq::Error> {
/// let request = alicloud_rocketmq::ListDisasterRecoveryItemsRequest::new()
///     .plan_id(1);
/// let reply = client.list_disaster_recovery_items(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListDisasterRecoveryItemsRequest {
    /// **Required.** Disaster recovery plan, which joins two instances.
    pub plan_id: Option<i64>,
    /// Topic that is meant; unique in its instance.
    pub topic_name: Option<String>,
    /// Text to search for.
    pub filter: Option<String>,
    /// Number that counts or picks out the page. Range: 1 to 100000000.
    pub page_number: Option<i32>,
    /// How large the page is or is to be. Range: 10 to 10000.
    pub page_size: Option<i32>,
}

impl ListDisasterRecoveryItemsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `planId`, which is required.
    #[inline]
    pub fn plan_id(mut self, value: i64) -> Self {
        self.plan_id = Some(value);
        self
    }
    /// Sets `topicName`.
    pub fn topic_name(mut self, value: impl Into<String>) -> Self {
        self.topic_name = Some(value.into());
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
    ListDisasterRecoveryItemsRequest {
        "planId" => plan_id: path,
        "topicName" => topic_name: query,
        "filter" => filter: query,
        "pageNumber" => page_number: query,
        "pageSize" => page_size: query,
    }
}

impl Operation for ListDisasterRecoveryItemsRequest {
    type Response = ListDisasterRecoveryItemsResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ListDisasterRecoveryItems")
        .roa("GET", "/disaster_recovery/{planId}/items")
        .required(&["planId"])
        .read_only();
}

/// Response to [`ListDisasterRecoveryItemsRequest`], which the documentation does not describe.
pub type ListDisasterRecoveryItemsResponse = alicloud_runtime::UndocumentedResponse;
