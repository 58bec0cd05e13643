// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeFirewallTemplateApplyResults`, from `swas-open/DescribeFirewallTemplateApplyResults.md`.

use alicloud_runtime::codegen::*;

/// Shows for each server whether a firewall template was applied.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::DescribeFirewallTemplateApplyResultsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_firewall_template_apply_results(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeFirewallTemplateApplyResultsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// ID of the firewall template that the call is about.
    pub firewall_template_id: Option<String>,
    /// ID of the task, for asking how far it is. Items: at most 100.
    pub task_id: Vec<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl DescribeFirewallTemplateApplyResultsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `FirewallTemplateId`.
    pub fn firewall_template_id(mut self, value: impl Into<String>) -> Self {
        self.firewall_template_id = Some(value.into());
        self
    }
    /// Sets `TaskId`.
    pub fn task_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.task_id = value.into_iter().map(Into::into).collect();
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
    DescribeFirewallTemplateApplyResultsRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "FirewallTemplateId" => firewall_template_id: query,
        "TaskId" => task_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeFirewallTemplateApplyResultsRequest {
    type Response = DescribeFirewallTemplateApplyResultsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeFirewallTemplateApplyResults")
        .required(&["RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeFirewallTemplateApplyResultsRequest {
    type Item = FirewallTemplateApplyData;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data)
    }
}

/// Response to [`DescribeFirewallTemplateApplyResultsRequest`].
#[non_exhaustive]
pub struct DescribeFirewallTemplateApplyResultsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `30637AD6-D977-4833-A54C-CC89483E****`.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<String>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<String>,
    /// What the call found, one entry each.
    pub data: Vec<FirewallTemplateApplyData>,
}

response! {
    DescribeFirewallTemplateApplyResultsResponse {
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "data" => data: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct FirewallTemplateApplyData {
    /// ID of the task, for asking how far it is. Example: `aft-ikgt0bynitvs3****`.
    pub task_id: Option<String>,
    /// ID of the firewall template that the item belongs to or stands for.
    /// Example: `ft-bcf1a7hrdq717****`.
    pub firewall_template_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Success`.
    pub status: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<String>,
    /// How many there are of this: failed. Example: `0`.
    pub failed_count: Option<String>,
    /// Outcomes of the instance apply, one entry each.
    pub instance_apply_results: Vec<InstanceApplyResult>,
    /// When the item was created. Example: `Tue May 14 11:53:07 CST 2024`.
    pub create_time: Option<String>,
}

response! {
    FirewallTemplateApplyData {
        "TaskId" => task_id: value,
        "FirewallTemplateId" => firewall_template_id: value,
        "Status" => status: value,
        "TotalCount" => total_count: value,
        "FailedCount" => failed_count: value,
        "InstanceApplyResults" => instance_apply_results: list(""),
        "CreateTime" => create_time: value,
    }
}

/// Outcomes of the instance apply, one entry each.
#[non_exhaustive]
pub struct InstanceApplyResult {
    /// ID of the instance, by which other calls name it. Example: `33774babccc84003a2b1ad47e8001233`.
    pub instance_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Success`.
    pub status: Option<String>,
}

response! {
    InstanceApplyResult {
        "InstanceId" => instance_id: value,
        "Status" => status: value,
    }
}
