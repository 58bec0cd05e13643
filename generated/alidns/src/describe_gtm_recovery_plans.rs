// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeGtmRecoveryPlans`, from `alidns/DescribeGtmRecoveryPlans.md`.

use alicloud_runtime::codegen::*;

/// Lists the GTM 1.0 disaster recovery plans of the account.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribeGtmRecoveryPlansRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_gtm_recovery_plans(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeGtmRecoveryPlansRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// Text to search for. Example: `test`.
    pub keyword: Option<String>,
    /// Which page of the list to return. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
}

impl DescribeGtmRecoveryPlansRequest {
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
    /// Sets `Keyword`.
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    DescribeGtmRecoveryPlansRequest {
        "Lang" => lang: query,
        "Keyword" => keyword: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeGtmRecoveryPlansRequest {
    type Response = DescribeGtmRecoveryPlansResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeGtmRecoveryPlans").read_only();
}

impl Paginated for DescribeGtmRecoveryPlansRequest {
    type Item = RecoveryPlan;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_items)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.recovery_plans)
    }
}

/// Response to [`DescribeGtmRecoveryPlansRequest`].
#[non_exhaustive]
pub struct DescribeGtmRecoveryPlansResponse {
    /// Disaster recovery plans that were found.
    pub recovery_plans: Vec<RecoveryPlan>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `2BA072CF-CA21-4A34-B6C2-227BE2C58079`.
    pub request_id: Option<String>,
    /// Page of the list that this response holds. Example: `1`.
    pub page_number: Option<i32>,
    /// How many pages the whole list has. Example: `1`.
    pub total_pages: Option<i32>,
    /// How many items match in all, over all pages. Example: `10`.
    pub total_items: Option<i32>,
}

response! {
    DescribeGtmRecoveryPlansResponse {
        "RecoveryPlans" => recovery_plans: list("RecoveryPlan"),
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "TotalPages" => total_pages: value,
        "TotalItems" => total_items: value,
    }
}

/// Disaster recovery plans that were found.
#[non_exhaustive]
pub struct RecoveryPlan {
    /// Whether the plan has been carried out, undone, or neither. Example: `UNEXECUTED`.
    pub status: Option<String>,
    /// When the plan was last undone, as a Unix timestamp. Example: `1565505919000`.
    pub last_rollback_timestamp: Option<i64>,
    /// When the item was last changed. Example: `2019-08-11T06:45Z`.
    pub update_time: Option<Timestamp>,
    /// Free text for people; it has no technical effect. Example: `remark-example`.
    pub remark: Option<String>,
    /// When the item was created. Example: `2019-08-11T06:45Z`.
    pub create_time: Option<Timestamp>,
    /// ID of a disaster recovery plan, as [`AddGtmRecoveryPlan`](super::Client::add_gtm_recovery_plan)
    /// returned it. Example: `5****`.
    pub recovery_plan_id: Option<i64>,
    /// When the item was last changed, as a Unix timestamp. Example: `1565505919000`.
    pub update_timestamp: Option<i64>,
    /// When the plan was last carried out, as a Unix timestamp. Example: `1565505898000`.
    pub last_execute_timestamp: Option<i64>,
    /// When the plan was last carried out. Example: `2019-08-11T06:44Z`.
    pub last_execute_time: Option<Timestamp>,
    /// When the plan was last undone. Example: `2019-08-11T06:45Z`.
    pub last_rollback_time: Option<Timestamp>,
    /// Label of the disaster recovery plan that people recognize it by. Example: `name-example`.
    pub name: Option<String>,
    /// How many address pools the plan treats as failed. Example: `0`.
    pub fault_addr_pool_num: Option<i32>,
    /// When the item was created, as a Unix timestamp. Example: `1565499867000`.
    pub create_timestamp: Option<i64>,
}

response! {
    RecoveryPlan {
        "Status" => status: value,
        "LastRollbackTimestamp" => last_rollback_timestamp: value,
        "UpdateTime" => update_time: value,
        "Remark" => remark: value,
        "CreateTime" => create_time: value,
        "RecoveryPlanId" => recovery_plan_id: value,
        "UpdateTimestamp" => update_timestamp: value,
        "LastExecuteTimestamp" => last_execute_timestamp: value,
        "LastExecuteTime" => last_execute_time: value,
        "LastRollbackTime" => last_rollback_time: value,
        "Name" => name: value,
        "FaultAddrPoolNum" => fault_addr_pool_num: value,
        "CreateTimestamp" => create_timestamp: value,
    }
}
