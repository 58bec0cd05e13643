// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PreviewGtmRecoveryPlan`, from `alidns/PreviewGtmRecoveryPlan.md`.

use alicloud_runtime::codegen::*;

/// Shows what a disaster recovery plan would switch, without doing it.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::PreviewGtmRecoveryPlanRequest::new()
///     .recovery_plan_id(1)
///     .page_number(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.preview_gtm_recovery_plan(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PreviewGtmRecoveryPlanRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// **Required.** ID of a disaster recovery plan, as
    /// [`AddGtmRecoveryPlan`](super::Client::add_gtm_recovery_plan) returned it. Example: `10**`.
    pub recovery_plan_id: Option<i64>,
    /// **Required.** Which page of the list to return. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `5`.
    pub page_size: Option<i32>,
}

impl PreviewGtmRecoveryPlanRequest {
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
    /// Sets `RecoveryPlanId`, which is required.
    #[inline]
    pub fn recovery_plan_id(mut self, value: i64) -> Self {
        self.recovery_plan_id = Some(value);
        self
    }
    /// Sets `PageNumber`, which is required.
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
    PreviewGtmRecoveryPlanRequest {
        "Lang" => lang: query,
        "RecoveryPlanId" => recovery_plan_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for PreviewGtmRecoveryPlanRequest {
    type Response = PreviewGtmRecoveryPlanResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("PreviewGtmRecoveryPlan")
        .required(&["RecoveryPlanId", "PageNumber"])
        .read_only();
}

impl Paginated for PreviewGtmRecoveryPlanRequest {
    type Item = Preview;
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
        Some(&mut response.previews)
    }
}

/// Response to [`PreviewGtmRecoveryPlanRequest`].
#[non_exhaustive]
pub struct PreviewGtmRecoveryPlanResponse {
    /// How many items a page holds at most. Example: `5`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `853805EA-3D47-47D5-9A1A-A45C24313ABD`.
    pub request_id: Option<String>,
    /// Page of the list that this response holds. Example: `1`.
    pub page_number: Option<i32>,
    /// What the plan would switch, instance by instance.
    pub previews: Vec<Preview>,
    /// How many pages the whole list has. Example: `3`.
    pub total_pages: Option<i32>,
    /// How many items match in all, over all pages. Example: `15`.
    pub total_items: Option<i32>,
}

response! {
    PreviewGtmRecoveryPlanResponse {
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "Previews" => previews: list("Preview"),
        "TotalPages" => total_pages: value,
        "TotalItems" => total_items: value,
    }
}

/// What the plan would switch, instance by instance.
#[non_exhaustive]
pub struct Preview {
    /// ID of the GTM instance or paid DNS instance that is meant. Example: `gtm-cn-wwo3a3hbz**`.
    pub instance_id: Option<String>,
    /// Switches of pools that the plan would make, one entry each.
    pub switch_infos: Vec<SwitchInfo>,
    /// Label of the GTM instance that people recognize it by. Example: `name-example`.
    pub name: Option<String>,
    /// Domains that users call and that GTM steers. Example: `example.com`.
    pub user_domain_name: Option<String>,
}

response! {
    Preview {
        "InstanceId" => instance_id: value,
        "SwitchInfos" => switch_infos: list("SwitchInfo"),
        "Name" => name: value,
        "UserDomainName" => user_domain_name: value,
    }
}

/// Switches of pools that the plan would make, one entry each.
#[non_exhaustive]
pub struct SwitchInfo {
    /// Label of the access policy that people recognize it by. Example: `hrb5ju`.
    pub strategy_name: Option<String>,
    /// Text or data that the item consists of. Example: `text`.
    pub content: Option<String>,
}

response! {
    SwitchInfo {
        "StrategyName" => strategy_name: value,
        "Content" => content: value,
    }
}
